import type { Deal, Rater, Rating, RoundId, SalesMap, StageId } from '../map/model.ts';
import { dealsOf, ratersOf, routeOf } from '../map/queries.ts';
import { krippendorffAlpha } from './alpha.ts';
import { type Border, bordersOf } from './borders.ts';
import {
  type Answers,
  type Measure,
  cohenKappa,
  countTable,
  crossTable,
  fleissKappa,
  given,
  percentAgreement,
} from './measures.ts';

/** Where the raters put one deal. */
export interface Placement {
  readonly deal: Deal;
  /** One per rater, in their order; `null` where somebody gave no answer. */
  readonly stages: readonly (StageId | null)[];
  /** Whether at least two answered. */
  readonly judged: boolean;
  /** Whether all who answered named one stage, and at least two did. */
  readonly agreed: boolean;
}

/** Which measure beyond chance a round shows. */
export type MeasureName = 'cohen' | 'fleiss' | 'alpha';

/** A measure of a round with what keeps it from misleading. */
export interface RoundMeasure {
  readonly name: MeasureName;
  readonly measure: Measure;
}

/** What a round of the agreement exercise says. */
export interface RoundResult {
  readonly raters: readonly Rater[];
  readonly placements: readonly Placement[];
  /** Deals that at least two people placed. */
  readonly judged: number;
  /** Deals on which all agreed, of those judged. */
  readonly agreed: number;
  /** Share of equal pairs of answers, 0…1. */
  readonly percent: Measure;
  /** Borders people disagree on, the worst one first. */
  readonly borders: readonly Border[];
  /**
   * Stages × stages along the route: how many pairs of answers name the row and the column. Two
   * raters: the first one's rows against the second one's columns; more: every pair, both ways.
   */
  readonly matrix: readonly (readonly number[])[];
  readonly measures: readonly RoundMeasure[];
  /** Whether there is enough to show measures beyond chance: about 10 deals, 2 stages in use. */
  readonly enough: boolean;
  /** High agreement and a low kappa, because nearly all answers name one stage. */
  readonly paradox: boolean;
}

/** Deals below which a kappa says more about chance than about people. */
export const ENOUGH_DEALS = 10;
const HIGH_PERCENT = 0.8;
const LOW_KAPPA = 0.4;

/** The result of a round; computed from the sample deals, the raters and their ratings. */
export function resultOfRound(map: SalesMap, roundId: RoundId): RoundResult {
  const route = routeOf(map).map(({ id }) => id);
  const raters = ratersOf(map, roundId);
  const placements = placementsOf(map, raters);
  const answers = placements.map(({ stages }) =>
    stages.map((stage) => (stage === null ? null : route.indexOf(stage))),
  );
  const judged = placements.filter((one) => one.judged).length;
  const measures = measuresOf(answers, raters.length, route.length);
  const percent = percentAgreement(answers);
  return {
    raters,
    placements,
    judged,
    agreed: placements.filter((one) => one.agreed).length,
    percent,
    borders: bordersOf(map, placements),
    matrix: matrixOf(answers, raters.length, route.length),
    measures,
    enough: judged >= ENOUGH_DEALS && new Set(answers.flatMap(given)).size >= 2,
    paradox: isParadox(percent, measures),
  };
}

function placementsOf(map: SalesMap, raters: readonly Rater[]): Placement[] {
  const ratings = new Map(
    Object.values<Rating>(map.ratings).map((row) => [`${row.raterId} ${row.dealId}`, row.stageId]),
  );
  return dealsOf(map, 'sample').map((deal) => {
    const stages = raters.map(({ id }) => ratings.get(`${id} ${deal.id}`) ?? null);
    const answered = stages.filter((stage) => stage !== null);
    const judged = answered.length >= 2;
    return { deal, stages, judged, agreed: judged && new Set(answered).size === 1 };
  });
}

/** Measures that fit the number of raters: Cohen for two, Fleiss for more, alpha for all. */
export function measuresOf(
  answers: Answers,
  raters: number,
  categories: number,
  scale: 'nominal' | 'ordinal' = 'ordinal',
): readonly RoundMeasure[] {
  const alpha = { name: 'alpha', measure: krippendorffAlpha(answers, scale) } as const;
  if (raters === 2) {
    const [first, second] = [0, 1].map((at) => answers.map((item) => item[at] ?? null));
    const table = crossTable(first ?? [], second ?? [], categories);
    return [{ name: 'cohen', measure: cohenKappa(table) }, alpha];
  }
  return [{ name: 'fleiss', measure: fleissKappa(countTable(answers, categories)) }, alpha];
}

/** Whether agreement is high and still hardly better than chance (oracle K5). */
export function isParadox(percent: Measure, measures: readonly RoundMeasure[]): boolean {
  const [kappa] = measures;
  return (
    percent.known &&
    percent.value >= HIGH_PERCENT &&
    kappa?.measure.known === true &&
    kappa.measure.value < LOW_KAPPA
  );
}

function matrixOf(answers: Answers, raters: number, size: number): number[][] {
  const columns = Array.from({ length: raters }, (_, at) =>
    answers.map((item) => item[at] ?? null),
  );
  const pairs = columns.flatMap((a, first) =>
    columns.flatMap((b, second) =>
      (raters === 2 ? first < second : first !== second) ? [crossTable(a, b, size)] : [],
    ),
  );
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) =>
      pairs.reduce((total, table) => total + (table[row]?.[column] ?? 0), 0),
    ),
  );
}
