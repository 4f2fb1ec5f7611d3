import type { PlacementRow } from '../codecs/agreement-csv.ts';
import { foldText } from '../map/fold-text.ts';
import type { DealId, RoundId, SalesMap, StageId } from '../map/model.ts';
import { dealsOf, ratersOf, routeOf } from '../map/queries.ts';
import type { Answers } from './measures.ts';
import { resultOfRound } from './round.ts';

/** The answers of a round as rows of a table, deal by deal; stages with their numbers. */
export function rowsOfRound(map: SalesMap, roundId: RoundId): PlacementRow[] {
  const route = routeOf(map);
  const raters = ratersOf(map, roundId);
  return resultOfRound(map, roundId).placements.flatMap(({ deal, stages }) =>
    stages.flatMap((stageId, at) => {
      const place = route.findIndex(({ id }) => id === stageId);
      const stage = route[place];
      if (stage === undefined) return [];
      const rater = raters[at]?.name ?? '';
      return [{ item: deal.name, rater, stage: `${place + 1}. ${stage.name}` }];
    }),
  );
}

/** An answer that belongs to a deal and a stage of a map. */
export interface Matched {
  readonly rater: string;
  readonly dealId: DealId;
  readonly stageId: StageId;
}

/** Which answers of a table fit a map, and which names nobody knows here. */
export interface MatchedRows {
  readonly matched: readonly Matched[];
  readonly unknownItems: readonly string[];
  readonly unknownStages: readonly string[];
}

/** Finds the deals and stages that the rows of a table name; by name, a stage also by number. */
export function matchRows(map: SalesMap, rows: readonly PlacementRow[]): MatchedRows {
  const deals = new Map(dealsOf(map, 'sample').map(({ id, name }) => [foldText(name), id]));
  const route = routeOf(map);
  const stageOf = (text: string) =>
    route.find(({ name }) => foldText(name) === foldText(text)) ??
    route.find(({ name }) => foldText(name) === foldText(bareStage(text))) ??
    (/^\d+\.?$/u.test(text) ? route[Number.parseInt(text, 10) - 1] : undefined);

  const matched: Matched[] = [];
  const unknownItems = new Set<string>();
  const unknownStages = new Set<string>();
  for (const { item, rater, stage } of rows) {
    const dealId = deals.get(foldText(item));
    const stageId = stageOf(stage)?.id;
    if (dealId === undefined) unknownItems.add(item);
    if (stageId === undefined) unknownStages.add(stage);
    if (dealId !== undefined && stageId !== undefined) matched.push({ rater, dealId, stageId });
  }
  return { matched, unknownItems: [...unknownItems], unknownStages: [...unknownStages] };
}

/** A table of answers without a map, ready for the measures. */
export interface Tally {
  readonly items: readonly string[];
  readonly raters: readonly string[];
  readonly stages: readonly string[];
  /** Whether the order of the stages is known, so that distances mean something. */
  readonly ordered: boolean;
  /** Numbers of stages. */
  readonly answers: Answers;
}

/**
 * Brings the rows of a table into order: deals and people as they come; stages by the numbers
 * before their names, else as in `route` when all their names stand there, else as they come.
 *
 * @param routes - names of stages in their order, for instance of the template in each language
 * @public the command line reads tables that come without a map
 */
export function tallyOf(
  rows: readonly PlacementRow[],
  routes: readonly (readonly string[])[] = [],
): Tally {
  const items = unique(rows.map(({ item }) => item));
  const raters = unique(rows.map(({ rater }) => rater));
  const { stages, ordered } = inRoute(unique(rows.map(({ stage }) => stage)), routes);
  const answers = new Map(rows.map((row) => [JSON.stringify([row.item, row.rater]), row.stage]));
  return {
    items,
    raters,
    stages,
    ordered,
    answers: items.map((item) =>
      raters.map((rater) => {
        const stage = answers.get(JSON.stringify([item, rater]));
        return stage === undefined ? null : stages.indexOf(stage);
      }),
    ),
  };
}

function inRoute(stages: readonly string[], routes: readonly (readonly string[])[]) {
  const numbers = new Map(stages.map((stage) => [stage, Number.parseInt(stage, 10)]));
  const place = (stage: string) => numbers.get(stage) ?? 0;
  if (stages.every((stage) => Number.isFinite(place(stage)))) {
    return { stages: stages.toSorted((a, b) => place(a) - place(b)), ordered: true };
  }
  const known = routes
    .map((route) => route.map(foldText))
    .find((route) => stages.every((stage) => route.includes(foldText(stage))));
  if (known === undefined) return { stages, ordered: false };
  const at = (stage: string) => known.indexOf(foldText(stage));
  return { stages: stages.toSorted((a, b) => at(a) - at(b)), ordered: true };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function bareStage(text: string): string {
  return text.replace(/^\s*\d+\s*[.)]?\s*/u, '');
}
