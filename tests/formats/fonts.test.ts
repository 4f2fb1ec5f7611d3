import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SCREEN_RANGES, buildFonts } from '../../scripts/build-fonts.mjs';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('holds in public/fonts exactly what the font script makes', async () => {
  const made = await buildFonts();
  expect([...made.keys()].toSorted()).toEqual([
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

it('keeps each weight below 40 kB', async () => {
  for (const [name, bytes] of await buildFonts()) expect(bytes.length, name).toBeLessThan(40_000);
});

it('names in the style sheet the ranges that the script cuts the fonts by', () => {
  const css = readFileSync(new URL('../../src/ui/fonts.css', import.meta.url), 'utf8');
  const ranges = [...css.matchAll(/unicode-range:\s*([^;]+);/g)].map(([, range = '']) =>
    range.replaceAll(/\s+/g, ' '),
  );
  expect(ranges.filter((range) => range === SCREEN_RANGES)).toHaveLength(2);
});
