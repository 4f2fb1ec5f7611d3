import { describe, expect, it } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import { sealMap } from '#core/versions/envelope.ts';
import { guardAllows } from '#core/versions/guard.ts';
import type { VaultGuard } from '#core/versions/vault.ts';
import { fullMap } from '../support/full-map.ts';

const map = fullMap();
const known = (rev: number, ...sums: string[]): VaultGuard => ({
  shelf: 'docs',
  key: map.info.id,
  asks: 'known',
  rev,
  sums,
});
const present: VaultGuard = { shelf: 'docs', key: map.info.id, asks: 'present' };
const sealed = sealMap(map, 5, 1);
const newer = sealed.text.replace('"schema":1', '"schema":2');

describe('a guard', () => {
  it.each([
    ['lets nothing through where nothing stands, when something must', present, undefined, false],
    ['lets through where anything stands, when something must', present, 'anything', true],
    ['lets through where nothing stands', known(1), undefined, true],
    ['lets through over what is no map', known(1), '<html>', true],
    ['lets through over a map file without an envelope', known(1), mapToJson(map), true],
    ['lets through over a value that is no text', known(1), { cards: [] }, true],
    ['lets through over an older revision', known(6), sealed.text, true],
    ['refuses to write over its own revision of another state', known(5), sealed.text, false],
    ['refuses to write over a newer revision', known(4, 'other'), sealed.text, false],
    ['lets through over a state that is known', known(4, 'other', sealed.sum), sealed.text, true],
    ['never lets through over a newer app', known(9, sealed.sum), newer, false],
  ] as const)('%s', (_what, guard, stored, allowed) => {
    expect(guardAllows(guard, stored)).toBe(allowed);
  });
});
