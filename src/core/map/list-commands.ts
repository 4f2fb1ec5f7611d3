import { newArtifact, newCriterion, newLine, newMetric, newTerm } from './create.ts';
import { clip, dropRecords, fitFields, isFree, patchRecord } from './edit.ts';
import { placeRecord, putRecord, rowOf } from './edit.ts';
import { settleMetric } from './figure.ts';
import { COUNT_LIMITS, TEXT_LIMITS } from './limits.ts';
import type { Artifact, ArtifactId, CriterionId, Gate, LineId, LineList, Metric } from './model.ts';
import type { MetricId, MetricKind, SalesMap, StageId, TableName, Term } from './model.ts';
import type { TermId } from './model.ts';
import { keyAt, placeWithin } from './order.ts';
import { artifactsOf, criteriaOf, linesOf, metricsOf, termsOf } from './queries.ts';
import { settleReferences } from './references.ts';

/** One line to add. */
export interface NewText<Id> {
  readonly id: Id;
  readonly text: string;
}

/** Fields of a metric that a form may set. */
export type MetricFields = Partial<Omit<Metric, 'id' | 'stageId' | 'order'>>;
/** Fields of an artifact that a form may set. */
export type ArtifactFields = Partial<Omit<Artifact, 'id' | 'stageId' | 'order'>>;
/** Fields of a term that a form may set. */
export type TermFields = Partial<Omit<Term, 'id' | 'order'>>;

/** What may be done with the lists of a stage and with the glossary. `index` counts from 0. */
export type ListCommand =
  | {
      readonly type: 'criterion.add';
      readonly stageId: StageId;
      readonly gate: Gate;
      readonly index: number;
      /** Several at once when several lines are pasted. */
      readonly criteria: readonly NewText<CriterionId>[];
    }
  | { readonly type: 'criterion.reword'; readonly criterionId: CriterionId; readonly text: string }
  | {
      readonly type: 'criterion.move';
      readonly criterionId: CriterionId;
      readonly gate: Gate;
      readonly index: number;
    }
  | { readonly type: 'criterion.remove'; readonly criterionId: CriterionId }
  | {
      readonly type: 'metric.add';
      readonly id: MetricId;
      readonly stageId: StageId;
      readonly kind: MetricKind;
    }
  | { readonly type: 'metric.edit'; readonly metricId: MetricId; readonly fields: MetricFields }
  | { readonly type: 'metric.remove'; readonly metricId: MetricId }
  | {
      readonly type: 'artifact.add';
      readonly id: ArtifactId;
      readonly stageId: StageId;
      readonly fields: ArtifactFields;
    }
  | {
      readonly type: 'artifact.edit';
      readonly artifactId: ArtifactId;
      readonly fields: ArtifactFields;
    }
  | { readonly type: 'artifact.remove'; readonly artifactId: ArtifactId }
  | {
      readonly type: 'line.add';
      readonly stageId: StageId;
      readonly list: LineList;
      readonly index: number;
      readonly lines: readonly NewText<LineId>[];
    }
  | { readonly type: 'line.reword'; readonly lineId: LineId; readonly text: string }
  | { readonly type: 'line.move'; readonly lineId: LineId; readonly index: number }
  | { readonly type: 'line.remove'; readonly lineId: LineId }
  | { readonly type: 'term.add'; readonly id: TermId; readonly fields: TermFields }
  | { readonly type: 'term.edit'; readonly termId: TermId; readonly fields: TermFields }
  | { readonly type: 'term.remove'; readonly termId: TermId };

type Of<Type extends ListCommand['type']> = Extract<ListCommand, { readonly type: Type }>;

const METRIC_TEXT_LIMITS = {
  label: TEXT_LIMITS.name,
  valueTyped: TEXT_LIMITS.short,
  targetTyped: TEXT_LIMITS.short,
  period: TEXT_LIMITS.short,
  owner: TEXT_LIMITS.name,
} as const;
const ARTIFACT_TEXT_LIMITS = { name: TEXT_LIMITS.name, place: TEXT_LIMITS.sentence } as const;
const TERM_TEXT_LIMITS = {
  name: TEXT_LIMITS.name,
  meaning: TEXT_LIMITS.sentence,
  ours: TEXT_LIMITS.sentence,
  notSameAs: TEXT_LIMITS.sentence,
} as const;

/** Adds criteria one after another; those above the limit of the gate are left out. */
export function addCriteria(map: SalesMap, command: Of<'criterion.add'>): SalesMap {
  const { stageId, gate, index } = command;
  if (!Object.hasOwn(map.stages, stageId)) return map;
  const start = placeWithin(index, criteriaOf(map, stageId, gate).length);
  let result = map;
  for (const [offset, { id, text }] of command.criteria.entries()) {
    const siblings = criteriaOf(result, stageId, gate);
    if (siblings.length >= COUNT_LIMITS.criteriaPerGate || !isFree(result, 'criteria', id)) break;
    const words = clip(text, TEXT_LIMITS.sentence);
    result = placeRecord(result, 'criteria', siblings, start + offset, (order) =>
      newCriterion({ id, stageId, gate, order, text: words }),
    );
  }
  return result;
}

/** Changes the words of a criterion. */
export function rewordCriterion(map: SalesMap, command: Of<'criterion.reword'>): SalesMap {
  const text = clip(command.text, TEXT_LIMITS.sentence);
  return patchRecord(map, 'criteria', command.criterionId, { text });
}

