import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const promises = readFileSync(join(import.meta.dirname, '../../src/core/SPEC.md'), 'utf8');
const promised = new Set(
  [...promises.matchAll(/^- \*\*([MCHOA]\d+)\*\*/gm)].map(([, mark]) => mark),
);

const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && !name.endsWith('spec.test.ts'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
const cited = new Set(
  tests.flatMap((text) => [...text.matchAll(/['"`]\[([MCHOA]\d+)\] /g)].map(([, mark]) => mark)),
);

it('every promise of the core is cited by a test, and no test cites one that was not made', () => {
  expect([...promised].filter((mark) => !cited.has(mark))).toEqual([]);
  expect([...cited].filter((mark) => !promised.has(mark))).toEqual([]);
});
