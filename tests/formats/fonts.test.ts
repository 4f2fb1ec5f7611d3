import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildFonts } from '../../scripts/build-fonts.mjs';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('holds in public/fonts exactly what the font script makes', async () => {
  const made = await buildFonts();
  expect([...made.keys()]).toEqual(['GolosText-Regular.ttf', 'GolosText-Bold.ttf', 'OFL.txt']);
  for (const [name, bytes] of made) {
    const kept = readFileSync(new URL(`../../public/fonts/${name}`, import.meta.url));
    expect(sha256(kept), name).toBe(sha256(bytes));
  }
});

it('keeps each weight below 40 kB', async () => {
  for (const [name, bytes] of await buildFonts()) expect(bytes.length, name).toBeLessThan(40_000);
});
