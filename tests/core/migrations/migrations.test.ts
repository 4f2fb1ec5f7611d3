import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapFromJson, openMap } from '#core/codecs/json.ts';
import { mapToJson } from '#core/codecs/map-file.ts';
import { MAP_VERSION } from '#core/map/model.ts';
import { LATER_TABLES, TABLE_NAMES } from '#core/map/tables.ts';
import { migrate, migrations } from '#core/migrations/index.ts';
import type { Migration, StoredMap } from '#core/migrations/migration.ts';
import { fixture } from '../support/full-map.ts';

const versions = Array.from({ length: MAP_VERSION }, (_, index) => index + 1);
const fixtures = new URL('../../fixtures/', import.meta.url);

describe('migrations', () => {
  it('[O9] form a chain without gaps from 1 to the current version', () => {
    expect(migrations.map((step) => step.from)).toEqual(versions.slice(0, -1));
  });

  it('[O9] [F13] run in order, from the version of the map on', () => {
    const step = (from: number): Migration => ({
      from,
      up: (map) => ({ ...map, way: `${way(map)} ${from}→${from + 1}` }),
    });
    const chain = [step(1), step(2), step(3)];
    expect(way(migrate({ way: '1:' }, 1, chain))).toBe('1: 1→2 2→3 3→4');
    expect(way(migrate({ way: '3:' }, 3, chain))).toBe('3: 3→4');
    expect(way(migrate({ way: '4:' }, 4, chain))).toBe('4:');
  });
});

describe('the frozen files', () => {
  it('[O9] are one for every version', () => {
    const frozen = readdirSync(fixtures).filter((name) => /^map-v\d+\.json$/.test(name));
    expect(frozen).toHaveLength(MAP_VERSION);
    expect(versions.every((version) => existsSync(new URL(`map-v${version}.json`, fixtures)))).toBe(
      true,
    );
  });

  it.each(versions)('[O9] version %i opens as the current version, whole and sound', (version) => {
    const opened = openMap(fixture(version));
    expect(opened).toMatchObject({ ok: true, value: { mends: [], unknown: [] } });
    if (!opened.ok) return;
    const { map } = opened.value;
    const unused = TABLE_NAMES.filter((name) => Object.keys(map[name]).length === 0);
    expect(unused).toEqual(LATER_TABLES);
    expect(mapFromJson(mapToJson(map))).toEqual(opened);
  });

  it('[O9] the newest one is what this version writes', () => {
    const opened = openMap(fixture(MAP_VERSION));
    expect(opened.ok && JSON.parse(mapToJson(opened.value.map))).toEqual(fixture(MAP_VERSION));
  });
});

function way(map: StoredMap): string {
  return String(map['way']);
}
