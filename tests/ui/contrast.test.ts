import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../src/ui', name), 'utf8').replaceAll(
    /\/\*.*?\*\//gsu,
    '',
  );
const tokensCss = read('tokens.css');

type Tokens = ReadonlyMap<string, string>;

/** The declarations of the block that follows `selector`, the first one after `from`. */
function block(css: string, selector: string, from = ''): Tokens {
  const start = from === '' ? 0 : css.indexOf(from);
  const open = css.indexOf(`${selector} {`, start);
  expect(open, selector).toBeGreaterThan(-1);
  const body = css.slice(css.indexOf('{', open) + 1, css.indexOf('}', open));
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const PAIR = /light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/u;

/** The tokens as one of the two themes reads them. */
function as(theme: 'light' | 'dark', tokens: Tokens): Tokens {
  const place = theme === 'light' ? 1 : 2;
  return new Map([...tokens].map(([name, value]) => [name, PAIR.exec(value)?.[place] ?? value]));
}

const both = block(tokensCss, '[data-theme]');
const more = block(read('contrast.css'), "[data-contrast='more'] [data-theme]");
const light = as('light', both);
const dark = as('dark', both);
const lightMore = as('light', new Map([...both, ...more]));
const darkMore = as('dark', new Map([...both, ...more]));
const FORCED = '@media (forced-colors: active)';

function luminance(colour: string): number {
  const hex = /^#([0-9a-f]{6})$/u.exec(colour)?.[1];
  if (hex === undefined) throw new Error(`${colour} is not a colour of six digits`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, first: string, second: string): number {
  const [more, less] = [first, second]
    .map((name) => luminance(tokens.get(name) ?? `missing ${name}`))
    .sort((a, b) => b - a);
  return ((more ?? 0) + 0.05) / ((less ?? 0) + 0.05);
}

const GROUNDS = ['--paper', '--surface', '--sunken'];
const stages = [1, 2, 3, 4, 5, 6, 7].map((number) => `--stage-${number}`);

const texts: readonly (readonly [string, readonly string[]])[] = [
  ['--ink', [...GROUNDS, '--raised', '--accent-soft', '--warn-soft', '--ok-soft', '--danger-soft']],
  ['--ink-2', [...GROUNDS, '--raised', '--accent-soft']],
  ['--ink-3', [...GROUNDS, '--accent-soft']],
  ['--accent', [...GROUNDS, '--accent-soft']],
  ['--accent-ink', [...GROUNDS, '--raised', '--accent-soft']],
  ['--ok', [...GROUNDS, '--ok-soft']],
  ['--ok-ink', [...GROUNDS, '--ok-soft']],
  ['--warn', [...GROUNDS, '--warn-soft']],
  ['--warn-ink', [...GROUNDS, '--warn-soft']],
  ['--danger', [...GROUNDS, '--danger-soft']],
  ['--danger-ink', [...GROUNDS, '--danger-soft']],
  ['--on-accent', ['--accent-fill', '--accent-fill-hover']],
  ['--on-danger', ['--danger-fill', '--danger-fill-hover']],
  ['--on-stage', stages],
  // Toasts and tooltips turn ink and surface round.
  ['--surface', ['--ink']],
];

const lines: readonly (readonly [string, readonly string[]])[] = [
  ['--line-2', [...GROUNDS, '--accent-soft']],
  ['--focus', [...GROUNDS, '--accent-soft', '--warn-soft']],
  ['--accent', ['--sunken']],
  ['--ok', ['--sunken']],
  ['--warn-line', [...GROUNDS, '--warn-soft']],
  ...stages.map((stage) => [stage, ['--paper', '--surface']] as const),
];

function below(tokens: Tokens, pairs: typeof texts, least: number): string[] {
  return pairs.flatMap(([front, grounds]) =>
    grounds
      .map((ground) => ({ ground, ratio: contrast(tokens, front, ground) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${front} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

describe.each([
  { theme: 'light', tokens: light, text: 4.5, line: 3 },
  { theme: 'dark', tokens: dark, text: 4.5, line: 3 },
  { theme: 'light with more contrast', tokens: lightMore, text: 7, line: 4.5 },
  { theme: 'dark with more contrast', tokens: darkMore, text: 7, line: 4.5 },
])('the $theme theme', ({ tokens, text, line }) => {
  it(`keeps every text at ${text}:1 or more`, () => {
    expect(below(tokens, texts, text)).toEqual([]);
  });

  it(`keeps every line that means something at ${line}:1 or more`, () => {
    expect(below(tokens, lines, line)).toEqual([]);
  });
});

describe('themes', () => {
  it('are light and dark by one table, with a colour for each', () => {
    const colours = [...both].filter(([, value]) => value.includes('#')).map(([name]) => name);
    const same = colours.filter((name) => light.get(name) === dark.get(name));
    // White on a fill is white in both.
    expect(same).toEqual(['--on-accent', '--on-danger', '--on-stage']);
    expect(colours.length).toBeGreaterThan(40);
  });

  it('draw hairlines, too, where more contrast is asked for', () => {
    const hairlines = [['--line', GROUNDS] as const, ['--edge', GROUNDS] as const];
    expect(below(lightMore, hairlines, 3)).toEqual([]);
    expect(below(darkMore, hairlines, 3)).toEqual([]);
  });

  it('change nothing but tokens there are, and leave forced colours alone', () => {
    const known = [...both.keys(), '--ring-width'];
    expect([...more.keys()].filter((name) => !known.includes(name))).toEqual([]);
    expect(read('contrast.css').trim()).toMatch(/^@media \(forced-colors: none\) \{/u);
  });

  it('use only system colours when colours are forced', () => {
    const forced = block(tokensCss, '[data-theme]', FORCED);
    const named = [...forced].filter(([name]) => name !== '--ring-width');
    expect(named.filter(([, value]) => !/^[A-Z][A-Za-z]+$/u.test(value))).toEqual([]);
    const colours = [...both].filter(([, value]) => value.includes('#')).map(([name]) => name);
    expect(colours.filter((name) => !named.some(([known]) => known === name))).toEqual([]);
  });
});
