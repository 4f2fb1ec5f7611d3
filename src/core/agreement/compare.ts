import type { Deal, DealId } from '../map/model.ts';
import type { Measure } from './measures.ts';
import type { RoundResult } from './round.ts';

/** What changed from one round to a later one. */
export interface RoundChange {
  /** Deals judged in both rounds. */
  readonly common: number;
  /** Share of these on which all agreed, then and now; 0…1, `null` when there are none. */
  readonly before: number | null;
  readonly now: number | null;
  readonly measureBefore: Measure | null;
  readonly measureNow: Measure | null;
  /** Disputed before, agreed now; and the other way round. */
  readonly settled: readonly Deal[];
  readonly opened: readonly Deal[];
}

/** Compares two rounds over the deals that both judged, so that added deals change nothing. */
export function compareRounds(before: RoundResult, now: RoundResult): RoundChange {
  const earlier = agreedById(before);
  const later = agreedById(now);
  const common = now.placements
    .map(({ deal }) => deal)
    .filter((deal) => {
      return earlier.has(deal.id) && later.has(deal.id);
    });
  const shareIn = (agreed: ReadonlyMap<DealId, boolean>) =>
    common.length === 0 ? null : common.filter(({ id }) => agreed.get(id)).length / common.length;
  return {
    common: common.length,
    before: shareIn(earlier),
    now: shareIn(later),
    measureBefore: alphaOf(before),
    measureNow: alphaOf(now),
    settled: common.filter(({ id }) => later.get(id) === true && earlier.get(id) === false),
    opened: common.filter(({ id }) => later.get(id) === false && earlier.get(id) === true),
  };
}

function agreedById({ placements }: RoundResult): ReadonlyMap<DealId, boolean> {
  return new Map(
    placements.filter(({ judged }) => judged).map(({ deal, agreed }) => [deal.id, agreed]),
  );
}

function alphaOf({ measures, enough }: RoundResult): Measure | null {
  return enough ? (measures.find(({ name }) => name === 'alpha')?.measure ?? null) : null;
}
