import type { Rating, SalesMap, StageId } from '../map/model.ts';
import { ratersOf, roundsOf, routeOf } from '../map/queries.ts';

/**
 * How many deals of the last round fell on both sides of the border after a stage; stages whose
 * border nobody disputes are left out. What a board needs of a round, and no more.
 */
export function disputesOf(map: SalesMap): ReadonlyMap<StageId, number> {
  const disputes = new Map<StageId, number>();
  const last = roundsOf(map).at(-1);
  if (last === undefined) return disputes;

  const raters = new Set(ratersOf(map, last.id).map(({ id }) => id));
  const route = routeOf(map).map(({ id }) => id);
  const places = new Map<string, number[]>();
  for (const { raterId, dealId, stageId } of Object.values<Rating>(map.ratings)) {
    if (!raters.has(raterId)) continue;
    places.set(dealId, [...(places.get(dealId) ?? []), route.indexOf(stageId)]);
  }
  for (const deal of places.values()) {
    for (const stage of route.slice(Math.min(...deal), Math.max(...deal))) {
      disputes.set(stage, (disputes.get(stage) ?? 0) + 1);
    }
  }
  return disputes;
}
