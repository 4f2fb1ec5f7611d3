import type { Metric, SalesMap, Stage, StageId } from '../map/model.ts';
import { routeOf } from '../map/queries.ts';
import { type Figure, type FunnelFigures, USUAL_WINS, funnelFigures } from './funnel.ts';
import type { ExpectedDays, Interval, Lever } from './maths.ts';
import { expectedDays, leverOf, reachOf, wilson } from './maths.ts';
import { type Money, moneyOf } from './money.ts';
import { conversionMetricOf, daysIn, isGuessed, shareOf, timeMetricOf } from './rates.ts';
import { type Trouble, troublesOf } from './troubles.ts';

/** A stage of the funnel. */
export interface FunnelStep {
  readonly stageId: StageId;
  /** Share of entrants that reach the stage, 0…1; `null` behind a gap. */
  readonly reach: number | null;
  /** Share that goes on to the next stage; `null` while unknown and for the last stage. */
  readonly rate: number | null;
  readonly guess: boolean;
  /** Where the true share lies, when the deals were counted. */
  readonly interval: Interval | null;
  /** What ten points more would do to the wins. */
  readonly lever: Lever | null;
  readonly days: number | null;
}

/** A stage and a share. */
export interface StageShare {
  readonly stageId: StageId;
  readonly share: number;
}

/** All that a map's figures say of the funnel. */
export interface FunnelAnalysis extends FunnelFigures {
  readonly steps: readonly FunnelStep[];
  readonly expected: Figure<ExpectedDays>;
  /** The stage after which most entrants are lost, as a share of all entrants. */
  readonly largestLoss: Figure<StageShare>;
  /** The stage where ten points more bring most wins. */
  readonly bestLever: Figure<StageShare>;
  readonly money: Money;
  /** Figures that are missing or cannot be, in the order of the route. */
  readonly troubles: readonly Trouble[];
}

/** Analyses the funnel of a map (domain, section 5). */
export function analyseFunnel(map: SalesMap, wins: number = USUAL_WINS): FunnelAnalysis {
  const route = routeOf(map);
  const figures = funnelFigures(map, wins);
  const steps = stepsOf(map, route);
  return {
    ...figures,
    steps,
    expected: expectedOf(figures, steps),
    largestLoss: largestLossOf(figures, steps),
    bestLever: bestLeverOf(figures, steps),
    money: moneyOf(map, route, figures),
    troubles: troublesOf(map, route),
  };
}

function stepsOf(map: SalesMap, route: readonly Stage[]): FunnelStep[] {
  const metrics = route.map(({ id }, at) =>
    at < route.length - 1 ? conversionMetricOf(map, id) : null,
  );
  const gap = metrics.slice(0, -1).indexOf(null);
  const whole = gap < 0 ? metrics.length - 1 : gap;
  const reach = reachOf(metrics.slice(0, whole).map((metric) => shareIn(metric) ?? 0));
  return route.map(({ id, kind }, at) => {
    const metric = metrics[at] ?? null;
    const rate = shareIn(metric);
    const isAfterWin = at === route.length - 1 && kind === 'expansion';
    const time = isAfterWin ? null : timeMetricOf(map, id);
    return {
      stageId: id,
      reach: reach[at] ?? null,
      rate,
      guess: isGuessed([metric]),
      interval: intervalOf(metric),
      lever: rate === null ? null : leverOf(rate),
      days: time === null ? null : daysIn(time),
    };
  });
}

function shareIn(metric: Metric | null): number | null {
  return metric === null ? null : shareOf(metric);
}

function intervalOf(metric: Metric | null): Interval | null {
  if (metric === null || metric.countIn === null || metric.countOut === null) return null;
  return wilson(metric.countOut, metric.countIn);
}

function expectedOf(
  { conversion, cycleDays }: FunnelFigures,
  steps: readonly FunnelStep[],
): Figure<ExpectedDays> {
  if (!conversion.known) return conversion;
  if (!cycleDays.known) return cycleDays;
  const days = steps.map((step) => step.days ?? 0);
  const rates = steps.slice(0, -1).map(({ rate }) => rate ?? 0);
  const guess = conversion.guess || cycleDays.guess;
  return { known: true, value: expectedDays(days, rates), guess };
}

function largestLossOf(
  { conversion }: FunnelFigures,
  steps: readonly FunnelStep[],
): Figure<StageShare> {
  if (!conversion.known) return conversion;
  const losses = steps.slice(0, -1).map(({ stageId, reach, rate, guess }) => {
    return { stageId, share: (reach ?? 0) * (1 - (rate ?? 0)), guess };
  });
  return largest(losses, steps);
}

function bestLeverOf(
  { conversion }: FunnelFigures,
  steps: readonly FunnelStep[],
): Figure<StageShare> {
  if (!conversion.known) return conversion;
  const levers = steps.flatMap(({ stageId, lever, guess }) =>
    lever === null ? [] : [{ stageId, share: lever.factor - 1, guess }],
  );
  return largest(levers, steps);
}

function largest(
  shares: readonly (StageShare & { readonly guess: boolean })[],
  steps: readonly FunnelStep[],
): Figure<StageShare> {
  const [first, ...rest] = shares;
  if (first === undefined) {
    return { known: false, missing: steps.slice(0, -1).map(({ stageId }) => stageId) };
  }
  const most = rest.reduce((top, one) => (one.share > top.share ? one : top), first);
  const guess = shares.some((one) => one.guess);
  return { known: true, value: { stageId: most.stageId, share: most.share }, guess };
}
