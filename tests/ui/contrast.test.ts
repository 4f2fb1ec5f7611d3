import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8').replaceAll(
  /\/\*.*?\*\//gsu,
  '',
);

type Tokens = ReadonlyMap<string, string>;

/** The declarations of the block that follows `selector`, the first one after `from`. */
function block(selector: string, from = ''): Tokens {
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

const light = block("[data-theme='light']");
const dark = block("[data-theme='dark']");
const darkBySystem = block(':root:not([data-theme])');
const MORE = '@media (prefers-contrast: more) {';
const lightMore = new Map([...light, ...block("[data-theme='light']", MORE)]);
const darkMore = new Map([...dark, ...block("[data-theme='dark']", MORE)]);
const MORE_DARK = '@media (prefers-contrast: more) and (prefers-color-scheme: dark)';
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
  { theme: 'light', tokens: light },
  { theme: 'dark', tokens: dark },
  { theme: 'light with more contrast', tokens: lightMore },
  { theme: 'dark with more contrast', tokens: darkMore },
])('the $theme theme', ({ tokens }) => {
  it('keeps every text at 4.5:1 or more', () => {
    expect(below(tokens, texts, 4.5)).toEqual([]);
  });

  it('keeps every line that means something at 3:1 or more', () => {
    expect(below(tokens, lines, 3)).toEqual([]);
  });
});

describe('themes', () => {
  it('have the same tokens', () => {
    expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
  });

  it('are dark alike by the system and by choice', () => {
    expect([...darkBySystem]).toEqual([...dark]);
    expect([...block(':root:not([data-theme])', MORE_DARK)]).toEqual([
      ...block("[data-theme='dark']", MORE),
    ]);
  });

  it('give secondary text 7:1 when more contrast is asked for', () => {
    const grey = [['--ink-2', GROUNDS] as const, ['--ink-3', GROUNDS] as const];
    expect(below(lightMore, grey, 7)).toEqual([]);
    expect(below(darkMore, grey, 7)).toEqual([]);
  });

  it('use only system colours when colours are forced', () => {
    const named = [...block("[data-theme='dark']", FORCED)].filter(([name]) => name !== '--ring');
    expect(named.filter(([, value]) => !/^[A-Z][A-Za-z]+$/u.test(value))).toEqual([]);
    const colours = [...light].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
    expect(colours.filter((name) => !named.some(([forced]) => forced === name))).toEqual([]);
  });
});
