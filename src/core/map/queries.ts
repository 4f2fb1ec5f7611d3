import type {
  Artifact,
  Criterion,
  Deal,
  DealId,
  DealKind,
  Gate,
  LineList,
  Link,
  Metric,
  Note,
  Proof,
  Rater,
  Round,
  RoundId,
  SalesMap,
  Stage,
  StageId,
  StageLine,
  Term,
} from './model.ts';
import { byOrder } from './order.ts';

/** The stages in the order of the route. */
export function routeOf(map: SalesMap): Stage[] {
  return Object.values<Stage>(map.stages).sort(byOrder);
}

/** Place of a stage on the route, from 1; 0 when it is not on the map. */
export function numberOf(map: SalesMap, stageId: StageId): number {
  return routeOf(map).findIndex(({ id }) => id === stageId) + 1;
}

/** The criteria of one gate in their order. */
export function criteriaOf(map: SalesMap, stageId: StageId, gate: Gate): Criterion[] {
  return Object.values<Criterion>(map.criteria)
    .filter((row) => row.stageId === stageId && row.gate === gate)
    .sort(byOrder);
}

/** The metrics of a stage in their order; the first one is its main metric. */
export function metricsOf(map: SalesMap, stageId: StageId): Metric[] {
  return Object.values<Metric>(map.metrics)
    .filter((row) => row.stageId === stageId)
    .sort(byOrder);
}

/** The artifacts of a stage in their order. */
export function artifactsOf(map: SalesMap, stageId: StageId): Artifact[] {
  return Object.values<Artifact>(map.artifacts)
    .filter((row) => row.stageId === stageId)
    .sort(byOrder);
}

/** One of the lists of lines of a stage in its order. */
export function linesOf(map: SalesMap, stageId: StageId, list: LineList): StageLine[] {
  return Object.values<StageLine>(map.lines)
    .filter((row) => row.stageId === stageId && row.list === list)
    .sort(byOrder);
}

/** All links, in a stable order. */
export function linksOf(map: SalesMap): Link[] {
  return Object.values<Link>(map.links).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All sticky notes, in a stable order. */
export function notesOf(map: SalesMap): Note[] {
  return Object.values<Note>(map.notes).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The glossary in its order. */
export function termsOf(map: Pick<SalesMap, 'terms'>): Term[] {
  return Object.values<Term>(map.terms).sort(byOrder);
}

/** The figure on the arrow that leaves a stage, in percent; `null` while unknown. */
export function conversionOf(map: SalesMap, stageId: StageId): Metric | null {
  const found = metricsOf(map, stageId).find(
    ({ kind, value }) => kind === 'conversion' && value !== null,
  );
  return found ?? null;
}

/** The deal cards of a kind in their order. */
export function dealsOf(map: SalesMap, kind: DealKind): Deal[] {
  return Object.values<Deal>(map.deals)
    .filter((row) => row.kind === kind)
    .sort(byOrder);
}

/** What is proven of a deal, in a stable order. */
export function proofsOf(map: SalesMap, dealId: DealId): Proof[] {
  return Object.values<Proof>(map.proofs)
    .filter((row) => row.dealId === dealId)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rounds of the agreement exercise, the first one first. */
export function roundsOf(map: SalesMap): Round[] {
  return Object.values<Round>(map.rounds).sort(byOrder);
}

/** The people of a round in the order they take their turns. */
export function ratersOf(map: SalesMap, roundId: RoundId): Rater[] {
  return Object.values<Rater>(map.raters)
    .filter((row) => row.roundId === roundId)
    .sort(byOrder);
}
