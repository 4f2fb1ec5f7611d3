import { describe, expect, it } from 'vitest';
import { analyseFunnel } from '#core/funnel/analysis.ts';
import { emptyMap, newMetric, newStage } from '#core/map/create.ts';
import type { Metric, MetricKind, SalesMap } from '#core/map/model.ts';
import { freshKeys } from '#core/map/order.ts';
import { byId } from '#core/templates/b2b-seven.ts';

type Given = Partial<Metric> & { readonly kind: MetricKind };

const info = {
  id: 'map_a' as never,
  title: '',
  team: '',
  author: '',
  date: '',
  language: 'en',
  versionLabel: '',
  createdAt: 0,
} as const;

/** A map with the given metrics at each stage; all from a CRM unless said otherwise. */
function mapOf(...stages: readonly (readonly Given[])[]): SalesMap {
  const keys = freshKeys(Math.max(stages.length, ...stages.map(({ length }) => length)));
  const order = (at: number) => keys[at] ?? ('' as never);
  return {
    ...emptyMap(info),
    stages: byId(stages.map((_, at) => newStage({ id: `st_${at}` as never, order: order(at) }))),
    metrics: byId(
      stages.flatMap((metrics, stage) =>
        metrics.map((metric, at) =>
          newMetric({
            source: 'crm',
            ...metric,
            id: `me_${stage}x${at}` as never,
            stageId: `st_${stage}` as never,
            order: order(at),
          }),
        ),
      ),
    ),
  };
}

const conversion = (value: number, more: Partial<Metric> = {}): Given => {
  return { kind: 'conversion', value, ...more };
};
const days = (value: number): Given => ({ kind: 'timeInStage', value });

const N1 = mapOf(...[80, 50, 70, 50, 20].map((value) => [conversion(value)]), []);
const N2 = mapOf(
  [conversion(50), days(5)],
  [conversion(40), days(3)],
  [conversion(60), days(10)],
  [conversion(70), days(14)],
  [conversion(80), days(12)],
  [days(6)],
);

describe('the oracles on a map', () => {
  it('N1: the largest rate drop is the last step, the largest loss by count the second', () => {
    const { bottleneck, largestLoss, entries, steps } = analyseFunnel(N1, 10);
    expect(bottleneck).toMatchObject({ value: { stageId: 'st_4', rate: 0.2 } });
    expect(largestLoss).toMatchObject({ value: { stageId: 'st_1', share: 0.4 }, guess: false });
    expect(entries).toMatchObject({ value: 358 });
    expect(steps.map(({ reach }) => Math.round((reach ?? 0) * 1_000))).toEqual([
      1_000, 800, 400, 280, 140, 28,
    ]);
  });

  it('N2, N3: days per entrant, of which on deals lost later, and the best lever', () => {
    const { expected, bestLever, cycleDays } = analyseFunnel(N2, 10);
    expect(cycleDays).toMatchObject({ value: 50 });
    expect(expected.known && expected.value.total).toBeCloseTo(11.5912, 10);
    expect(expected.known && expected.value.lost).toBeCloseTo(8.2312, 10);
    expect(bestLever).toMatchObject({ value: { stageId: 'st_1' } });
    expect(bestLever.known && bestLever.value.share).toBeCloseTo(0.25, 12);
  });

  it('N4: a counted share carries its interval and serves as a conversion', () => {
    const counts: Given = { kind: 'conversion', value: null, countIn: 20, countOut: 7 };
    const { steps, conversion: overall } = analyseFunnel(mapOf([counts], []));
    expect(overall).toMatchObject({ value: 0.35 });
    expect(steps[0]?.interval?.low).toBeCloseTo(0.1812, 4);
    expect(steps[0]?.interval?.high).toBeCloseTo(0.5671, 4);
  });

  it('V1: money per day, from deals and cycle or from a flow per month', () => {
    const deal: Given = { kind: 'averageDeal', value: 25_000, unit: 'USD' };
    const pipeline: Given = { kind: 'newPerPeriod', value: 40, unit: 'count' };
    const open = analyseFunnel(mapOf([conversion(25), days(90), deal, pipeline], [])).money;
    expect(open.velocity?.value).toBeCloseTo(2_777.78, 2);
    expect(open.velocity).toMatchObject({ unit: 'USD', guess: false });
    const flow: Given = { kind: 'newPerPeriod', value: 12, unit: 'perMonth' };
    const monthly = analyseFunnel(mapOf([conversion(25), deal, flow], [])).money;
    expect(monthly.velocity?.value).toBeCloseTo((12 / 30) * 25_000 * 0.25, 9);
  });

  it('C2: the coverage that a win rate needs', () => {
    const { money } = analyseFunnel(mapOf([{ kind: 'winRate', value: 25, source: 'guess' }], []));
    expect(money.coverageNeeded).toEqual({ value: 4, unit: 'times', guess: true });
  });
});

describe('guesses', () => {
  it('are carried into every figure they are part of', () => {
    const guessed = analyseFunnel(mapOf([conversion(50, { source: 'guess' }), days(3)], [days(2)]));
    expect(guessed.conversion).toMatchObject({ guess: true });
    expect(guessed.expected).toMatchObject({ guess: true });
    expect(guessed.bestLever).toMatchObject({ guess: true });
    expect(guessed.cycleDays).toMatchObject({ guess: false });
  });
});

describe('what cannot be computed', () => {
  const codes = (map: SalesMap) => analyseFunnel(map).troubles.map(({ code }) => code);

  it.each<[string, Given, string]>([
    ['typed words', { kind: 'conversion', valueTyped: 'почти все' }, 'unreadable'],
    ['more out than in', { kind: 'conversion', countIn: 10, countOut: 12 }, 'above-100'],
    ['nobody in', { kind: 'conversion', countIn: 0, countOut: 0 }, 'nobody-entered'],
    ['another share', conversion(50, { countIn: 10, countOut: 2 }), 'counts-differ'],
    ['nobody on', conversion(0), 'closed'],
  ])('is named and never 0: %s', (_, metric, code) => {
    expect(codes(mapOf([metric, days(1)], [days(1)]))).toEqual([code]);
  });

  it('is missing at the stages that lack a figure, and nothing is drawn behind the gap', () => {
    const map = mapOf([conversion(50), days(1)], [days(1)], [conversion(50)], []);
    expect(analyseFunnel(map).troubles).toEqual([
      { code: 'no-conversion', stageId: 'st_1' },
      { code: 'no-time', stageId: 'st_2' },
    ]);
    const { steps, largestLoss, expected } = analyseFunnel(map);
    expect(steps.map(({ reach }) => reach)).toEqual([1, 0.5, null, null]);
    expect(largestLoss).toEqual({ known: false, missing: ['st_1'] });
    expect(expected.known).toBe(false);
  });

  it('is money in several currencies, at each stage that names one', () => {
    const deal = (unit: 'USD' | 'RUB'): Given => ({ kind: 'averageDeal', value: 10, unit });
    const map = mapOf([conversion(50), days(1), deal('USD')], [deal('RUB')]);
    expect(codes(map)).toEqual(['mixed-currencies', 'mixed-currencies']);
    expect(analyseFunnel(map).money.velocity).toBeNull();
  });

  it('has no best lever where nobody goes on', () => {
    expect(analyseFunnel(mapOf([conversion(0)], [])).bestLever).toEqual({
      known: false,
      missing: ['st_0'],
    });
  });
});
