import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMap } from '#core/codecs/json.ts';
import { arraysToFile, mapToArrays } from '#core/codecs/share-arrays.ts';
import { bytesToText, textToBytes } from '#core/codecs/share-bytes.ts';
import { INFO_FIELDS, SHARED_FIELDS, SHARED_TABLES } from '#core/codecs/share-fields.ts';
import { fromPayload, toDensePayload, toPayload } from '#core/codecs/share-payload.ts';
import type { TableName } from '#core/map/model.ts';
import { TABLE_NAMES } from '#core/map/tables.ts';
import schema from '../../../public/sales-system-map.schema.json' with { type: 'json' };
import { anyMap } from '../support/arbitrary-map.ts';
import { fullMap } from '../support/full-map.ts';
import { anyText } from '../support/texts.ts';
import { nameless } from '../support/nameless.ts';

interface Properties {
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Reference {
  readonly $ref: string;
}

interface Referring {
  readonly additionalProperties: Reference;
}

function definition(address: string): Properties {
  const name = address.slice('#/definitions/'.length);
  const found = (schema.definitions as unknown as Readonly<Record<string, Properties>>)[name];
  if (found === undefined) throw new Error(`the schema has no ${name}`);
  return found;
}

const tablesOfSchema = (schema as unknown as { properties: { map: Properties } }).properties.map;

describe('the table of shared fields', () => {
  it('has every table and every field of the schema', () => {
    const tables = Object.entries(tablesOfSchema.properties).filter(([name]) => name !== 'info');
    const fields = tables.map(([name, table]) => [
      name,
      Object.keys(definition((table as Referring).additionalProperties.$ref).properties),
    ]);
    const shared = TABLE_NAMES.map((name) => [name, Object.keys(SHARED_FIELDS[name])]);
    const sorted = (entries: readonly unknown[][]) =>
      Object.fromEntries(entries.map(([name, list]) => [name, (list as string[]).toSorted()]));
    expect(sorted(shared)).toEqual(sorted(fields));
    const info = definition((tablesOfSchema.properties['info'] as Reference).$ref);
    expect(['id', ...INFO_FIELDS].toSorted()).toEqual(Object.keys(info.properties).toSorted());
  });

  it('calls a reference what ends in “Id”, and nothing else', () => {
    for (const { columns } of SHARED_TABLES) {
      for (const { field, into } of columns)
        expect([field, into !== null]).toEqual([field, field.endsWith('Id')]);
    }
  });

  it('keeps the places that links out there were written with', () => {
    const places = SHARED_TABLES.map(({ name, columns }): [TableName, string] => [
      name,
      columns.map(({ field }) => field).join(' '),
    ]);
    expect(places.slice(0, 2)).toEqual([
      [
        'stages',
        'kind name happens x y nextAction nextDue nextOwner nextResult handover stallDays stallAction privateNotes',
      ],
      ['criteria', 'stageId gate text'],
    ]);
    expect(INFO_FIELDS.join(' ')).toBe(
      'title team author date language versionLabel createdAt locked',
    );
  });
});

describe('a map as arrays', () => {
  it('is the same map again, but for the ids and order keys', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const opened = openMap(arraysToFile(JSON.parse(JSON.stringify(mapToArrays(map)))));
        if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
        expect(opened.value.mends).toEqual([]);
        expect(opened.value.unknown).toEqual([]);
        expect(nameless(opened.value.map)).toEqual(nameless(map));
      }),
      { numRuns: 200, seed: 20_261_123 },
    );
  });

  it('says which columns and tables of a newer version it leaves', () => {
    const [version, info, stages, ...tables] = JSON.parse(
      JSON.stringify(mapToArrays(fullMap())),
    ) as unknown[][];
    const later = [version, info, [...(stages ?? []), 'new'], ...tables];
    while (later.length < SHARED_TABLES.length + 2) later.push([0]);
    const opened = openMap(arraysToFile([...later, [1, 'new']]));
    if (!opened.ok) throw new Error(opened.failure.code);
    expect(opened.value.unknown).toContain('map.stages.st_0000.field13');
    expect(opened.value.unknown).toContain(`map.table${SHARED_TABLES.length}`);
  });

  it('is refused when it has another shape', () => {
    const info = mapToArrays(fullMap())[1];
    for (const wrong of [
      null,
      {},
      [],
      [1],
      [1, info, 5],
      [1, info, [-1]],
      [1, info, [1e9, 'x']],
      [1, info, [2, ['one']]],
      [1, info, ['2']],
    ]) {
      expect(arraysToFile(wrong)).toBeNull();
    }
  });

  it('has references to nothing refused or mended, never kept', () => {
    const arrays = JSON.parse(JSON.stringify(mapToArrays(fullMap()))) as unknown[][];
    for (const owner of [-1, 1e6, 0.5, 'st_0000', '__proto__', {}]) {
      const criteria = [1, owner, 'exit', 'A criterion'];
      const opened = openMap(arraysToFile([arrays[0], arrays[1], arrays[2], criteria]));
      const kept = opened.ok ? Object.values(opened.value.map.criteria) : [];
      expect(kept.filter(({ stageId }) => stageId !== 'st_0000')).toEqual([]);
    }
  });
});

describe('a text in bytes', () => {
  it('comes back whole, whatever is in it', () => {
    const text = fc.oneof(
      anyText,
      fc.string({ unit: 'binary' }),
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(bytesToText(textToBytes(given))).toBe(given);
      }),
      { numRuns: 1_000, seed: 4 },
    );
  });

  it('takes one byte for a sign of a Russian or English text', () => {
    const text = 'Ёлки, «ICP» — 15 % за 3 дня… № 7 ≈ 2 000 ₽ → «да»';
    expect(textToBytes(text)).toHaveLength(text.length);
  });

  it('is refused when it breaks off or holds a byte that means nothing', () => {
    for (const bytes of [[1], [1, 4], [0], [31], [127]]) {
      expect(bytesToText(Uint8Array.from(bytes))).toBeNull();
    }
  });
});

describe('a payload', () => {
  const anyBytes = fc.uint8Array({ maxLength: 40 });

  it('comes back as the same bytes from either writing', () => {
    fc.assert(
      fc.property(anyBytes, (given) => {
        expect(fromPayload(toPayload(given))).toEqual(given);
        expect(fromPayload(toDensePayload(given))).toEqual(given);
      }),
      { numRuns: 1_000, seed: 4 },
    );
  });

  it('needs no escape in an address, and the dense one only signs that a QR code packs', () => {
    fc.assert(
      fc.property(anyBytes, (given) => {
        expect(toPayload(given)).toMatch(/^[\w-]*$/);
        expect(toDensePayload(given)).toMatch(/^\$[0-9A-Z$*+\-./:]*$/);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it('is refused with a strange sign or a length that cannot be', () => {
    for (const wrong of ['AAA=', 'A', 'A B', 'ы', '$A', '$ab', '$:::', '$::', '$A:%']) {
      expect(fromPayload(wrong)).toBeNull();
    }
  });
});
