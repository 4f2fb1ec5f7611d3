import { maxOf, unitFits } from '../../map/metric-kinds.ts';
import type { Metric, SalesMap } from '../../map/model.ts';
import { metricsOf, routeOf } from '../../map/queries.ts';
import { contradictions } from './contradictions.ts';
import { type Contradiction, type MapFinding, mapFinding, metricPlace } from './finding.ts';

/** Rounding that people may have done when they typed a share, in percentage points. */
const ROUNDING = 1;

/** Checks figures: units, ranges, owners, and what contradicts what, also between stages. */
export function lintMetrics(map: SalesMap): MapFinding[] {
  const route = routeOf(map);
  return [
    ...route.flatMap((stage) => metricsOf(map, stage.id).flatMap((metric) => ofMetric(metric))),
    ...contradictions(map, route),
  ];
}

function ofMetric(metric: Metric): MapFinding[] {
  const place = metricPlace(metric);
  const found: MapFinding[] = [];
  const hasFigure = metric.value !== null || metric.target !== null;
  if (metric.kind === 'own' && metric.label.trim() === '' && hasFigure) {
    found.push(mapFinding({ rule: 'M5', severity: 'warn', place }));
  }
  const impossible = impossibleIn(metric);
  if (impossible !== null) {
    found.push(mapFinding({ rule: 'M2', severity: 'error', place, quote: impossible }));
  }
  if (metric.owner.trim() === '' && (hasFigure || metric.label.trim() !== '')) {
    found.push(mapFinding({ rule: 'M1', severity: 'warn', place }));
  }
  if (metric.value !== null && metric.period.trim() === '') {
    found.push(mapFinding({ rule: 'M3', severity: 'info', place }));
  }
  const about = countContradiction(metric);
  if (about !== null) found.push(mapFinding({ rule: 'M4', severity: 'error', place, about }));
  return found;
}

/** The figure that cannot be, as text; `null` when all are possible. */
function impossibleIn(metric: Metric): string | null {
  const { kind, unit, value, target, valueTyped, targetTyped } = metric;
  const typed = [valueTyped, targetTyped].find((text) => text.trim() !== '');
  if (typed !== undefined) return typed.trim();
  const max = maxOf(kind, unit);
  const wrong = [value, target].find((one) => one !== null && (one < 0 || one > max));
  if (wrong !== undefined && wrong !== null) return String(wrong);
  return unitFits(kind, unit) ? null : unit;
}

function countContradiction({
  kind,
  unit,
  value,
  countIn,
  countOut,
}: Metric): Contradiction | null {
  if (countIn === null || countOut === null || countIn <= 0) return null;
  if (kind === 'conversion' && countOut > countIn) return 'outAboveIn';
  if (unit !== 'percent' || value === null) return null;
  return Math.abs((countOut / countIn) * 100 - value) > ROUNDING ? 'shareOffCounts' : null;
}
