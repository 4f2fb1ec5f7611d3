/**
 * `npm run bench`: the project's own measurements, as ratios where there is something to compare
 * with in the same run. Every `scripts/bench/*.bench.mjs` exports `title` and `measure(tools)`, which
 * gives rows; `npm run bench -- --only board` runs those whose names contain “board”.
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
 * @property {readonly [number, number]} [range] least and most of several runs; `value` is the median
 * @property {readonly [number, number]} [againstRange]
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

function withRange(value, unit, range) {
  const around = range === undefined ? '' : ` (${shown(range[0])}–${shown(range[1])})`;
  return `${shown(value)}${around} ${unit}`;
}

function cellsOf(row) {
  const { what, value, unit, range, against, againstRange, limit } = row;
  const within = isWithin(row);
  const asShare = (share) => (share < 0.5 ? `1/${shown(1 / share)}` : `${share.toFixed(2)}×`);
  const showLimit = against === undefined ? shown : asShare;
  return [
    what,
    withRange(value, unit, range),
    against === undefined ? '' : withRange(against, unit, againstRange),
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

const [first = '', second = ''] = process.argv.slice(2);
process.exitCode = (await run(first === '--only' ? second : first)) ? 0 : 1;
