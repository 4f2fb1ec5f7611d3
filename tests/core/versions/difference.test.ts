import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '#core/map/commands.ts';
import type { Command } from '#core/map/commands.ts';
import { criteriaOf, metricsOf, routeOf } from '#core/map/queries.ts';
import type { CriterionId, SalesMap, StageId } from '#core/map/model.ts';
import { createExampleMap } from '#core/templates/example.ts';
import { exampleEn } from '#core/templates/example.en.ts';
import { differenceOf } from '#core/versions/difference.ts';
import { countingIds } from '../support/ids.ts';
import { anyMap } from '../support/arbitrary-map.ts';
import { anyRun, workedMap } from '../support/runs.ts';

const example = createExampleMap(exampleEn, countingIds(), 0, '2026-11-23');
const [, qualification] = routeOf(example);
const stageId = qualification?.id as StageId;
const exit = criteriaOf(example, stageId, 'exit');

function after(...commands: readonly Command[]): SalesMap {
  return commands.reduce(applyCommand, example);
}

describe('the difference of two states of a map', () => {
  it('tells criteria that came, went and were reworded, at the stage and the gate', () => {
    const next = after(
      { type: 'criterion.remove', criterionId: exit[0]?.id as CriterionId },
      { type: 'criterion.reword', criterionId: exit[1]?.id as CriterionId, text: 'Other words' },
      {
        type: 'criterion.add',
        stageId,
        gate: 'exit',
        index: 9,
        criteria: [
          { id: 'cr_new1' as CriterionId, text: 'The buyer named a budget line' },
          { id: 'cr_new2' as CriterionId, text: '' },
        ],
      },
    );
    const { stages, same } = differenceOf(example, next);
    expect(same).toBe(false);
    expect(stages).toEqual([
      {
        stageId,
        name: 'Qualification',
        number: 2,
        state: 'changed',
        fields: [],
        metrics: [],
        lists: [
          {
            list: 'exit',
            lines: {
              added: ['The buyer named a budget line'],
              removed: [exit[0]?.text],
              changed: [{ before: exit[1]?.text, after: 'Other words' }],
            },
          },
        ],
      },
    ]);
  });

  it('tells a figure before and after', () => {
    const metric = metricsOf(example, stageId)[0];
    if (metric === undefined) throw new Error('The example has no metric at this stage.');
    const fields = { value: 40 };
    const next = after({ type: 'metric.edit', metricId: metric.id, fields });
    const [change] = differenceOf(example, next).stages[0]?.metrics ?? [];
    expect([change?.before?.value, change?.after?.value]).toEqual([metric.value, 40]);
  });

  it('tells stages that came, went or changed places, and cards that were moved', () => {
    const [first, , third] = routeOf(example);
    const removed = after({
      type: 'cards.remove',
      stages: [first?.id as StageId],
      notes: [],
      links: [],
    });
    expect(differenceOf(example, removed).stages.map(({ state, name }) => [state, name])).toEqual([
      ['removed', first?.name],
    ]);
    expect(differenceOf(removed, example).stages.map(({ state }) => state)).toEqual(['added']);
    const reordered = after({ type: 'stage.reorder', stageId: third?.id as StageId, index: 0 });
    expect(differenceOf(example, reordered)).toMatchObject({ reordered: true, stages: [] });
  });

  it('is nothing exactly where nobody could see any', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(differenceOf(map, structuredClone(map)).same).toBe(true);
      }),
      { numRuns: 100, seed: 41 },
    );
  });

  it('has what the way back takes away: the same counts with both sides exchanged', () => {
    fc.assert(
      fc.property(anyRun(15), (run) => {
        const [old, fresh] = [run.start, workedMap(run)];
        const there = differenceOf(old, fresh);
        const back = differenceOf(fresh, old);
        expect(back.same).toBe(there.same);
        for (const list of ['links', 'notes', 'terms'] as const) {
          expect(back[list].added.toSorted()).toEqual(there[list].removed.toSorted());
          expect(back[list].changed.length).toBe(there[list].changed.length);
        }
        const states = (stages: typeof there.stages) => stages.map(({ state }) => state);
        const flipped = { added: 'removed', removed: 'added', changed: 'changed' } as const;
        expect(
          states(back.stages)
            .map((state) => flipped[state])
            .toSorted(),
        ).toEqual(states(there.stages).toSorted());
      }),
      { numRuns: 200, seed: 42 },
    );
  });
});
