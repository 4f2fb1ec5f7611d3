import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openFont, readMetrics } from '#core/onepager/font-metrics.ts';
import { SCREEN_RANGES, buildFonts } from '../../scripts/build-fonts.mjs';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('holds in public/fonts exactly what the font script makes', async () => {
  const made = await buildFonts();
  expect(([...made.keys()] as string[]).toSorted()).toEqual([
    'GolosText-Bold-Rest.woff2',
    'GolosText-Bold-Screen.woff2',
    'GolosText-Bold.ttf',
    'GolosText-Regular-Rest.woff2',
    'GolosText-Regular-Screen.woff2',
    'GolosText-Regular.ttf',
    'OFL.txt',
  ]);
  for (const [name, bytes] of made) {
    const kept = readFileSync(new URL(`../../public/fonts/${name}`, import.meta.url));
    expect(sha256(kept), name).toBe(sha256(bytes));
  }
});

it('[E20] keeps each weight below 40 kB', async () => {
  for (const [name, bytes] of await buildFonts()) expect(bytes.length, name).toBeLessThan(40_000);
});

it('names in the style sheet the ranges that the script cuts the fonts by', () => {
  const css = readFileSync(new URL('../../src/ui/fonts.css', import.meta.url), 'utf8');
  const ranges = [...css.matchAll(/unicode-range:\s*([^;]+);/g)].map(([, range = '']) =>
    range.replaceAll(/\s+/g, ' '),
  );
  expect(ranges.filter((range) => range === SCREEN_RANGES)).toHaveLength(2);
});

it('gives every character of the font to exactly one of its halves on the screen', () => {
  const url = (path: string) => new URL(`../../${path}`, import.meta.url);
  const css = readFileSync(url('src/ui/fonts.css'), 'utf8');
  const halves = [...css.matchAll(/unicode-range:\s*([^;]+);/g)].slice(0, 2).map(([, text = '']) =>
    text.split(/,\s*/).map((range) => {
      const [first = '', last = first] = range.trim().slice(2).split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    }),
  );
  const bytes = readFileSync(url('public/fonts/GolosText-Regular.ttf'));
  const { glyphOf } = readMetrics(openFont(new Uint8Array(bytes).buffer));
  const drawn = Array.from({ length: 0xe0_00 - 0x20 }, (_, at) => at + 0x20).filter(
    (code) => glyphOf(code) !== 0,
  );
  const homes = (code: number) =>
    halves.filter((ranges) => ranges.some(([first, last]) => code >= first && code <= last)).length;
  expect(drawn.length).toBeGreaterThan(500);
  expect(drawn.filter((code) => homes(code) !== 1).map((code) => code.toString(16))).toEqual([]);
});
