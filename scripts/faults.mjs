/**
 * `npm run faults`: kills the browser 200 times while somebody works and says what was lost.
 * Then 100 tabs are closed, 200 edits made in turns and 50,000 random actions done. `npm test` does a
 * part of each. Needs a build.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MOST_LOST_EDITS, MOST_LOST_MS, killAndLook } from './faults/kill.mjs';
import { NO_BROWSER, obtainChromium } from './find-browser.mjs';
import { serveBuild } from './serve-build.mjs';
import { root } from './setup.mjs';

/** @returns whether no kill lost more than it may */
export async function killRun({ kills, longest, seed, lanes, report }) {
  const executable = process.env.CHROMIUM_PATH ?? (await obtainChromium(() => undefined));
  if (!executable) {
    console.log(NO_BROWSER);
    return false;
  }
  const server = await serveBuild();
  const began = performance.now();
  try {
    const sum = await killAndLook({
      executable,
      address: server.address,
      kills,
      longest,
      seed,
      lanes,
      report,
    });
    const took = Math.round((performance.now() - began) / 1_000);
    console.log(
      `${sum.kills} kills in ${took} s: ${sum.bad} lost too much, ${sum.withLoss} lost anything; at worst ` +
        `${sum.worstEdits} edit(s) and ${sum.worstMs} ms (allowed: ${MOST_LOST_EDITS} and ${MOST_LOST_MS} ms); ` +
        `${sum.damaged} damaged, ${sum.empty} empty`,
    );
    return sum.bad === 0 && sum.kills === kills;
  } finally {
    server.close();
  }
}

/** The tests of which `npm test` does a part: closed tabs, edits in turns, random actions. */
function runWholeSpecs() {
  const bin = (path) => join(root, 'node_modules', path);
  const env = { ...process.env, FAULTS: 'whole' };
  const specs = ['test', '-c', 'tests', '--project=chromium', '--grep', '\\[F(4|25)\\]'];
  const units = ['run', '--project', 'node', 'tests/faults/monkey.test.ts'];
  return [
    [bin('@playwright/test/cli.js'), ...specs],
    [bin('vitest/vitest.mjs'), ...units],
  ].every(
    (args) => spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status === 0,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const kills = Number(process.env.FAULTS_KILLS ?? 200);
  const seed = Number(process.env.FAULTS_SEED ?? 1);
  const longest = Number(process.env.FAULTS_LONGEST_MS ?? 90_000);
  const lanes = Number(process.env.FAULTS_LANES ?? 3);
  const ok = await killRun({ kills, longest, seed, lanes, report: (line) => console.log(line) });
  const whole = process.env.FAULTS_KILLS === undefined ? runWholeSpecs() : true;
  process.exit(ok && whole ? 0 : 1);
}
