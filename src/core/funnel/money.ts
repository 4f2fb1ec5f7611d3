import type { Metric, MetricUnit, SalesMap, Stage } from '../map/model.ts';
import { metricsOf } from '../map/queries.ts';
import type { FunnelFigures } from './funnel.ts';
import { coverageNeeded, velocity } from './maths.ts';
import { conversionMetricOf, isGuessed, shareOf } from './rates.ts';

/** A figure that may be guessed; a part of the analysis that is left out where it is `null`. */
export interface Amount {
  readonly value: number;
  readonly unit: MetricUnit;
  readonly guess: boolean;
}

/** What the money and win figures of a map say; `null` where the map does not give what is needed. */
export interface Money {
  /** Money per day at the present flow. */
  readonly velocity: Amount | null;
  /** How many times the target must lie in the pipeline at this win rate. */
  readonly coverageNeeded: Amount | null;
  readonly coverage: Amount | null;
}

const DAYS = { perWeek: 7, perMonth: 30 } as const;

/** Velocity and coverage, as far as the metrics of the stages allow. */
export function moneyOf(map: SalesMap, route: readonly Stage[], figures: FunnelFigures): Money {
  const all = route.flatMap(({ id }) => metricsOf(map, id));
  const known = (kind: Metric['kind']) =>
    all.find((metric) => metric.kind === kind && metric.value !== null) ?? null;
  const winRate = known('winRate');
  const needed = winRate === null ? null : coverageNeeded((winRate.value ?? 0) / 100);
  return {
    velocity: velocityOf(map, route, figures, known('newPerPeriod'), averageDealOf(all)),
    coverageNeeded:
      needed === null ? null : { value: needed, unit: 'times', guess: isGuessed([winRate]) },
    coverage: amountOf(known('pipelineCoverage')),
  };
}

/** The average deal, unless the map names deals in several currencies. */
function averageDealOf(metrics: readonly Metric[]): Metric | null {
  const deals = metrics.filter(({ kind, value }) => kind === 'averageDeal' && value !== null);
  const currencies = new Set(deals.map(({ unit }) => unit));
  return currencies.size === 1 ? (deals[0] ?? null) : null;
}

function amountOf(metric: Metric | null): Amount | null {
  if (metric === null || metric.value === null) return null;
  return { value: metric.value, unit: metric.unit, guess: isGuessed([metric]) };
}

/**
 * Deals × value × win rate / cycle. A flow per week or month is deals of one cycle, so the cycle
 * cancels out and need not be known; a plain number of deals needs it.
 */
function velocityOf(
  map: SalesMap,
  route: readonly Stage[],
  figures: FunnelFigures,
  flow: Metric | null,
  deal: Metric | null,
): Amount | null {
  if (flow === null || deal === null) return null;
  const won = wonFrom(map, route, flow);
  const time = daysOf(flow, figures);
  if (won === null || time === null) return null;
  const value = velocity(flow.value ?? 0, deal.value ?? 0, won.value, time.value);
  if (value === null) return null;
  return { value, unit: deal.unit, guess: won.guess || time.guess || isGuessed([flow, deal]) };
}

type Part = Pick<Amount, 'value' | 'guess'>;

/** Share of the deals counted at a stage that are won. */
function wonFrom(map: SalesMap, route: readonly Stage[], { stageId }: Metric): Part | null {
  const from = route.findIndex(({ id }) => id === stageId);
  const conversions = route.slice(from, -1).map(({ id }) => conversionMetricOf(map, id));
  if (conversions.includes(null)) return null;
  const value = conversions.reduce((all, metric) => all * shareIn(metric), 1);
  return { value, guess: isGuessed(conversions) };
}

/** Days over which the deals of a metric come. */
function daysOf({ unit }: Metric, { cycleDays }: FunnelFigures): Part | null {
  if (unit === 'perWeek' || unit === 'perMonth') return { value: DAYS[unit], guess: false };
  return cycleDays.known ? cycleDays : null;
}

function shareIn(metric: Metric | null): number {
  return metric === null ? 0 : (shareOf(metric) ?? 0);
}
