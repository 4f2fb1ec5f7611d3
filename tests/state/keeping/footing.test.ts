import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import { envelopeHead, storedText } from '#core/versions/envelope-head.ts';
import { ENVELOPE_SCHEMA, type Sealed, sealMap } from '#core/versions/envelope.ts';
import { guardAllows } from '#core/versions/guard.ts';
import { type Footing, guardOf } from '#state/keeping/footing.ts';
import { fullMap } from '../../core/support/full-map.ts';

const map = fullMap();

/** What a save was judged by when its guard was a function and knew the whole text. */
function judged(footing: Pick<Footing, 'rev' | 'sums' | 'last'>, stored: unknown): boolean {
  if (stored === footing.last?.text) return true;
  const head = envelopeHead(storedText(stored));
  if (head === null) return true;
  if (head.schema > ENVELOPE_SCHEMA) return false;
  return head.rev < footing.rev || footing.sums.includes(head.sum);
}

/** Six states of one map, each at some revision. */
const states = Array.from({ length: 42 }, (_, at): Sealed => {
  const title = `state ${at % 6}`;
  return sealMap({ ...map, info: { ...map.info, title } }, Math.floor(at / 6), at);
});
const state = fc.constantFrom(...states);
const stored = fc.oneof(
  state.map(({ text }) => text),
  state.map(({ text }) => text.replace('"schema":1', '"schema":2')),
  state.map(({ text }) => text.slice(0, 30)),
  fc.constantFrom(undefined, '', '{}', 7, null, mapToJson(map)),
);

describe('the guard of a save', () => {
  it('judges as it did when it was a function, but for the very states it starts from and writes', () => {
    const cases = fc.tuple(
      state,
      fc.option(state),
      fc.nat(6),
      fc.array(state, { maxLength: 5 }),
      stored,
    );
    const differing = { refused: 0, let: 0 };
    fc.assert(
      fc.property(cases, ([next, last, rev, tried, there]) => {
        const before = { rev, last, sums: tried.map(({ sum }) => sum) };
        const footing = { ...before };
        const now = guardAllows(guardOf(footing, next), there);
        const then = judged(before, there);
        const sum = envelopeHead(storedText(there))?.sum;
        if (now === then) return;
        differing[now ? 'let' : 'refused'] += 1;
        expect([next.sum, last?.sum]).toContain(sum);
      }),
      { seed: 4, numRuns: 2_000 },
    );
    expect(differing.refused).toBe(0);
    expect(differing.let).toBeGreaterThan(0);
  });

  it('remembers what this tab has tried to write: its answer may have got lost', () => {
    const footing = { rev: 0, last: null, sums: [] as readonly string[] };
    const tried = states.slice(0, 6);
    for (const one of tried) guardOf(footing, one);
    expect(footing.sums).toEqual(tried.slice(-4).map(({ sum }) => sum));
  });
});
