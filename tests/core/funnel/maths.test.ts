import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coverage,
  coverageNeeded,
  entriesNeeded,
  expectedDays,
  leverOf,
  reachOf,
  velocity,
  weightedPipeline,
  wilson,
} from '#core/funnel/maths.ts';

const N2 = { conversions: [0.5, 0.4, 0.6, 0.7, 0.8], days: [5, 3, 10, 14, 12, 6] };

describe('oracles', () => {
  it('V1: velocity of 40 deals', () => {
    const perDay = velocity(40, 25_000, 0.25, 90) ?? 0;
    expect(perDay).toBeCloseTo(2_777.78, 2);
    expect(perDay * 30).toBeCloseTo(83_333.33, 2);
    expect(Math.round(perDay * 365)).toBe(1_013_889);
  });

  it('V2: a lever of +20 % gives +20 %, a cycle shorter by 20 % gives +25 %', () => {
    const base = velocity(40, 25_000, 0.25, 90) ?? 0;
    for (const raised of [
      velocity(48, 25_000, 0.25, 90),
      velocity(40, 30_000, 0.25, 90),
      velocity(40, 25_000, 0.3, 90),
    ]) {
      expect((raised ?? 0) / base).toBeCloseTo(1.2, 12);
    }
    expect((velocity(40, 25_000, 0.25, 72) ?? 0) / base).toBeCloseTo(1.25, 12);
  });

  it('C1–C3: coverage and what a win rate needs', () => {
    expect(coverage(7.5e6, 2e6)).toBe(3.75);
    expect(weightedPipeline([{ value: 7.5e6, probability: 0.28 }])).toBeCloseTo(2.1e6, 6);
    expect(coverageNeeded(0.25)).toBe(4);
    expect(coverage(9e6, 3e6)).toBe(3);
  });

  it('W1, W2: weighted pipeline', () => {
    const deals = [
      { value: 100_000, probability: 0.08 },
      { value: 50_000, probability: 0.45 },
    ];
    expect(weightedPipeline(deals.slice(0, 1))).toBeCloseTo(8_000, 9);
    expect(weightedPipeline(deals.slice(1))).toBeCloseTo(22_500, 9);
    expect(weightedPipeline(deals)).toBeCloseTo(30_500, 9);
    expect(weightedPipeline([{ value: 1_000, probability: 0.1 }])).toBeCloseTo(100, 9);
  });

  it('N2: reach, expected days and entries', () => {
    const reach = reachOf(N2.conversions);
    for (const [at, share] of [1, 0.5, 0.2, 0.12, 0.084, 0.0672].entries()) {
      expect(reach[at]).toBeCloseTo(share, 12);
    }
    const days = expectedDays(N2.days, N2.conversions);
    expect(days.total).toBeCloseTo(11.5912, 10);
    expect(days.lost).toBeCloseTo(8.2312, 10);
    expect(entriesNeeded(10, reach.at(-1) ?? 0)).toBe(149);
  });

  it('N3: ten points more on each conversion', () => {
    const gains = N2.conversions.map((share) => ((leverOf(share)?.factor ?? 0) - 1) * 100);
    expect(gains.map((gain) => gain.toFixed(2))).toEqual([
      '20.00',
      '25.00',
      '16.67',
      '14.29',
      '12.50',
    ]);
  });

  it.each([
    [2, 5, '.1176', '.7693'],
    [7, 20, '.1812', '.5671'],
    [35, 100, '.2636', '.4475'],
  ])('N4: Wilson’s interval of %i out of %i', (won, all, low, high) => {
    const interval = wilson(won, all);
    expect(interval?.low.toFixed(4)).toBe(`0${low}`);
    expect(interval?.high.toFixed(4)).toBe(`0${high}`);
  });
});

describe('edges', () => {
  it('have no value instead of a zero or an infinity', () => {
    expect(velocity(40, 25_000, 0.25, 0)).toBeNull();
    expect(coverage(1, 0)).toBeNull();
    expect(coverageNeeded(0)).toBeNull();
    expect(leverOf(0)).toBeNull();
    for (const [won, all] of [
      [0, 0],
      [3, 2],
      [-1, 2],
    ] as const)
      expect(wilson(won, all)).toBeNull();
  });

  it('stop a lever at 100 %', () => {
    expect(leverOf(0.95)).toEqual({ factor: 1 / 0.95, added: expect.closeTo(0.05, 12) as number });
    expect(leverOf(1)).toEqual({ factor: 1, added: 0 });
  });

  it('keep an interval around the share it was counted from', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 500 }), (some, all) => {
        const won = Math.min(some, all);
        const interval = wilson(won, all);
        expect(interval?.low).toBeLessThanOrEqual(won / all + 1e-12);
        expect(interval?.high).toBeGreaterThanOrEqual(won / all - 1e-12);
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_000, seed: 231 },
    );
  });
});
