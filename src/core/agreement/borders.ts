import type { Criterion, Deal, SalesMap, StageId } from '../map/model.ts';
import { criteriaOf, routeOf } from '../map/queries.ts';

/** What to do about a border people disagree on. */
export type Mend =
  /** The earlier stage has no exit criteria at all. */
  | 'add-exit'
  /** It has some, and people read them differently. */
  | 'reword';

/** A border between two neighbouring stages that deals fell on both sides of. */
export interface Border {
  readonly before: StageId;
  readonly after: StageId;
  /** Deals that some put before and some after it. */
  readonly deals: readonly Deal[];
  /**
   * The criteria of the border, exit before entry. Those first that the facts of a disputed deal do
   * not quote: they were left open, and people took them differently.
   */
  readonly criteria: readonly Criterion[];
  readonly mend: Mend;
}

interface Placed {
  readonly deal: Deal;
  readonly stages: readonly (StageId | null)[];
}

/** The borders that split the raters: most disputed deals first, then in the order of the route. */
export function bordersOf(map: SalesMap, placements: readonly Placed[]): Border[] {
  const route = routeOf(map).map(({ id }) => id);
  const borders = route.slice(0, -1).flatMap((before, at) => {
    const after = route[at + 1];
    const deals = placements
      .filter(({ stages }) => isSplitAt(stages, route, at))
      .map(({ deal }) => deal);
    return after === undefined || deals.length === 0 ? [] : [borderOf(map, before, after, deals)];
  });
  return borders.sort((a, b) => b.deals.length - a.deals.length);
}

/** Whether some answers lie at or before a place of the route and some after it. */
function isSplitAt(
  stages: readonly (StageId | null)[],
  route: readonly StageId[],
  at: number,
): boolean {
  const places = stages.filter((stage) => stage !== null).map((stage) => route.indexOf(stage));
  return places.some((place) => place <= at) && places.some((place) => place > at);
}

function borderOf(map: SalesMap, before: StageId, after: StageId, deals: readonly Deal[]): Border {
  const exit = written(criteriaOf(map, before, 'exit'));
  const all = [...exit, ...written(criteriaOf(map, after, 'entry'))];
  const isOpen = ({ text }: Criterion) => deals.some(({ facts }) => !facts.includes(text.trim()));
  const criteria = [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))];
  return { before, after, deals, criteria, mend: exit.length === 0 ? 'add-exit' : 'reword' };
}

/** Criteria that say something. */
export function written(criteria: readonly Criterion[]): Criterion[] {
  return criteria.filter(({ text }) => text.trim() !== '');
}
