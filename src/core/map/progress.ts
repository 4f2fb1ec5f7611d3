import { rowOf } from './edit.ts';
import type { SalesMap, StageId } from './model.ts';
import { artifactsOf, criteriaOf, metricsOf, routeOf } from './queries.ts';

/** What a stage needs to be complete, in the order of asking. */
export type StagePart = 'happens' | 'metric' | 'entry' | 'exit' | 'artifact' | 'nextStep';

/** All parts, in the order of asking. */
export const STAGE_PARTS: readonly StagePart[] = [
  'happens',
  'metric',
  'entry',
  'exit',
  'artifact',
  'nextStep',
];

/** Stages that Practice 2 asks to describe in full. */
export const PRACTICE_TWO_STAGES = 2;

const written = (text: string) => text.trim() !== '';

const CHECKS: Record<StagePart, (map: SalesMap, stageId: StageId) => boolean> = {
  happens: (map, id) => written(rowOf(map, 'stages', id)?.happens ?? ''),
  metric: (map, id) => metricsOf(map, id).some(({ value }) => value !== null),
  entry: (map, id) => criteriaOf(map, id, 'entry').some(({ text }) => written(text)),
  exit: (map, id) => criteriaOf(map, id, 'exit').some(({ text }) => written(text)),
  artifact: (map, id) => artifactsOf(map, id).some(({ name }) => written(name)),
  nextStep: (map, id) => {
    const stage = rowOf(map, 'stages', id);
    if (stage === undefined) return false;
    return [stage.nextAction, stage.nextDue, stage.nextOwner].every(written);
  },
};

/** The parts of a stage that are filled in. A next step needs action, due and owner. */
export function filledParts(map: SalesMap, stageId: StageId): StagePart[] {
  return STAGE_PARTS.filter((part) => CHECKS[part](map, stageId));
}

/** How far the two practices of the workshop have come. */
export interface PracticeProgress {
  readonly stages: number;
  readonly phrases: number;
  readonly metrics: number;
  /** Stages whose entry, exit and artifact are filled in. */
  readonly gated: number;
}

/**
 * Counts what Practice 1 (phrase and metric) and Practice 2 (entry, exit, artifact) ask for.
 *
 * @param parts - the parts of each stage that are filled in, for who knows them already
 */
export function practiceProgress(
  map: SalesMap,
  parts: readonly (readonly StagePart[])[] = routeOf(map).map(({ id }) => filledParts(map, id)),
): PracticeProgress {
  const having = (...needed: readonly StagePart[]) =>
    parts.filter((filled) => needed.every((part) => filled.includes(part))).length;
  return {
    stages: parts.length,
    phrases: having('happens'),
    metrics: having('metric'),
    gated: having('entry', 'exit', 'artifact'),
  };
}
