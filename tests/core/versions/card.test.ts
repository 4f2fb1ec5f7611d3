import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SalesMap } from '#core/map/model.ts';
import { practiceProgress } from '#core/map/progress.ts';
import { cardOf, cardOfSealed, mapBytes } from '#core/versions/card.ts';
import { sealMap } from '#core/versions/envelope.ts';
import { anyRun, mapsOf } from '../support/runs.ts';

const shown = (map: SalesMap) =>
  cardOf(map, { updatedAt: 1, bytes: mapBytes(map), binnedAt: null });

describe('the card of a map', () => {
  it('can be told from the envelope alone, as the database does', () => {
    fc.assert(
      fc.property(anyRun(12), fc.nat(), (run, rev) => {
        for (const map of mapsOf(run)) {
          const { text } = sealMap(map, rev, 5);
          expect(cardOfSealed(text, { updatedAt: 1, binnedAt: null })).toEqual(shown(map));
        }
      }),
      { seed: 7, numRuns: 30 },
    );
  });

  it('says after any work what it says of the same map read for the first time', () => {
    fc.assert(
      fc.property(anyRun(12), (run) => {
        for (const map of mapsOf(run)) {
          const card = shown(map);
          expect(card).toEqual(shown(structuredClone(map)));
          expect(card.progress).toEqual(practiceProgress(map));
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});
