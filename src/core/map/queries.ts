import type {
  Artifact,
  Criterion,
  Gate,
  LineList,
  Link,
  Metric,
  Note,
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
export function termsOf(map: SalesMap): Term[] {
  return Object.values<Term>(map.terms).sort(byOrder);
}

/** The figure on the arrow that leaves a stage, in percent; `null` while unknown. */
export function conversionOf(map: SalesMap, stageId: StageId): Metric | null {
  const found = metricsOf(map, stageId).find(
    ({ kind, value }) => kind === 'conversion' && value !== null,
  );
  return found ?? null;
}
