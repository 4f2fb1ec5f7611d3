import { maxOf, unitFits } from '../../map/metric-kinds.ts';
import type { Metric, SalesMap, Stage } from '../../map/model.ts';
import { conversionOf, metricsOf, routeOf } from '../../map/queries.ts';
import { type Contradiction, type MapFinding, type Place, mapFinding } from './finding.ts';

/** Rounding that people may have done when they typed a share, in percentage points. */
const ROUNDING = 1;

/** Checks figures: units, ranges, owners, and what contradicts what, also between stages. */
export function lintMetrics(map: SalesMap): MapFinding[] {
  const route = routeOf(map);
  return [
    ...route.flatMap((stage) => metricsOf(map, stage.id).flatMap((metric) => ofMetric(metric))),
    ...route.flatMap((stage, at) => betweenStages(map, stage, route[at + 1])),
    ...winRates(map, route),
  ];
}

function placeOf({ stageId, id }: Metric): Place {
  return { stageId, field: 'metric', metricId: id };
}

function ofMetric(metric: Metric): MapFinding[] {
  const place = placeOf(metric);
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

/** Deals that left a stage are those that entered the next, when both were counted over one period. */
function betweenStages(map: SalesMap, stage: Stage, next: Stage | undefined): MapFinding[] {
  const left = conversionOf(map, stage.id);
  const entered = next === undefined ? null : conversionOf(map, next.id);
  if (left === null || entered === null) return [];
  if (left.countOut === null || entered.countIn === null) return [];
  if (left.countOut === entered.countIn || left.period.trim() !== entered.period.trim()) return [];
  return [
    mapFinding({
      rule: 'M4',
      severity: 'warn',
      place: placeOf(entered),
      other: placeOf(left),
      quote: `${left.countOut} ≠ ${entered.countIn}`,
      about: 'countsApart',
    }),
  ];
}

/** A system has one win rate per period. */
function winRates(map: SalesMap, route: readonly Stage[]): MapFinding[] {
  const rates = route
    .flatMap(({ id }) => metricsOf(map, id))
    .filter(({ kind, value }) => kind === 'winRate' && value !== null);
  const [first, ...others] = rates;
  if (first === undefined) return [];
  return others
    .filter(({ value, period }) => value !== first.value && period.trim() === first.period.trim())
    .map((metric) =>
      mapFinding({
        rule: 'M4',
        severity: 'warn',
        place: placeOf(metric),
        other: placeOf(first),
        quote: `${first.value} % ≠ ${metric.value} %`,
        about: 'winRatesApart',
      }),
    );
}
