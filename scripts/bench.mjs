/**
 * `npm run bench`: the project's own measurements, as ratios where there is something to compare
 * with in the same run. Every `scripts/bench/*.bench.mjs` exports `title` and `measure(tools)`, which
 * gives rows; `npm run bench -- pdf` runs those whose names contain “pdf”.
 */
import { readdirSync } from 'node:fs';
import { openTools } from './bench/tools.mjs';
import { setUp } from './setup.mjs';

const folder = new URL('bench/', import.meta.url);

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number} value
 * @property {string} unit
 * @property {number} [against] what the value is compared with, in the same unit
 * @property {number} [limit] most the value may be, or its share of `against` where there is one
 */

/** Whether a row is within its limit; `null` where it has none. */
function isWithin({ value, against, limit }) {
  if (limit === undefined) return null;
  return (against === undefined ? value : value / against) <= limit;
}

function shown(number) {
  return number.toLocaleString('en-GB', { maximumFractionDigits: number < 10 ? 2 : 0 });
}

function cellsOf(row) {
  const { what, value, unit, against, limit } = row;
  const within = isWithin(row);
  const asShare = (share) => `1/${shown(1 / share)}`;
  const showLimit = against === undefined ? shown : asShare;
  return [
    what,
    `${shown(value)} ${unit}`,
    against === undefined ? '' : `${shown(against)} ${unit}`,
    against === undefined ? '' : asShare(value / against),
    limit === undefined ? '' : `≤ ${showLimit(limit)}`,
    within === null ? '' : within ? 'within' : 'OVER',
  ];
}

/** @param {readonly Row[]} rows */
function print(title, rows) {
  const lines = [['', 'ours', 'against', 'ratio', 'limit', ''], ...rows.map(cellsOf)];
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  console.log(`\n${title}`);
  for (const line of lines) {
    const cells = line.map((cell, at) =>
      (at === 0 ? cell.padEnd : cell.padStart).call(cell, widths[at]),
    );
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}

async function run(wanted) {
  if (!setUp()) return false;
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.bench.mjs') && name.includes(wanted))
    .toSorted();
  const tools = await openTools();
  let isFine = true;
  try {
    for (const name of names) {
      const { title, measure } = await import(new URL(name, folder).href);
      const rows = await measure(tools);
      print(title, rows);
      isFine &&= rows.every((row) => isWithin(row) !== false);
    }
  } finally {
    await tools.close();
  }
  return isFine;
}

process.exitCode = (await run(process.argv[2] ?? '')) ? 0 : 1;
