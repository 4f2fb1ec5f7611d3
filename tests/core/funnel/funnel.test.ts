import { describe, expect, it } from 'vitest';
import { type FunnelFigures, funnelFigures } from '#core/funnel/funnel.ts';
import { emptyMap, newMetric, newStage } from '#core/map/create.ts';
import type { Metric, SalesMap, StageKind } from '#core/map/model.ts';
import { freshKeys } from '#core/map/order.ts';
import { byId } from '#core/templates/b2b-seven.ts';
import { countingIds } from '../support/ids.ts';

interface Given {
  readonly kind?: StageKind;
  readonly conversion?: number;
  readonly days?: number;
  readonly metric?: Partial<Metric>;
}

function mapOf(...given: readonly Given[]): SalesMap {
  const ids = countingIds();
  const keys = freshKeys(given.length);
  const info = {
    title: '',
    team: '',
    author: '',
    date: '',
    language: 'en',
    versionLabel: '',
  } as const;
  const stages = given.map(({ kind = 'own' }, index) =>
    newStage({ id: ids.next('stage'), order: keys[index] ?? ('' as never), kind }),
  );
  const metrics = given.flatMap(({ conversion, days, metric = {} }, index) => {
    const stageId = stages[index]?.id ?? ids.next('stage');
    const figures = [
      ['conversion', conversion],
      ['timeInStage', days],
    ] as const;
    return figures.flatMap(([kind, value]) => {
      const common = { source: 'crm', ...metric, kind, stageId } as const;
      const id = ids.next('metric');
      const order = keys[0] ?? ('' as never);
      return value === undefined ? [] : [newMetric({ ...common, id, order, value })];
    });
  });
  return {
    ...emptyMap({ ...info, id: ids.next('map'), createdAt: 0 }),
    stages: byId(stages),
    metrics: byId(metrics),
  };
}

const idAt = (map: SalesMap, place: number) => Object.values(map.stages)[place]?.id;
const known = (value: unknown, guess = false) => ({ known: true, value, guess });

/** 1000 > 800 > 400 > 280 > 140 > 28 */
const N1 = mapOf(...[80, 50, 70, 50, 20].map((conversion) => ({ conversion })), {});

const N2 = mapOf(
  ...[50, 40, 60, 70, 80].map((conversion, index) => ({
    conversion,
    days: [5, 3, 10, 14, 12][index] ?? 0,
  })),
  { days: 6 },
);

describe('published and derived oracles', () => {
  it('gives 2.8 % overall, the last step as bottleneck and 358 entries for 10 wins (N1)', () => {
    const figures = funnelFigures(N1, 10);
    expect(figures.conversion.known && figures.conversion.value).toBeCloseTo(0.028, 12);
    expect(figures.bottleneck).toEqual(known({ stageId: idAt(N1, 4), rate: 0.2 }));
    expect(figures.entries).toEqual(known(358));
  });

  it('gives a won cycle of 50 days and 149 entries for 10 wins (N2)', () => {
    const figures = funnelFigures(N2, 10);
    expect(figures.conversion.known && figures.conversion.value).toBeCloseTo(0.0672, 12);
    expect(figures.cycleDays).toEqual(known(50));
    expect(figures.entries).toEqual(known(149));
    expect(figures.bottleneck).toEqual(known({ stageId: idAt(N2, 1), rate: 0.4 }));
  });

  it('needs exactly ten entries for ten wins where nobody is lost', () => {
    expect(funnelFigures(mapOf({ conversion: 100 }, {}), 10).entries).toEqual(known(10));
  });

  it('does not ask for a deal more because of rounding', () => {
    // 0.7 × 0.1 is 0.06999999999999999 for a machine.
    const map = mapOf({ conversion: 70 }, { conversion: 10 }, {});
    expect(funnelFigures(map, 7).entries).toEqual(known(100));
  });
});

describe('missing data', () => {
  const missing = (...stageIds: readonly unknown[]) => ({ known: false, missing: stageIds });

  it('breaks the chain and is named in the order of the route', () => {
    const map = mapOf(
      { days: 3 },
      { conversion: 50, days: 4 },
      {},
      { conversion: 90, days: 1 },
      {},
    );
    const figures = funnelFigures(map);
    const gap = missing(idAt(map, 0), idAt(map, 2));
    expect(figures).toMatchObject({ conversion: gap, bottleneck: gap, entries: gap });
    expect(figures.cycleDays).toEqual(missing(idAt(map, 2)));
  });

  it('is no zero for a map without a step', () => {
    for (const map of [mapOf(), mapOf({ conversion: 50 })]) {
      const nothing: FunnelFigures = {
        conversion: { known: false, missing: [] },
        cycleDays: { known: false, missing: [] },
        bottleneck: { known: false, missing: [] },
        entries: { known: false, missing: [] },
      };
      expect(funnelFigures(map)).toEqual(nothing);
    }
  });

  it('includes a stage that lets nobody through when entries are asked for', () => {
    const map = mapOf({ conversion: 50 }, { conversion: 0 }, {});
    expect(funnelFigures(map).conversion).toEqual(known(0));
    expect(funnelFigures(map).entries).toEqual(missing(idAt(map, 1)));
  });
});

describe('the last stage', () => {
  it('needs no conversion, and as expansion adds no days to the cycle', () => {
    const steps = [
      { conversion: 50, days: 10 },
      { conversion: 50, days: 20 },
    ] as const;
    expect(funnelFigures(mapOf(...steps, { kind: 'expansion', days: 90 })).cycleDays).toEqual(
      known(30),
    );
    expect(funnelFigures(mapOf(...steps, { kind: 'close', days: 90 })).cycleDays).toEqual(
      known(120),
    );
    expect(funnelFigures(mapOf(...steps, { kind: 'close' })).cycleDays).toEqual(known(30));
  });
});

it('counts hours as parts of a day', () => {
  const map = mapOf({ days: 36, metric: { unit: 'hours' } }, { days: 2 }, {});
  expect(funnelFigures(map).cycleDays).toEqual(known(3.5));
});

it('carries a guess into every figure it enters, and into no other', () => {
  const map = mapOf(
    { conversion: 50, days: 1 },
    { conversion: 90, days: 1, metric: { source: 'guess' } },
    {},
  );
  const figures = funnelFigures(map);
  expect(figures.conversion).toEqual(known(0.45, true));
  expect(figures.cycleDays).toEqual(known(2, true));
  expect(figures.entries).toMatchObject({ guess: true });
  // The lowest rate itself comes from the CRM.
  expect(figures.bottleneck).toEqual(known({ stageId: idAt(map, 0), rate: 0.5 }));
});
