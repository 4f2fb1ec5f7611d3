import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonStopsAt, lineAndColumn } from '#core/codecs/json-place.ts';

describe('where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['   ', 3],
    ['x', 0],
    ['{', 1],
    ['{"a"', 4],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ["{'a':1}", 1],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['[1}', 2],
    ['{"a":1]', 6],
    ['[] []', 3],
    ['01', 1],
    ['1.', 1],
    ['-', 0],
    ['+1', 0],
    ['"a\nb"', 2],
    ['"a\\x"', 2],
    ['"\\u12g4"', 1],
    ['"open', 5],
    ['nul', 0],
    ['NaN', 0],
    ['[1] // comment', 4],
    ['{"a":{"b":[{}]}}}', 16],
  ])('[O3] is found in %j', (text, at) => {
    expect(() => void JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonStopsAt(text)).toBe(at);
  });

  it('[O3] is the end of every JSON text', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom('', ' ', '\n\t'), (json, space) => {
        const text = space + JSON.stringify(JSON.parse(json), null, space) + space;
        expect(jsonStopsAt(text)).toBe(text.length);
      }),
      { seed: 61 },
    );
  });

  it('[O3] is at a sign that may stand nowhere, or at the start of the word it breaks', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (json, anywhere) => {
        const at = anywhere % (json.length + 1);
        const stop = jsonStopsAt(`${json.slice(0, at)}\u0001${json.slice(at)}`);
        expect(stop).toBeLessThanOrEqual(at);
        expect(stop).toBeGreaterThanOrEqual(at - 5);
      }),
      { numRuns: 300, seed: 62 },
    );
  });

  it('[O3] is given as line and column from 1', () => {
    expect(lineAndColumn('', 0)).toEqual({ line: 1, column: 1 });
    expect(lineAndColumn('a\nbc\nd', 4)).toEqual({ line: 2, column: 3 });
    expect(lineAndColumn('a\n', 2)).toEqual({ line: 2, column: 1 });
  });
});
