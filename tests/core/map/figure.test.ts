import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newMetric } from '#core/map/create.ts';
import { readCount, readFigure, settleMetric } from '#core/map/figure.ts';
import { METRIC_KINDS, METRIC_RULES, maxOf } from '#core/map/metric-kinds.ts';
import type { Metric, MetricKind, MetricUnit } from '#core/map/model.ts';
import { anyFigureText, anyNumber } from '../support/texts.ts';

type Row = readonly [typed: string, unit: MetricUnit, kind: MetricKind];

const UNITS = [...new Set(Object.values(METRIC_RULES).flatMap(({ units }) => units))];

const anyKindAndUnit: fc.Arbitrary<readonly [MetricKind, MetricUnit]> = fc
  .tuple(fc.constantFrom(...METRIC_KINDS), fc.nat())
  .map(([kind, choice]) => {
    const { units } = METRIC_RULES[kind];
    return [kind, units[choice % units.length] ?? units[0]] as const;
  });

/** A possible figure with at most two decimals, as the app writes them. */
const anyFigure = anyKindAndUnit.chain(([kind, unit]) => {
  const most = Math.min(maxOf(kind, unit), 1e12);
  return fc.oneof(
    fc.integer({ min: 0, max: most }).map((value) => [kind, unit, value] as const),
    fc
      .integer({ min: 0, max: Math.min(most * 100, 2 ** 31 - 1) })
      .map((cents) => [kind, unit, cents / 100] as const),
  );
});

describe('a typed figure', () => {
  it.each<readonly [typed: string, unit: MetricUnit, value: number]>([
    ['35', 'percent', 35],
    ['35 %', 'percent', 35],
    ['35\u00a0%', 'percent', 35],
    ['35%', 'percent', 35],
    ['35,5', 'percent', 35.5],
    ['35.5 %', 'percent', 35.5],
    ['0,35', 'percent', 0.35],
    ['.5', 'percent', 0.5],
    ['35 процентов', 'percent', 35],
    ['35 percent', 'percent', 35],
    ['１２', 'percent', 12],
    ['≈ 40', 'percent', 40],
    ['~40 %', 'percent', 40],
    ['около 40 %', 'percent', 40],
    ['ок. 40', 'percent', 40],
    ['about 40%', 'percent', 40],
    ['33,333', 'percent', 33.333],
    ['0', 'percent', 0],
    ['-0', 'percent', 0],
    ['100', 'percent', 100],
    ['12 дней', 'days', 12],
    ['1 день', 'days', 1],
    ['3 дня', 'days', 3],
    ['12 дн.', 'days', 12],
    ['2,5 д', 'days', 2.5],
    ['14 days', 'days', 14],
    ['14d', 'days', 14],
    ['4 часа', 'hours', 4],
    ['4 ч.', 'hours', 4],
    ['1,5 h', 'hours', 1.5],
    ['24 hrs', 'hours', 24],
    ['40', 'perMonth', 40],
    ['40 лидов/мес', 'perMonth', 40],
    ['40 лидов в месяц', 'perMonth', 40],
    ['40 leads per month', 'perMonth', 40],
    ['12 сделок', 'count', 12],
    ['12 встреч в неделю', 'perWeek', 12],
    ['12 / нед.', 'perWeek', 12],
    ['12 deals a week', 'perWeek', 12],
    ['3x', 'times', 3],
    ['3,5 ×', 'times', 3.5],
    ['3 раза', 'times', 3],
    ['1 200', 'count', 1_200],
    ['1\u202f200\u00a0000', 'count', 1_200_000],
    ["1'200", 'count', 1_200],
    ['1,200', 'count', 1_200],
    ['1,250,000', 'count', 1_250_000],
    ['1,200.50', 'USD', 1_200.5],
    ['$1,200', 'USD', 1_200],
    ['$1,200.50', 'USD', 1_200.5],
    ['≈ $ 900', 'USD', 900],
    ['900 usd', 'USD', 900],
    ['1 200,50 ₽', 'RUB', 1_200.5],
    ['350 000 руб.', 'RUB', 350_000],
    ['350 тыс. ₽', 'RUB', 350_000],
    ['1,2 млн', 'RUB', 1_200_000],
    ['1,125 млн руб.', 'RUB', 1_125_000],
    ['1.1m', 'USD', 1_100_000],
    ['€5k', 'EUR', 5_000],
    ['5 000 тенге', 'KZT', 5_000],
    ['800 byn', 'BYN', 800],
    ['800 грн', 'UAH', 800],
  ])('[M7] %j in %s is %d', (typed, unit, value) => {
    expect(readFigure('own', unit, typed)).toEqual({ ok: true, value });
  });

  it.each(['', ' ', '\u00a0', '\t\n'])('[M7] %j is no figure yet', (typed) => {
    expect(readFigure('conversion', 'percent', typed)).toEqual({ ok: true, value: null });
  });

  it.each([
    'abc',
    '%',
    '₽',
    '-',
    '.',
    ',',
    '35.5.5',
    '35,5,5',
    '1e5',
    '٣٥',
    '35 из 100',
    '30–40',
    '12 34',
    '1,20,300',
    '0x10',
    'Infinity',
    'NaN',
    '½',
    '5 sold',
    'constructor',
    '__proto__',
    '\u0000',
    '\ud800',
    '35‰',
    '1.200,50',
    '5k',
  ])('[M7] %j is not a number', (typed) => {
    expect(readFigure('conversion', 'percent', typed)).toEqual({
      ok: false,
      problem: { code: 'not-a-number' },
    });
  });

  it.each<Row>([
    ['5 ч', 'days', 'timeInStage'],
    ['2 days', 'hours', 'responseTime'],
    ['12 %', 'days', 'timeInStage'],
    ['12 дней', 'percent', 'conversion'],
    ['40 лидов/мес', 'perWeek', 'newPerPeriod'],
    ['$1,200', 'RUB', 'averageDeal'],
    ['1 200 ₽', 'EUR', 'averageDeal'],
    ['3x', 'percent', 'conversion'],
  ])('[M7] %j in %s is a figure of another unit', (typed, unit, kind) => {
    expect(readFigure(kind, unit, typed)).toEqual({ ok: false, problem: { code: 'other-unit' } });
  });

  it.each(['-5', '−5', '-0.1 %', '-$5'])('[M7] %j is below zero', (typed) => {
    const unit = typed.includes('$') ? 'USD' : 'percent';
    expect(readFigure('own', unit, typed)).toEqual({ ok: false, problem: { code: 'negative' } });
  });

  it.each<readonly [typed: string, unit: MetricUnit, kind: MetricKind, max: number]>([
    ['120 %', 'percent', 'conversion', 100],
    ['100,1', 'percent', 'own', 100],
    ['1001', 'percent', 'netRevenueRetention', 1_000],
    ['5000', 'days', 'timeInStage', 3_650],
    ['9'.repeat(180), 'count', 'referrals', 1e9],
    ['2000000 млрд', 'RUB', 'averageDeal', 1e15],
  ])('[M7] %j in %s is too large for %s', (typed, unit, kind, max) => {
    expect(readFigure(kind, unit, typed)).toEqual({
      ok: false,
      problem: { code: 'too-large', max },
    });
  });

  it('[M7] may exceed 100 % where expansion counts in', () => {
    expect(readFigure('netRevenueRetention', 'percent', '112 %')).toEqual({ ok: true, value: 112 });
  });

  it.each(['ru', 'en'])('[M7] comes back when it was written the %s way', (language) => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(anyFigure, ([kind, unit, value]) => {
        expect(readFigure(kind, unit, format.format(value))).toEqual({ ok: true, value });
      }),
      { numRuns: 600, seed: 91 },
    );
  });

  it('[M7] is read or refused whatever was typed, never below zero or above its range', () => {
    fc.assert(
      fc.property(anyKindAndUnit, fc.oneof(anyFigureText, fc.string()), ([kind, unit], typed) => {
        const reading = readFigure(kind, unit, typed);
        if (!reading.ok || reading.value === null) return;
        expect(reading.value).toBeGreaterThanOrEqual(0);
        expect(reading.value).toBeLessThanOrEqual(maxOf(kind, unit));
        expect(Object.is(reading.value, -0)).toBe(false);
      }),
      { numRuns: 1_000, seed: 92 },
    );
  });
});

