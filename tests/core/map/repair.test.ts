import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metric, SalesMap, StageId } from '#core/map/model.ts';
import { criteriaOf, routeOf } from '#core/map/queries.ts';
import { type Mend, repair } from '#core/map/repair.ts';
import { type Fields, TABLE_NAMES, looseTable, withLooseTable } from '#core/map/tables.ts';
import { anyMap } from '../support/arbitrary-map.ts';
import { fullMap } from '../support/full-map.ts';

const full = fullMap();

describe('a sound map', () => {
  it('[M4] comes back as the very same map', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(repair(map)).toEqual({ map, mends: [] });
        expect(repair(map).map).toBe(map);
      }),
      { numRuns: 100, seed: 71 },
    );
  });
});

describe('a map with faults', () => {
  it('[M4] is sound after one repair, and every record that changed or went is reported', () => {
    fc.assert(
      fc.property(anyMap, fc.array(anyFault, { maxLength: 12 }), (map, faults) => {
        const broken = faults.reduce((now, fault) => fault(now), map);
        const { map: mended, mends } = repair(broken);
        expect(repair(mended).map).toBe(mended);
        expect(changedIn(broken, mended)).toEqual(new Set(mends.map(({ id }) => id)));
      }),
      { numRuns: 300, seed: 72 },
    );
  });

  it.each(['criteria', 'metrics', 'artifacts', 'lines'] as const)(
    '[M4] [F17] loses %s whose stage is gone',
    (table) => {
      const orphans = without(full, 'stages', 'st_lead');
      const gone = repair(orphans);
      const rows = Object.values(looseTable(full, table));
      const lost = rows.filter(({ stageId }) => stageId === 'st_lead').map(({ id }) => id);
      expect(lost.length).toBeGreaterThan(0);
      expect(reported(gone.mends, 'orphan-removed', table)).toEqual(lost);
      expect(JSON.stringify(gone.map)).not.toContain('st_lead');
    },
  );

  it.each([
    ['stages', 'st_lead', [['place-emptied', 'deals', 'de_live']]],
    ['stages', 'st_lead', [['orphan-removed', 'ratings', 'rt_a']]],
    ['criteria', 'cr_b', [['orphan-removed', 'dismissals', 'di_a']]],
    ['criteria', 'cr_b', [['orphan-removed', 'proofs', 'pr_a']]],
    ['deals', 'de_a', [['orphan-removed', 'ratings', 'rt_a']]],
    ['deals', 'de_live', [['orphan-removed', 'proofs', 'pr_a']]],
    ['rounds', 'ro_a', [['orphan-removed', 'raters', 'ra_a']]],
    ['rounds', 'ro_a', [['orphan-removed', 'ratings', 'rt_a']]],
  ] as const)('[M4] lets nothing of the exercises outlive %s %s: %j', (table, id, expected) => {
    const { mends } = repair(without(full, table, id));
    const told = mends.map((mend) => [mend.code, mend.table, mend.id]);
    expect(told).toEqual(expect.arrayContaining([...expected]));
  });

  it.each<[string, Fields]>([
    ['leads to a stage that is gone', { toStageId: 'st_gone' }],
    ['starts at a stage that is gone', { fromStageId: 'st_gone' }],
    ['leads nowhere', { toStageId: null }],
    ['is lost and leads somewhere', { kind: 'lost' }],
    ['leads to its own start', { toStageId: 'st_win' }],
    ['leads to a name every object has', { toStageId: 'constructor' }],
  ])('[M4] loses a link that %s', (_, fields) => {
    const { mends } = repair(edited(full, 'links', 'ln_a', fields));
    expect(mends).toEqual([{ code: 'orphan-removed', table: 'links', id: 'ln_a' }]);
  });

  it('[M4] [F17] keeps one of two links that say the same, the same one in every tab', () => {
    const twin = { ...looseTable(full, 'links')['ln_a'], id: 'ln_0', label: 'twin' };
    const here = withLooseTable(full, 'links', { ...looseTable(full, 'links'), ln_0: twin });
    const there = withLooseTable(full, 'links', { ln_0: twin, ...looseTable(full, 'links') });
    const mends = [{ code: 'duplicate-removed', table: 'links', id: 'ln_a' }];
    expect(repair(here).mends).toEqual(mends);
    expect(repair(there).mends).toEqual(mends);
  });

  it('[M4] keeps all exits to lost, each with its reason', () => {
    const twin = { ...looseTable(full, 'links')['ln_c'], id: 'ln_d', label: 'another reason' };
    const map = withLooseTable(full, 'links', { ...looseTable(full, 'links'), ln_d: twin });
    expect(repair(map).map).toBe(map);
  });

  it.each<[string, Fields, Partial<Metric>]>([
    ['above 100 %', { value: 140 }, { value: null, valueTyped: '140' }],
    ['of another unit', { unit: 'days' }, { unit: 'percent', value: 37.5 }],
    [
      'typed in words that are a figure',
      { value: null, valueTyped: '38 %' },
      { value: 38, valueTyped: '' },
    ],
    ['below zero', { target: -1 }, { target: null, targetTyped: '-1' }],
  ])('[M4] sets a figure aside that is %s', (_, fields, mended) => {
    const { map, mends } = repair(edited(full, 'metrics', 'me_b', fields));
    expect(map.metrics['me_b' as never]).toMatchObject(mended);
    expect(mends).toEqual([{ code: 'figure-set-aside', table: 'metrics', id: 'me_b' }]);
  });

  it.each([
    ['equal to another', 'a0'],
    ['empty', ''],
    ['ending in zero', 'a10'],
    ['of foreign letters', 'aя'],
    ['of signs', 'a!'],
    ['a name', '__proto__'],
    ['too short for its head', 'z'],
    ['the smallest of all', `A${'0'.repeat(26)}`],
  ])('[M4] renews the keys of a list in which one is %s', (_, order) => {
    const { map, mends } = repair(edited(full, 'criteria', 'cr_b', { order }));
    expect(reported(mends, 'order-renewed', 'criteria').sort()).toEqual(['cr_b', 'cr_c']);
    const keys = criteriaOf(map, 'st_lead' as StageId, 'exit').map((row) => row.order);
    expect(new Set(keys).size).toBe(2);
  });

  it('[M4] renews only the list concerned, in the order it was seen in', () => {
    const before = routeOf(full).map(({ id }) => id);
    const equal = edited(full, 'stages', before[1] ?? '', {
      order: full.stages[before[0] as never]?.['order'] ?? '',
    });
    const seen = routeOf(equal).map(({ id }) => id);
    const { map } = repair(equal);
    expect(routeOf(map).map(({ id }) => id)).toEqual(seen);
    expect(map.criteria).toBe(full.criteria);
  });
});

