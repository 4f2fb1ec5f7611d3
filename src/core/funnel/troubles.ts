import type { Metric, SalesMap, Stage, StageId } from '../map/model.ts';
import { metricsOf } from '../map/queries.ts';
import { conversionMetricOf, timeMetricOf } from './rates.ts';

/** A figure the funnel needs that is missing or cannot be. */
export type Trouble =
  /** The chain of conversions breaks here. */
  | { readonly code: 'no-conversion'; readonly stageId: StageId }
  | { readonly code: 'no-time'; readonly stageId: StageId }
  /** What was typed is not a possible figure. */
  | { readonly code: 'unreadable'; readonly stageId: StageId; readonly typed: string }
  /** More deals left than entered: deals that came back, or not the same deals. */
  | {
      readonly code: 'above-100';
      readonly stageId: StageId;
      readonly countIn: number;
      readonly countOut: number;
    }
  /** Counted, but no deal entered. */
  | { readonly code: 'nobody-entered'; readonly stageId: StageId }
  /** The typed share is not what the counts give; shares 0…1. */
  | {
      readonly code: 'counts-differ';
      readonly stageId: StageId;
      readonly typed: number;
      readonly counted: number;
    }
  /** Nobody goes on from here. */
  | { readonly code: 'closed'; readonly stageId: StageId }
  /** Average deals in several currencies cannot be multiplied. */
  | { readonly code: 'mixed-currencies'; readonly stageId: StageId };

/** Half a point: typed shares are rounded. */
const ROUNDING = 0.005;

/** What keeps the funnel from being computed or makes it doubtful, stage by stage. */
export function troublesOf(map: SalesMap, route: readonly Stage[]): Trouble[] {
  const currencies = new Set(route.flatMap(({ id }) => amountsOf(map, id)).map(({ unit }) => unit));
  return route.flatMap(({ id }, at) => {
    const mixed = currencies.size > 1 && amountsOf(map, id).length > 0;
    return [
      ...(at < route.length - 1 ? conversionTroubles(map, id) : []),
      ...(at < route.length - 1 ? timeTroubles(map, id) : []),
      ...(mixed ? [{ code: 'mixed-currencies', stageId: id } as const] : []),
    ];
  });
}

function amountsOf(map: SalesMap, stageId: StageId): readonly Metric[] {
  return metricsOf(map, stageId).filter(
    ({ kind, value }) => kind === 'averageDeal' && value !== null,
  );
}

function conversionTroubles(map: SalesMap, stageId: StageId): Trouble[] {
  const metrics = metricsOf(map, stageId).filter(({ kind }) => kind === 'conversion');
  const found = metrics.flatMap(faultsOf);
  const used = conversionMetricOf(map, stageId);
  if (used?.value === 0) return [...found, { code: 'closed', stageId }];
  return used === null && found.length === 0 ? [{ code: 'no-conversion', stageId }] : found;
}

function timeTroubles(map: SalesMap, stageId: StageId): Trouble[] {
  const typed = metricsOf(map, stageId).find(
    ({ kind, valueTyped }) => kind === 'timeInStage' && valueTyped.trim() !== '',
  );
  if (timeMetricOf(map, stageId) !== null) return [];
  return typed === undefined
    ? [{ code: 'no-time', stageId }]
    : [{ code: 'unreadable', stageId, typed: typed.valueTyped }];
}

function faultsOf({ stageId, value, valueTyped, countIn, countOut }: Metric): Trouble[] {
  if (valueTyped.trim() !== '') return [{ code: 'unreadable', stageId, typed: valueTyped }];
  if (countIn === null || countOut === null) return [];
  if (countIn === 0) return [{ code: 'nobody-entered', stageId }];
  if (countOut > countIn) return [{ code: 'above-100', stageId, countIn, countOut }];
  const counted = countOut / countIn;
  if (value === null || Math.abs(value / 100 - counted) <= ROUNDING) return [];
  return [{ code: 'counts-differ', stageId, typed: value / 100, counted }];
}