describe('a count of deals', () => {
  it.each([
    ['40', 40],
    ['1 200', 1_200],
    ['', null],
    ['12 сделок', 12],
  ])('[M7] %j is %j', (typed, value) => {
    expect(readCount(typed)).toEqual({ ok: true, value });
  });

  it.each(['1,5', '0.5', '-1', '5 %', 'abc', '2000000000'])('[M7] is not %j', (typed) => {
    expect(readCount(typed).ok).toBe(false);
  });
});

describe('a metric', () => {
  const metric = newMetric({
    id: 'me_a' as never,
    stageId: 'st_a' as never,
    order: 'a0' as never,
    kind: 'conversion',
  });

  it('[M8] keeps what was typed until it is a possible figure', () => {
    const typed = settleMetric({ ...metric, valueTyped: 'треть', targetTyped: '40 %' });
    expect(typed).toMatchObject({ value: null, valueTyped: 'треть', target: 40, targetTyped: '' });
  });

  it('[M8] takes the usual unit of its kind where its own does not fit', () => {
    expect(settleMetric({ ...metric, kind: 'timeInStage' }).unit).toBe('days');
  });

  it('[M8] sets a figure aside that its new kind cannot have, and takes it back with the old one', () => {
    const retention = settleMetric({ ...metric, kind: 'netRevenueRetention', value: 112 });
    const share = settleMetric({ ...retention, kind: 'conversion' });
    expect(share).toMatchObject({ value: null, valueTyped: '112' });
    expect(settleMetric({ ...share, kind: 'netRevenueRetention' })).toEqual(retention);
  });

  it('[M8] is settled once and for all', () => {
    const anyMetric = fc
      .tuple(anyKindAndUnit, anyNumber, anyFigureText, fc.constantFrom(...UNITS), anyNumber)
      .map(([[kind], value, valueTyped, unit, countIn]): Metric => {
        return { ...metric, kind, unit, value: value < 1e9 ? value : null, valueTyped, countIn };
      });
    fc.assert(
      fc.property(anyMetric, (given) => {
        const settled = settleMetric(given);
        expect(settleMetric(settled)).toEqual(settled);
        expect(METRIC_RULES[settled.kind].units).toContain(settled.unit);
        expect(settled.value === null || settled.valueTyped === '').toBe(true);
      }),
      { numRuns: 500, seed: 93 },
    );
  });
});
