import type { Metric, SalesMap, Stage, StageId } from '../map/model.ts';
import { routeOf } from '../map/queries.ts';
import { entriesNeeded } from './maths.ts';
import { conversionMetricOf, daysIn, shareOf, timeMetricOf } from './rates.ts';

/** A figure of the whole system, or the stages whose data is missing to compute it. */
export type Figure<Value> =
  | {
      readonly known: true;
      readonly value: Value;
      /** Whether any number in it was not taken from a CRM; such figures print with “≈”. */
      readonly guess: boolean;
    }
  | {
      readonly known: false;
      /** In the order of the route; empty when there are no stages to compute from. */
      readonly missing: readonly StageId[];
    };

/** The stage that loses the largest share of deals. */
export interface Bottleneck {
  readonly stageId: StageId;
  /** Share of deals that go on, 0…1. */
  readonly rate: number;
}

/** What a map says about the sales system as a whole. */
export interface FunnelFigures {
  /** Share of deals entering the first stage that reach the last one, 0…1. */
  readonly conversion: Figure<number>;
  /** Calendar days from entering the first stage to a won deal. */
  readonly cycleDays: Figure<number>;
  readonly bottleneck: Figure<Bottleneck>;
  /** Deals that must enter the first stage for the wanted wins; whole deals. */
  readonly entries: Figure<number>;
}

/** Wins the system's figures are shown for unless a person asks for another number. */
export const USUAL_WINS = 5;

/**
 * The figures of the sales system (domain, section 5).
 *
 * @remarks
 * A conversion leads to the next stage, so the last stage needs none. Overall conversion is the
 * product of the conversions; the cycle of a won deal is the sum of the times in stage; entries are
 * the wins divided by the overall conversion, rounded up. The last stage counts into the cycle
 * where its time is known, unless it is the expansion, which begins after the deal is won.
 *
 * @param wins - deals to be won, a whole number from 1
 */
export function funnelFigures(map: SalesMap, wins: number = USUAL_WINS): FunnelFigures {
  const route = routeOf(map);
  const conversion = overallConversion(map, route);
  return {
    conversion,
    cycleDays: cycleDays(map, route),
    bottleneck: bottleneckOf(map, route),
    entries: entriesFor(map, route, conversion, wins),
  };
}

interface Step {
  readonly stageId: StageId;
  readonly metric: Metric | null;
}

/** The stages a deal has to leave, with the metric of the leaving. */
function stepsOf(
  route: readonly Stage[],
  metricOf: (stageId: StageId) => Metric | null,
): readonly Step[] {
  return route.slice(0, -1).map(({ id }) => ({ stageId: id, metric: metricOf(id) }));
}

function missingIn(steps: readonly Step[]): readonly StageId[] | null {
  const missing = steps.filter(({ metric }) => metric === null).map(({ stageId }) => stageId);
  return missing.length > 0 || steps.length === 0 ? missing : null;
}

/** Everything that does not come from a CRM is a guess, as on the cards. */
function isGuess(steps: readonly Step[]): boolean {
  return steps.some(({ metric }) => metric !== null && metric.source !== 'crm');
}

function conversionsOf(map: SalesMap, route: readonly Stage[]): readonly Step[] {
  return stepsOf(route, (id) => conversionMetricOf(map, id));
}

function rateOf({ metric }: Step): number {
  return metric === null ? 0 : (shareOf(metric) ?? 0);
}

function overallConversion(map: SalesMap, route: readonly Stage[]): Figure<number> {
  const steps = conversionsOf(map, route);
  const missing = missingIn(steps);
  if (missing !== null) return { known: false, missing };
  const value = steps.reduce((product, step) => product * rateOf(step), 1);
  return { known: true, value, guess: isGuess(steps) };
}

function bottleneckOf(map: SalesMap, route: readonly Stage[]): Figure<Bottleneck> {
  const steps = conversionsOf(map, route);
  const missing = missingIn(steps);
  const [first, ...rest] = steps;
  if (missing !== null || first === undefined) return { known: false, missing: missing ?? [] };
  const lowest = rest.reduce((low, step) => (rateOf(step) < rateOf(low) ? step : low), first);
  const value = { stageId: lowest.stageId, rate: rateOf(lowest) };
  return { known: true, value, guess: isGuess([lowest]) };
}

function cycleDays(map: SalesMap, route: readonly Stage[]): Figure<number> {
  const steps = stepsOf(route, (id) => timeMetricOf(map, id));
  const missing = missingIn(steps);
  if (missing !== null) return { known: false, missing };
  const last = route.at(-1);
  const ending =
    last === undefined || last.kind === 'expansion' ? null : timeMetricOf(map, last.id);
  const all = last === undefined ? steps : [...steps, { stageId: last.id, metric: ending }];
  const value = all.reduce((sum, step) => sum + daysOf(step), 0);
  return { known: true, value, guess: isGuess(all) };
}

function daysOf({ metric }: Step): number {
  return metric === null ? 0 : daysIn(metric);
}

/** A stage that lets nobody through is named too: no number of entries brings a win then. */
function entriesFor(
  map: SalesMap,
  route: readonly Stage[],
  conversion: Figure<number>,
  wins: number,
): Figure<number> {
  if (!conversion.known) return conversion;
  if (conversion.value === 0) {
    const closed = conversionsOf(map, route).filter((step) => rateOf(step) === 0);
    return { known: false, missing: closed.map(({ stageId }) => stageId) };
  }
  const value = entriesNeeded(wins, conversion.value);
  return { known: true, value, guess: conversion.guess };
}
