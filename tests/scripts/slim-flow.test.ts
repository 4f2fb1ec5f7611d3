import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compiledAhead, usedRules } from '../../scripts/site/slim.mjs';

const whole = readFileSync('node_modules/@xyflow/react/dist/base.css', 'utf8');
const used = usedRules(whole);

/** Parts of React Flow that the board is made of. */
const PARTS = ['pane', 'viewport', 'renderer', 'node', 'nodes', 'handle', 'handle-top'];
const MORE = ['connection-path', 'connectionline', 'selection', 'nodesselection', 'background'];

it('keeps every rule for what the board draws', () => {
  const rulesOf = (css: string, part: string) =>
    css.match(new RegExp(`[^{}]*\\.react-flow__${part}(?![\\w-])[^{}]*\\{`, 'g'))?.length ?? 0;
  for (const part of [...PARTS, ...MORE]) {
    expect(rulesOf(used, part), part).toBeGreaterThan(0);
    expect(rulesOf(used, part), part).toBeGreaterThanOrEqual(rulesOf(whole, part) - 1);
  }
});

it('leaves out parts that nobody sees, and asks for no value that it left out', () => {
  expect(used).not.toMatch(/minimap|controls|resize|attribution|__edge/);
  expect(used.length).toBeLessThan(0.5 * whole.length);
  const asked = [...used.matchAll(/var\(\s*(--xy-[\w-]+-default)/g)].map(([, name]) => name);
  const given = [...used.matchAll(/(--xy-[\w-]+-default):/g)].map(([, name]) => name);
  expect(asked.filter((name) => !given.includes(name))).toEqual([]);
});

it('has the file of the first screen compiled ahead, and no file that comes late', () => {
  const { handler } = compiledAhead().generateBundle;
  const first = { type: 'chunk', name: 'first', code: 'a()' };
  const late = { type: 'chunk', name: 'StagePanel', code: 'b()' };
  const sheet = { type: 'asset', name: 'first', source: 'c{}' };
  handler({}, { first, late, sheet });
  // Browsers look for it nowhere but at the very beginning.
  expect(first.code).toBe('//# allFunctionsCalledOnLoad\na()');
  expect(late.code).toBe('b()');
  expect(() => handler({}, { late })).toThrow('first screen');
});
