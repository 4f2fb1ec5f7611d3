import { written } from '../agreement/borders.ts';
import type { Criterion, CriterionId, Deal, DealId, Proof, SalesMap } from '../map/model.ts';
import type { Stage, StageId } from '../map/model.ts';
import { criteriaOf, proofsOf, routeOf } from '../map/queries.ts';

/** One criterion of a border, with its proof where there is one. */
export interface Check {
  readonly criterion: Criterion;
  readonly proof: Proof | null;
}

/** What stands between a stage and the next one: exit criteria, then the next one's entry. */
export interface Gateway {
  readonly before: StageId;
  readonly after: StageId;
  readonly checks: readonly Check[];
  /** All proven; `false` also where there are no criteria to prove. */
  readonly passed: boolean;
  /** At least one criterion is proven. */
  readonly touched: boolean;
}

/** Where a live deal really is, by what is proven. */
export interface DealReading {
  readonly deal: Deal;
  /** Stage by proofs; `null` while nothing is proven and no stage was chosen. */
  readonly realStageId: StageId | null;
  /** How many stages the team's opinion is ahead of the proofs; negative when behind. */
  readonly ahead: number;
  /** Criteria that are not proven on the way to the next stage. */
  readonly missing: readonly Criterion[];
  /** Nothing stands in the way to the next stage, or there is none. */
  readonly mayMove: boolean;
  /** Borders around the real and the chosen stage, in the order of the route. */
  readonly gateways: readonly Gateway[];
}

/**
 * Reads a live deal by its proofs.
 *
 * @remarks
 * Everything must hold to pass a border. The deal is before the first border of which some but not
 * all is proven; else after the last one that is proven whole. Borders nobody looked at lie in the
 * past where a later one is proven. A border without criteria cannot hold a deal back: there the
 * team's word counts. While nothing is proven the deal is at most before the stage it is said to be
 * in.
 */
export function readDeal(map: SalesMap, deal: Deal): DealReading {
  const route = routeOf(map);
  const gateways = gatewaysOf(map, route, deal.id);
  const claimed = route.findIndex(({ id }) => id === deal.stageId);
  const real = realPlace(gateways, claimed);
  const way = gateways[real];
  const missing = (way?.checks ?? [])
    .filter(({ proof }) => proof === null)
    .map(({ criterion }) => criterion);
  const shown = new Set([claimed - 1, claimed, real]);
  return {
    deal,
    realStageId: route[real]?.id ?? null,
    ahead: claimed < 0 || real < 0 ? 0 : claimed - real,
    missing,
    mayMove: real >= 0 && missing.length === 0,
    gateways: gateways.filter((one, at) => shown.has(at) || one.touched),
  };
}

function gatewaysOf(map: SalesMap, route: readonly Stage[], dealId: DealId): Gateway[] {
  const proofs = new Map<CriterionId, Proof>(
    proofsOf(map, dealId).map((proof) => [proof.criterionId, proof]),
  );
  return route.slice(0, -1).flatMap(({ id: before }, at) => {
    const after = route[at + 1]?.id;
    if (after === undefined) return [];
    const checks = [...criteriaOf(map, before, 'exit'), ...criteriaOf(map, after, 'entry')];
    return [gatewayOf(before, after, written(checks), proofs)];
  });
}

function gatewayOf(
  before: StageId,
  after: StageId,
  criteria: readonly Criterion[],
  proofs: ReadonlyMap<CriterionId, Proof>,
): Gateway {
  const checks = criteria.map((criterion) => ({
    criterion,
    proof: proofs.get(criterion.id) ?? null,
  }));
  const proven = checks.filter(({ proof }) => proof !== null).length;
  const passed = checks.length > 0 && proven === checks.length;
  return { before, after, checks, passed, touched: proven > 0 };
}

/** Place on the route by proofs, from 0; −1 while nothing is known. */
function realPlace(gateways: readonly Gateway[], claimed: number): number {
  const stuck = gateways.findIndex(({ touched, passed }) => touched && !passed);
  if (stuck >= 0) return stuck;
  const last = gateways.findLastIndex(({ passed }) => passed);
  if (last < 0 && claimed <= 0) return claimed;
  // The farthest the team's word may carry a deal: over borders without criteria.
  let place = last < 0 ? claimed - 1 : last + 1;
  while (place < claimed && gateways[place]?.checks.length === 0) place += 1;
  return place;
}
