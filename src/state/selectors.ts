import type { Gate, LineList, SalesMap, StageId } from '#core/map/model.ts';
import type { ArtifactId, CriterionId, LineId, MetricId, TermId } from '#core/map/model.ts';
import { filledParts, practiceProgress } from '#core/map/progress.ts';
import {
  artifactsOf,
  conversionOf,
  criteriaOf,
  linesOf,
  metricsOf,
  numberOf,
  routeOf,
  termsOf,
} from '#core/map/queries.ts';
import { type AppState, leadsBack } from './store.ts';

type Select<Value> = (state: AppState) => Value;

/** Remembers the last answer per map, so that a selector that sorts runs once per change. */
export function perMap<Value>(compute: (map: SalesMap) => Value): Select<Value> {
  let last: { readonly map: SalesMap; readonly value: Value } | null = null;
  return ({ map }) => {
    if (last?.map !== map) last = { map, value: compute(map) };
    return last.value;
  };
}

const idsOf = <Id extends string>(rows: readonly { readonly id: Id }[]): Id[] =>
  rows.map(({ id }) => id);

/** Ids in route order. A fresh array after each change: read it through `useShallow`. */
export const selectRoute: Select<readonly StageId[]> = perMap((map) => idsOf(routeOf(map)));
/** Read through `useShallow`. */
export const selectTermIds: Select<readonly TermId[]> = perMap((map) => idsOf(termsOf(map)));
/** Read through `useShallow`. */
export const selectPractice = perMap(practiceProgress);

/** From 1, as people count; 0 when the stage is gone. */
export function selectStageNumber(stageId: StageId): Select<number> {
  return ({ map }) => numberOf(map, stageId);
}

/** Read through `useShallow`. */
export function selectCriterionIds(stageId: StageId, gate: Gate): Select<CriterionId[]> {
  return ({ map }) => idsOf(criteriaOf(map, stageId, gate));
}

export function selectCriterionText(criterionId: CriterionId): Select<string> {
  return ({ map }) => map.criteria[criterionId]?.text ?? '';
}

/** Criteria of a gate that say something. */
export function selectWrittenCount(stageId: StageId, gate: Gate): Select<number> {
  return ({ map }) => criteriaOf(map, stageId, gate).filter(({ text }) => text.trim()).length;
}

/** Read through `useShallow`. */
export function selectMetricIds(stageId: StageId): Select<MetricId[]> {
  return ({ map }) => idsOf(metricsOf(map, stageId));
}

/** Read through `useShallow`. */
export function selectArtifactIds(stageId: StageId): Select<ArtifactId[]> {
  return ({ map }) => idsOf(artifactsOf(map, stageId));
}

/** Read through `useShallow`. */
export function selectLineIds(stageId: StageId, list: LineList): Select<LineId[]> {
  return ({ map }) => idsOf(linesOf(map, stageId, list));
}

/** How many of the six parts of a stage are filled in. */
export function selectFilledCount(stageId: StageId): Select<number> {
  return ({ map }) => filledParts(map, stageId).length;
}

/** The conversion metric that stands on the arrow after a stage, or `null`. */
export function selectConversion(stageId: StageId) {
  return ({ map }: AppState) => conversionOf(map, stageId);
}

export function selectCanUndo(state: AppState): boolean {
  return state.access.mode === 'edit' && (state.history.past.length > 0 || leadsBack(state));
}

export function selectCanRedo({ access, history }: AppState): boolean {
  return access.mode === 'edit' && history.future.length > 0;
}