/** Moves a criterion within its gate or to the other gate of its stage. */
export function moveCriterion(map: SalesMap, command: Of<'criterion.move'>): SalesMap {
  const { criterionId, gate, index } = command;
  const row = rowOf(map, 'criteria', criterionId);
  if (row === undefined) return map;
  const list = criteriaOf(map, row.stageId, gate);
  const siblings = list.filter(({ id }) => id !== criterionId);
  const at = placeWithin(index, siblings.length);
  if (row.gate === gate && list[at]?.id === criterionId) return map;
  if (siblings.length >= COUNT_LIMITS.criteriaPerGate) return map;
  return placeRecord(map, 'criteria', siblings, at, (order) => ({ ...row, gate, order }));
}

/** Adds an empty metric of a kind at the end. */
export function addMetric(map: SalesMap, { id, stageId, kind }: Of<'metric.add'>): SalesMap {
  const siblings = metricsOf(map, stageId);
  if (!Object.hasOwn(map.stages, stageId) || !isFree(map, 'metrics', id)) return map;
  if (siblings.length >= COUNT_LIMITS.metricsPerStage) return map;
  const order = keyAt(siblings, siblings.length);
  return putRecord(map, 'metrics', newMetric({ id, stageId, order, kind }));
}

/** Sets fields of a metric; a unit that does not fit the kind gives way to the usual one. */
export function editMetric(map: SalesMap, { metricId, fields }: Of<'metric.edit'>): SalesMap {
  const row = rowOf(map, 'metrics', metricId);
  if (row === undefined) return map;
  const next = { ...row, ...fitFields(fields, METRIC_TEXT_LIMITS) };
  return patchRecord(map, 'metrics', metricId, settleMetric(next));
}

/** Adds an artifact at the end. */
export function addArtifact(map: SalesMap, command: Of<'artifact.add'>): SalesMap {
  const { id, stageId } = command;
  const siblings = artifactsOf(map, stageId);
  if (!Object.hasOwn(map.stages, stageId) || !isFree(map, 'artifacts', id)) return map;
  if (siblings.length >= COUNT_LIMITS.artifactsPerStage) return map;
  const fields = fitFields(command.fields, ARTIFACT_TEXT_LIMITS);
  const order = keyAt(siblings, siblings.length);
  return putRecord(map, 'artifacts', newArtifact({ ...fields, id, stageId, order }));
}

/** Sets fields of an artifact. */
export function editArtifact(map: SalesMap, command: Of<'artifact.edit'>): SalesMap {
  const fields = fitFields(command.fields, ARTIFACT_TEXT_LIMITS);
  return patchRecord(map, 'artifacts', command.artifactId, fields);
}

/** Adds lines to one of a stage's lists; those above the limit are left out. */
export function addLines(map: SalesMap, command: Of<'line.add'>): SalesMap {
  const { stageId, list, index } = command;
  if (!Object.hasOwn(map.stages, stageId)) return map;
  const start = placeWithin(index, linesOf(map, stageId, list).length);
  let result = map;
  for (const [offset, { id, text }] of command.lines.entries()) {
    const siblings = linesOf(result, stageId, list);
    if (siblings.length >= COUNT_LIMITS.linesPerList || !isFree(result, 'lines', id)) break;
    const words = clip(text, TEXT_LIMITS.sentence);
    result = placeRecord(result, 'lines', siblings, start + offset, (order) =>
      newLine({ id, stageId, list, order, text: words }),
    );
  }
  return result;
}

/** Changes the words of a line. */
export function rewordLine(map: SalesMap, { lineId, text }: Of<'line.reword'>): SalesMap {
  return patchRecord(map, 'lines', lineId, { text: clip(text, TEXT_LIMITS.sentence) });
}

/** Moves a line within its list. */
export function moveLine(map: SalesMap, { lineId, index }: Of<'line.move'>): SalesMap {
  const row = rowOf(map, 'lines', lineId);
  if (row === undefined) return map;
  const list = linesOf(map, row.stageId, row.list);
  const siblings = list.filter(({ id }) => id !== lineId);
  const at = placeWithin(index, siblings.length);
  if (list[at]?.id === lineId) return map;
  return placeRecord(map, 'lines', siblings, at, (order) => ({ ...row, order }));
}

/** Adds a term at the end of the glossary. */
export function addTerm(map: SalesMap, { id, fields }: Of<'term.add'>): SalesMap {
  const siblings = termsOf(map);
  if (siblings.length >= COUNT_LIMITS.terms || !isFree(map, 'terms', id)) return map;
  const order = keyAt(siblings, siblings.length);
  return putRecord(map, 'terms', newTerm({ ...fitFields(fields, TERM_TEXT_LIMITS), id, order }));
}

/** Sets fields of a term. */
export function editTerm(map: SalesMap, { termId, fields }: Of<'term.edit'>): SalesMap {
  return patchRecord(map, 'terms', termId, fitFields(fields, TERM_TEXT_LIMITS));
}

/** Removes one record of a list by its id, and what refers to it. */
export function removeById(
  map: SalesMap,
  table: Exclude<TableName, 'stages' | 'links' | 'notes'>,
  removed: string,
): SalesMap {
  return Object.hasOwn(map[table], removed)
    ? settleReferences(dropRecords(map, table, ({ id }) => id === removed))
    : map;
}
