import { readDue } from '../../map/due.ts';
import type { Metric, SalesMap, Stage } from '../../map/model.ts';
import { conversionOf, metricsOf } from '../../map/queries.ts';
import { type MapFinding, type Place, mapFinding, metricPlace } from './finding.ts';

/** How far a cycle may be off the sum of its stages, as a share: times are rounded. */
const CYCLE_ROUNDING = 0.1;
const HOURS_PER_DAY = 24;
/** Working days as calendar days. */
const PER_WORKING_DAY = 7 / 5;
/** What teams call the time of a whole deal. */
const CYCLE_NAME = /цикл|cycle/iu;

/** Figures that cannot all be true: of one stage, of neighbours, of the whole route (rule M4). */
export function contradictions(map: SalesMap, route: readonly Stage[]): MapFinding[] {
  return [
    ...route.flatMap((stage, at) => betweenStages(map, stage, route[at + 1])),
    ...route.flatMap((stage) => stalled(stage)),
    ...winRates(map, route),
    ...cycles(map, route),
  ];
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
      place: metricPlace(entered),
      other: metricPlace(left),
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
        place: metricPlace(metric),
        other: metricPlace(first),
        quote: `${first.value} ≠ ${metric.value}`,
        about: 'winRatesApart',
      }),
    );
}

/** A deal that waits for its next step must not count as stalled meanwhile. */
function stalled({ id: stageId, stallDays, nextDue }: Stage): MapFinding[] {
  if (stallDays === null || stallDays <= 0) return [];
  const due = readDue(nextDue);
  const wait = due.kind === 'within' ? due.days * (due.working ? PER_WORKING_DAY : 1) : 0;
  const duePlace: Place = { stageId, field: 'nextDue' };
  if (wait <= stallDays) return [];
  return [
    mapFinding({
      rule: 'M4',
      severity: 'warn',
      place: duePlace,
      quote: nextDue.trim(),
      about: 'dueAfterStall',
    }),
  ];
}

/** The cycle of a deal, where a team measures it itself, is the sum of the times in its stages. */
function cycles(map: SalesMap, route: readonly Stage[]): MapFinding[] {
  const last = route.at(-1);
  const counted = last?.kind === 'expansion' ? route.slice(0, -1) : route;
  const times = counted.map(({ id }) => timeOf(map, id));
  if (times.length === 0 || times.includes(null)) return [];
  const sum = times.reduce<number>((all, days) => all + (days ?? 0), 0);
  return route
    .flatMap(({ id }) => metricsOf(map, id))
    .filter(({ kind, label }) => kind === 'own' && CYCLE_NAME.test(label))
    .filter((metric) => {
      const days = daysOf(metric);
      return days !== null && Math.abs(days - sum) > sum * CYCLE_ROUNDING;
    })
    .map((metric) =>
      mapFinding({
        rule: 'M4',
        severity: 'warn',
        place: metricPlace(metric),
        quote: String(Math.round(sum)),
        about: 'cycleOffSum',
      }),
    );
}

function timeOf(map: SalesMap, stageId: Stage['id']): number | null {
  const time = metricsOf(map, stageId).find(
    ({ kind, value }) => kind === 'timeInStage' && value !== null,
  );
  return time === undefined ? null : daysOf(time);
}

/** A time in calendar days; `null` for anything else. */
function daysOf({ value, unit }: Metric): number | null {
  if (value === null) return null;
  if (unit === 'days') return value;
  return unit === 'hours' ? value / HOURS_PER_DAY : null;
}
