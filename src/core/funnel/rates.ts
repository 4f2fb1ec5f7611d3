import type { Metric, SalesMap, StageId } from '../map/model.ts';
import { metricsOf } from '../map/queries.ts';

const HOURS_PER_DAY = 24;

/** A conversion as a share 0…1: as typed, else out of its counts; `null` where neither is possible. */
export function shareOf({ value, countIn, countOut }: Metric): number | null {
  if (value !== null) return value / 100;
  if (countIn === null || countOut === null || countIn === 0 || countOut > countIn) return null;
  return countOut / countIn;
}

/** The conversion of a stage that a share can be read from; `null` while there is none. */
export function conversionMetricOf(map: SalesMap, stageId: StageId): Metric | null {
  const found = metricsOf(map, stageId).find(
    (metric) => metric.kind === 'conversion' && shareOf(metric) !== null,
  );
  return found ?? null;
}

/** The time a deal stays in a stage; `null` while unknown. */
export function timeMetricOf(map: SalesMap, stageId: StageId): Metric | null {
  const found = metricsOf(map, stageId).find(
    ({ kind, value }) => kind === 'timeInStage' && value !== null,
  );
  return found ?? null;
}

/** A time in calendar days. */
export function daysIn({ value, unit }: Metric): number {
  return (value ?? 0) / (unit === 'hours' ? HOURS_PER_DAY : 1);
}

/** Everything that does not come from a CRM prints with “≈”. */
export function isGuessed(metrics: readonly (Metric | null)[]): boolean {
  return metrics.some((metric) => metric !== null && metric.source !== 'crm');
}
