import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMap } from '#core/codecs/json.ts';
import { FILE_FORMAT, mapToFile, mapToJson } from '#core/codecs/map-file.ts';
import { MAP_VERSION } from '#core/map/model.ts';
import { salesMapSchema } from '#core/map/schema.ts';
import { TABLE_NAMES } from '#core/map/tables.ts';
import { MODEL_FILE, SCHEMA_FILE, mapFileSchema } from '../../../scripts/write-schema.mjs';
import { anyMap } from '../support/arbitrary-map.ts';
import { crowdedMap, fixture, fullMap } from '../support/full-map.ts';
import { schemaFaults } from '../support/json-schema.ts';
import { pathsIn, withValueAt } from '../support/paths.ts';

const published = readFileSync(SCHEMA_FILE, 'utf8');
const schema = JSON.parse(published) as Definition & {
  readonly definitions: Readonly<Record<string, Definition>>;
};
const text = mapToJson(fullMap());

interface Definition extends Readonly<Record<string, unknown>> {
  readonly title: string;
  readonly description: string;
}

describe('the published schema', () => {
  it('[M9] is the one this code writes (npm run schema)', () => {
    const code = { salesMapSchema, format: FILE_FORMAT, version: MAP_VERSION };
    expect(published).toBe(mapFileSchema(code, readFileSync(MODEL_FILE, 'utf8')));
  });

  it('[M9] describes every record', () => {
    expect(Object.keys(schema.definitions)).toHaveLength(TABLE_NAMES.length + 1);
    for (const [name, { title, description }] of Object.entries(schema.definitions)) {
      expect(title).toBe(name);
      expect(description.length).toBeGreaterThan(20);
      expect(description).not.toMatch(/@|\*|\{/);
    }
  });

  it('[M9] accepts the frozen file and every map that is saved', () => {
    expect(schemaFaults(fixture(MAP_VERSION), schema)).toEqual([]);
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(schemaFaults(JSON.parse(mapToJson(map)), schema)).toEqual([]);
      }),
      { numRuns: 100, seed: 121 },
    );
  });

  it.each([
    ['a list', []],
    ['a yes', true],
    ['a word', 'wrong'],
    ['a number', -1.5e300],
    ['nothing', null],
    ['an object', {}],
    ['no value', undefined],
    ['a long text', 'x'.repeat(10_001)],
  ])('[M9] refuses and accepts what opening does: %s at every place', (_, value) => {
    for (const path of pathsIn(JSON.parse(text))) {
      const file = withValueAt(text, path, value);
      const accepted = schemaFaults(file, schema).length === 0;
      expect([path, accepted]).toEqual([path, openMap(file).ok]);
    }
  });

  it.each(TABLE_NAMES.filter((name) => ['stages', 'links', 'notes', 'terms'].includes(name)))(
    '[M9] refuses one record more than may be in %s',
    (table) => {
      expect(schemaFaults(mapToFile(crowdedMap(table)), schema)).toEqual([]);
      expect(schemaFaults(mapToFile(crowdedMap(table, 1)), schema)).toEqual([
        `/map/${table} maxProperties`,
      ]);
    },
  );
});
