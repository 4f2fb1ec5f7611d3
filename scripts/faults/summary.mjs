/**
 * Rows of the fault table × result, from the reports of the tests that ran. A row that names tests
 * of which none ran counts as missing, not as fine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const table = join(root, 'tests/faults/table.json');

/** Every test that ran: its file from the root on, its title, and whether it passed. */
export function testsIn({ vitest = [], playwright = {} }) {
  const units = vitest.flatMap(({ testResults = [] }) =>
    testResults.flatMap(({ name, assertionResults = [] }) =>
      assertionResults.map(({ fullName, status }) => ({
        file: name.replaceAll('\\', '/'),
        title: fullName,
        status,
      })),
    ),
  );
  const specs = [];
  const visit = (suite, file) => {
    for (const inner of suite.suites ?? []) visit(inner, inner.file ?? file);
    for (const { title, ok, tests } of suite.specs ?? []) {
      const ran = tests.some(({ status }) => status !== 'skipped');
      specs.push({
        file: `tests/${file}`,
        title,
        status: ran ? (ok ? 'passed' : 'failed') : 'pending',
      });
    }
  };
  for (const suite of playwright.suites ?? []) visit(suite, suite.file);
  return [...units, ...specs].filter(({ status }) => status === 'passed' || status === 'failed');
}

function resultOf(row, ran, killed) {
  if (row.reason !== undefined) return { word: 'not here', note: row.reason };
  if (row.kills)
    return {
      word: killed === undefined ? 'missing' : killed ? 'passed' : 'FAILED',
      note: 'kill script',
    };
  const belongs = ({ title, file }) =>
    (row.tests ?? []).some((mark) => title.includes(mark)) ||
    (row.files ?? []).some((path) => file.endsWith(path));
  const own = ran.filter(belongs);
  const failed = own.filter(({ status }) => status === 'failed').length;
  if (own.length === 0) return { word: 'missing', note: 'no test of this row ran' };
  return { word: failed === 0 ? 'passed' : 'FAILED', note: `${own.length} test(s)` };
}

/**
 * @param {object} reports - parsed reports of the test runners, `killed` whether the kill script passed
 * @returns {{ lines: string[], failed: number }}
 */
export function faultSummary({ killed, ...reports }) {
  const ran = testsIn(reports);
  const rows = JSON.parse(readFileSync(table, 'utf8'));
  const results = rows.map((row) => ({ row, ...resultOf(row, ran, killed) }));
  return {
    lines: results.map(
      ({ row, word, note }) =>
        `${String(row.row).padStart(3)}  ${word.padEnd(9)} ${row.fault} (${note})`,
    ),
    failed: results.filter(({ word }) => word === 'FAILED' || word === 'missing').length,
  };
}
