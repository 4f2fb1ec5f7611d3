import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IdKind, idSource, isIdOf } from '#core/map/ids.ts';
import { ID_KIND_OF, TABLE_NAMES, looseTable } from '#core/map/tables.ts';
import { fullMap } from '../support/full-map.ts';
import { anyRun, workedMap } from '../support/runs.ts';

const KINDS: readonly IdKind[] = ['map', ...Object.values(ID_KIND_OF)];

describe('the records of a map', () => {
  it('[M1] hold texts, numbers and nothing, never objects', () => {
    fc.assert(
      fc.property(anyRun(15).map(workedMap), (map) => {
        const rows = TABLE_NAMES.flatMap((name) => Object.values(looseTable(map, name)));
        const types = rows.flatMap((row) =>
          Object.values(row).map((value) => (value === null ? 'null' : typeof value)),
        );
        expect(types.filter((type) => !['string', 'number', 'null'].includes(type))).toEqual([]);
      }),
      { numRuns: 50, seed: 131 },
    );
  });

  it('[M1] stand under their own id, which names their kind', () => {
    const map = fullMap();
    for (const name of TABLE_NAMES) {
      for (const [id, row] of Object.entries(looseTable(map, name))) {
        expect(row['id']).toBe(id);
        expect(KINDS.filter((kind) => isIdOf(kind, id))).toEqual([ID_KIND_OF[name]]);
      }
    }
  });
});

describe('ids', () => {
  it.each(KINDS)('[M1] of the kind %s carry a prefix of their own', (kind) => {
    const id = idSource(() => '0123456789abcdefz').next(kind);
    expect(KINDS.filter((other) => isIdOf(other, id))).toEqual([kind]);
    expect(id in {}).toBe(false);
  });

  it.each(['', 'st_', 'st_A', 'st_a ', ' st_a', 'st_a\n', 'constructor', `st_${'a'.repeat(41)}`])(
    '[M1] are not %j',
    (text) => {
      expect(KINDS.filter((kind) => isIdOf(kind, text))).toEqual([]);
    },
  );
});