type Change = (map: SalesMap) => SalesMap;

/** Faults a valid file may hold; they pick their record by a number. */
const anyFault: fc.Arbitrary<Change> = fc.oneof(
  fc.nat().map(
    (choice): Change =>
      (map) =>
        without(map, 'stages', idAt(map, 'stages', choice)),
  ),
  fc
    .tuple(fc.constantFrom('criteria', 'deals', 'rounds', 'raters'), fc.nat())
    .map(([table, choice]): Change => {
      const name = table as 'deals';
      return (map) => without(map, name, idAt(map, name, choice));
    }),
  fc
    .tuple(fc.constantFrom('proofs', 'dismissals', 'ratings'), fc.nat(), fc.constantFrom('0', 'z'))
    .map(([table, choice, mark]): Change => {
      const name = table as 'proofs';
      return (map) => {
        const row = looseTable(map, name)[idAt(map, name, choice)];
        if (row === undefined) return map;
        const id = `${String(row['id']).slice(0, 3)}${mark}`;
        return withLooseTable(map, name, { ...looseTable(map, name), [id]: { ...row, id } });
      };
    }),
  fc
    .tuple(
      fc.constantFrom(
        'stages',
        'criteria',
        'lines',
        'terms',
        'artifacts',
        'metrics',
        'deals',
        'rounds',
        'raters',
      ),
      fc.nat(),
      fc.constantFrom('a0', '', 'a00', 'я', 'zzz'),
    )
    .map(([table, choice, order]): Change => {
      const name = table as 'stages';
      return (map) => edited(map, name, idAt(map, name, choice), { order });
    }),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom<Fields>(
        { value: 1e15, unit: 'percent' },
        { value: -0, target: -5 },
        { valueTyped: '12', value: null },
      ),
    )
    .map(
      ([choice, fields]): Change =>
        (map) =>
          edited(map, 'metrics', idAt(map, 'metrics', choice), fields),
    ),
  fc
    .tuple(fc.nat(), fc.nat(), fc.constantFrom('loop', 'lost'))
    .map(([choice, to, kind]): Change => {
      return (map) =>
        edited(map, 'links', idAt(map, 'links', choice), {
          kind,
          toStageId: idAt(map, 'stages', to),
        });
    }),
);

function idAt(map: SalesMap, table: Parameters<typeof looseTable>[1], choice: number): string {
  const ids = Object.keys(map[table]);
  return ids[choice % Math.max(1, ids.length)] ?? '';
}

function edited(
  map: SalesMap,
  table: Parameters<typeof looseTable>[1],
  id: string,
  fields: Fields,
): SalesMap {
  const rows = looseTable(map, table);
  return rows[id] === undefined
    ? map
    : withLooseTable(map, table, { ...rows, [id]: { ...rows[id], ...fields } });
}

function without(map: SalesMap, table: Parameters<typeof looseTable>[1], id: string): SalesMap {
  const { [id]: _gone, ...rest } = looseTable(map, table);
  return withLooseTable(map, table, rest);
}

function reported(mends: readonly Mend[], code: Mend['code'], table: Mend['table']): string[] {
  return mends.filter((mend) => mend.code === code && mend.table === table).map(({ id }) => id);
}

/** Ids of the records that are not the same object in both maps. */
function changedIn(before: SalesMap, after: SalesMap): Set<string> {
  const ids = TABLE_NAMES.flatMap((name) => {
    const now = looseTable(after, name);
    return Object.entries(looseTable(before, name)).filter(([id, row]) => now[id] !== row);
  });
  return new Set(ids.map(([id]) => id));
}
