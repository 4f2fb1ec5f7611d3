import { describe, expect, it } from 'vitest';
import { dayNumber, healthOfDeals } from '#core/deals/health.ts';
import { type DealReading, readDeal } from '#core/deals/live-deal.ts';
import type { DealFields } from '#core/map/exercise-commands.ts';
import { applyCommand } from '#core/map/commands.ts';
import type { Deal, SalesMap } from '#core/map/model.ts';
import { routeMap } from '../agreement/rounds-support.ts';

const COMPLETE = {
  nextAction: 'Позвонить',
  nextDue: '2026-12-01',
  nextOwner: 'Анна',
  nextResult: 'Назван день',
};

function withDeal(map: SalesMap, fields: DealFields, id = 'de_x'): SalesMap {
  return applyCommand(map, { type: 'deal.add', id: id as never, kind: 'live', fields });
}

/** A–D with two exit criteria at A and B, none at C; a deal said to be at a stage, some proven. */
function dealAt(stage: string | null, ...proven: readonly string[]): DealReading {
  const stageId = stage === null ? null : (`st_${stage}` as never);
  const bare = withDeal(routeMap({ a: ['1', '2'], b: ['1', '2'] }), { stageId });
  const map = proven.reduce((now, criterion) => {
    const ids = { id: `pr_${criterion}`, dealId: 'de_x', criterionId: `cr_${criterion}` };
    return applyCommand(now, { type: 'proof.set', ...ids, evidence: '' } as never);
  }, bare);
  return readDeal(map, map.deals['de_x' as never] as Deal);
}

describe('the stage a deal is really in', () => {
  it.each([
    ['nothing proven, said to be at B', 'b', [], 'st_a', 1, ['cr_a0', 'cr_a1']],
    ['half of the way into B', 'b', ['a0'], 'st_a', 1, ['cr_a1']],
    ['all of the way into B', 'b', ['a0', 'a1'], 'st_b', 0, ['cr_b0', 'cr_b1']],
    ['half of the way on', 'b', ['a0', 'a1', 'b1'], 'st_b', 0, ['cr_b0']],
    ['all of the way on', 'b', ['a0', 'a1', 'b0', 'b1'], 'st_c', -1, []],
    ['an earlier border proven by half', 'c', ['a0', 'b0', 'b1'], 'st_a', 2, ['cr_a1']],
    ['a later border proven, an earlier one not looked at', 'c', ['b0', 'b1'], 'st_c', 0, []],
    ['a border without criteria, which the team says is passed', 'd', ['b0', 'b1'], 'st_d', 0, []],
    ['the first stage', 'a', [], 'st_a', 0, ['cr_a0', 'cr_a1']],
    ['no stage, one thing proven', null, ['b0'], 'st_b', 0, ['cr_b1']],
  ] as const)('%s', (_, stage, proven, real, ahead, missing) => {
    const reading = dealAt(stage, ...proven);
    expect(reading.realStageId).toBe(real);
    expect(reading.ahead).toBe(ahead);
    expect(reading.missing.map(({ id }) => id)).toEqual(missing);
    expect(reading.mayMove).toBe(missing.length === 0);
  });

  it('is unknown while nobody said or proved anything', () => {
    expect(dealAt(null)).toMatchObject({ realStageId: null, ahead: 0, mayMove: false });
  });

  it('shows the borders around the said and the real stage, with what is proven', () => {
    const { gateways } = dealAt('c', 'a0');
    expect(gateways.map(({ before }) => before)).toEqual(['st_a', 'st_b', 'st_c']);
    expect(gateways[0]?.checks.map(({ proof }) => proof !== null)).toEqual([true, false]);
    expect(gateways[2]).toMatchObject({ checks: [], passed: false, touched: false });
  });
});

describe('the list of live deals', () => {
  const deal = (fields: DealFields): DealFields => ({
    stageId: 'st_a' as never,
    ...COMPLETE,
    ...fields,
  });
  const map = [
    deal({ name: 'later', nextDue: '2026-12-24' }),
    deal({ name: 'on hold', state: 'hold', nextDue: '2026-01-01' }),
    deal({ name: 'no day', nextDue: 'на днях' }),
    deal({ name: 'overdue', nextDue: '20.11.2026' }),
    deal({ name: 'long overdue', nextDue: 'до 1 ноября 2026' }),
    deal({ name: 'half a step', nextDue: '', nextResult: ' ' }),
    deal({ name: 'ahead of proofs', stageId: 'st_b' as never, nextDue: '2026-11-23' }),
  ].reduce((now, fields, at) => withDeal(now, fields, `de_${at}`), routeMap({ a: ['1'] }));
  const deals = healthOfDeals(map, '2026-11-23');

  it('has overdue steps first, then by day, deals on hold last', () => {
    expect(deals.map(({ reading, dueIn }) => [reading.deal.name, dueIn])).toEqual([
      ['long overdue', -22],
      ['overdue', -3],
      ['ahead of proofs', 0],
      ['later', 31],
      ['no day', null],
      ['half a step', null],
      ['on hold', -326],
    ]);
  });

  it('tells who is ready, who rests and where something must be found out', () => {
    const health = Object.fromEntries(deals.map((one) => [one.reading.deal.name, one.health]));
    expect(health).toEqual({
      'long overdue': 'ready',
      overdue: 'ready',
      later: 'ready',
      'no day': 'ready',
      'ahead of proofs': 'data',
      'half a step': 'data',
      'on hold': 'hold',
    });
    const half = deals.find(({ reading }) => reading.deal.name === 'half a step');
    expect(half?.lacks).toEqual(['due', 'result']);
  });
});

describe('days', () => {
  it.each([
    ['2026-11-23', '2026-11-24', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2025-12-31', '2026-01-01', 1],
    ['2024-01-01', '2025-01-01', 366],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(dayNumber(to) - dayNumber(from)).toBe(days);
    const millis = Date.parse(to) - Date.parse(from);
    expect(millis / 86_400_000).toBe(days);
  });
});
