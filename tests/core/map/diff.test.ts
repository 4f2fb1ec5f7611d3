import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '#core/map/commands.ts';
import { applyDiff, diffMaps, isEmptyDiff, revertDiff } from '#core/map/diff.ts';
import type { SalesMap } from '#core/map/model.ts';
import { TABLE_NAMES } from '#core/map/tables.ts';
import { anyMap } from '../support/arbitrary-map.ts';
import { fullMap } from '../support/full-map.ts';
import { anyRun, workedMap } from '../support/runs.ts';

const full = fullMap();
const first = 'st_lead' as never;

/** Two maps: strangers, or one and what became of it. */
const twoMaps: fc.Arbitrary<readonly [SalesMap, SalesMap]> = fc.oneof(
  fc.tuple(anyMap, anyMap),
  anyRun(15).map((run) => [run.start, workedMap(run)] as const),
);

describe('a difference', () => {
  it('[M5] of two maps applied to the first gives the second, taken back from it the first', () => {
    fc.assert(
      fc.property(twoMaps, ([before, after]) => {
        const diff = diffMaps(before, after);
        expect(applyDiff(before, diff)).toEqual(after);
        expect(revertDiff(after, diff)).toEqual(before);
      }),
      { numRuns: 300, seed: 31 },
    );
  });

  it('[M5] is empty exactly for equal maps', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(isEmptyDiff(diffMaps(map, structuredClone(map)))).toBe(true);
        expect(applyDiff(map, diffMaps(map, structuredClone(map)))).toBe(map);
      }),
      { numRuns: 50, seed: 32 },
    );
    const other = applyCommand(full, { type: 'info.edit', fields: { title: 'x' } });
    expect(isEmptyDiff(diffMaps(full, other))).toBe(false);
  });

  it('[M5] survives being sent as JSON', () => {
    fc.assert(
      fc.property(twoMaps, ([before, after]) => {
        const sent = JSON.parse(JSON.stringify(diffMaps(before, after))) as ReturnType<
          typeof diffMaps
        >;
        expect(applyDiff(before, sent)).toEqual(after);
      }),
      { numRuns: 50, seed: 33 },
    );
  });

  it('[M5] holds only the fields that changed', () => {
    const after = applyCommand(full, { type: 'stage.edit', stageId: first, fields: { name: 'x' } });
    expect(diffMaps(full, after)).toEqual({
      info: null,
      tables: { stages: { st_lead: { before: { name: 'Поиск клиентов' }, after: { name: 'x' } } } },
    });
  });

  it('[M6] of an edit changes nothing where the record is gone, and makes no part of a record', () => {
    const edited = applyCommand(full, {
      type: 'stage.edit',
      stageId: first,
      fields: { name: 'x' },
    });
    const gone = applyCommand(full, {
      type: 'cards.remove',
      stages: [first],
      notes: [],
      links: [],
    });
    expect(applyDiff(gone, diffMaps(full, edited))).toBe(gone);
  });

  it('[M6] applied twice is applied once', () => {
    fc.assert(
      fc.property(twoMaps, ([before, after]) => {
        const diff = diffMaps(before, after);
        const once = applyDiff(before, diff);
        expect(applyDiff(once, diff)).toBe(once);
      }),
      { numRuns: 100, seed: 34 },
    );
  });

  it('[M6] of different fields of one record merges both ways alike', () => {
    const mine = applyCommand(full, { type: 'stage.edit', stageId: first, fields: { name: 'x' } });
    const theirs = applyCommand(full, {
      type: 'stage.edit',
      stageId: first,
      fields: { happens: 'y' },
    });
    const here = applyDiff(mine, diffMaps(full, theirs));
    expect(here).toEqual(applyDiff(theirs, diffMaps(full, mine)));
    expect(here.stages[first]).toMatchObject({ name: 'x', happens: 'y' });
  });

  it('[M5] knows every table', () => {
    const empty = Object.fromEntries(TABLE_NAMES.map((name) => [name, {}]));
    const nothing = { ...full, ...empty } as SalesMap;
    expect(Object.keys(diffMaps(nothing, full).tables).sort()).toEqual([...TABLE_NAMES].sort());
    expect(applyDiff(nothing, diffMaps(nothing, full))).toEqual(full);
  });
});
