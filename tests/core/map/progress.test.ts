import { describe, expect, it } from 'vitest';
import { type Command, applyCommand } from '#core/map/commands.ts';
import { emptyMap } from '#core/map/create.ts';
import type { SalesMap, StageId } from '#core/map/model.ts';
import { type StagePart, filledParts, practiceProgress } from '#core/map/progress.ts';
import { fullMap } from '../support/full-map.ts';

const stageId = 'st_a' as StageId;
const bare = after(emptyMap(fullMap().info), [
  { type: 'stage.add', id: stageId, index: 0, name: 'A', x: 0, y: 0 },
  { type: 'stage.add', id: 'st_b' as StageId, index: 1, name: 'B', x: 0, y: 0 },
]);

/** What fills each part of a stage. */
const FILLS: Readonly<Record<StagePart, readonly Command[]>> = {
  happens: [{ type: 'stage.edit', stageId, fields: { happens: 'Покупатель выбирает' } }],
  metric: [
    { type: 'metric.add', id: 'me_a' as never, stageId, kind: 'conversion' },
    { type: 'metric.edit', metricId: 'me_a' as never, fields: { value: 0 } },
  ],
  entry: [criterion('entry', 'cr_a', 'Есть бюджет')],
  exit: [criterion('exit', 'cr_b', 'Подписан протокол')],
  artifact: [{ type: 'artifact.add', id: 'ar_a' as never, stageId, fields: { name: 'Протокол' } }],
  nextStep: [
    {
      type: 'stage.edit',
      stageId,
      fields: { nextAction: 'Позвонить', nextDue: 'завтра', nextOwner: 'Анна' },
    },
  ],
};
const PARTS = Object.keys(FILLS) as readonly StagePart[];

describe('a stage', () => {
  it.each(PARTS)('has %s exactly when it was filled in', (part) => {
    expect(filledParts(after(bare, FILLS[part]), stageId)).toEqual([part]);
  });

  it('has all parts when all are filled in, in the order of asking', () => {
    const all = after(bare, Object.values(FILLS).flat());
    expect(filledParts(all, stageId)).toEqual(PARTS);
  });

  it.each<[string, readonly Command[]]>([
    ['a phrase of spaces', [{ type: 'stage.edit', stageId, fields: { happens: ' \n' } }]],
    ['criteria nobody typed', [criterion('entry', 'cr_a', ''), criterion('exit', 'cr_b', ' ')]],
    ['a metric without a figure', FILLS.metric.slice(0, 1)],
    [
      'a typed text that is no figure',
      [
        ...FILLS.metric,
        {
          type: 'metric.edit',
          metricId: 'me_a' as never,
          fields: { value: null, valueTyped: 'треть' },
        },
      ],
    ],
    [
      'a next step without an owner',
      [{ type: 'stage.edit', stageId, fields: { nextAction: 'Позвонить', nextDue: 'завтра' } }],
    ],
  ])('is not filled in by %s', (_, commands) => {
    expect(filledParts(after(bare, commands), stageId)).toEqual([]);
  });

  it('that is not on the map has nothing', () => {
    expect(filledParts(bare, 'constructor' as StageId)).toEqual([]);
  });
});

describe('the two practices', () => {
  it('start from nothing', () => {
    expect(practiceProgress(bare)).toEqual({ stages: 2, phrases: 0, metrics: 0, gated: 0 });
  });

  it('count phrases and metrics stage by stage', () => {
    const map = after(bare, [...FILLS.happens, ...FILLS.metric]);
    expect(practiceProgress(map)).toEqual({ stages: 2, phrases: 1, metrics: 1, gated: 0 });
  });

  it('count a stage as guarded once it has entry, exit and artifact', () => {
    const two = after(bare, [...FILLS.entry, ...FILLS.exit]);
    expect(practiceProgress(two).gated).toBe(0);
    expect(practiceProgress(after(two, FILLS.artifact)).gated).toBe(1);
  });
});

function criterion(gate: 'entry' | 'exit', id: string, text: string): Command {
  return { type: 'criterion.add', stageId, gate, index: 0, criteria: [{ id: id as never, text }] };
}

function after(map: SalesMap, commands: readonly Command[]): SalesMap {
  return commands.reduce(applyCommand, map);
}
