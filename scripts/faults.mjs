/**
 * `npm run faults`: kills the browser 200 times while somebody works, closes 100 tabs after a keystroke,
 * makes 200 edits in turns in two tabs, does 50,000 random actions in the store and 1,500 in the page;
 * about 17 minutes on two cores. `npm test` does a part of most of it.
 * `-- --only kills|closes|turns|monkey|page` does one; a part that fails does not keep the others from
 * running. `FAULTS_KILLS`, `FAULTS_LANES`, `FAULTS_LONGEST_MS`, `FAULTS_SEED` make the kills another run.
 */
import { build, isBuilt } from './build.mjs';
import { PARTS } from './faults/parts.mjs';

/** @returns {string[] | null} names of parts; `null` when there is no such part */
function wanted(given) {
  const at = given.indexOf('--only');
  const names = at < 0 ? Object.keys(PARTS) : (given[at + 1] ?? '').split(',');
  return names.every((name) => name in PARTS) ? names : null;
}

async function attempt(name) {
  const began = performance.now();
  console.log(`\n== ${name}`);
  // One after the other: side by side each would be judged by what the others take of the machine.
  const outcome = await PARTS[name]().catch((error) => ({ ok: false, says: String(error) }));
  const seconds = Math.round((performance.now() - began) / 1_000);
  return { name, seconds, ...outcome };
}

async function run(names) {
  if (!(isBuilt() || build())) return false;
  const outcomes = [];
  for (const name of names) outcomes.push(await attempt(name));
  console.log('\n== Faults');
  for (const { name, ok, says, seconds } of outcomes) {
    console.log(`${ok ? 'within' : 'OVER  '}  ${name.padEnd(7)} ${says} (${seconds} s)`);
  }
  return outcomes.every(({ ok }) => ok);
}

const names = wanted(process.argv);
if (names === null) console.error(`--only takes ${Object.keys(PARTS).join(', ')}`);
process.exit(names === null ? 2 : (await run(names)) ? 0 : 1);
