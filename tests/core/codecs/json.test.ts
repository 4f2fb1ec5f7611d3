import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFromJson, openMap } from '#core/codecs/json.ts';
import { FILE_FORMAT, mapToFile, mapToJson } from '#core/codecs/map-file.ts';
import { MAP_VERSION, type SalesMap } from '#core/map/model.ts';
import { anyMap } from '../support/arbitrary-map.ts';
import { fixture, fullMap } from '../support/full-map.ts';
import { anyRun, workedMap } from '../support/runs.ts';

const full = fullMap();

describe('a saved map', () => {
  it('[O1] opens as the same map, nothing mended and nothing unknown', () => {
    const anyOrigin = fc.oneof(anyMap, anyRun(20).map(workedMap));
    fc.assert(
      fc.property(anyOrigin, (map) => {
        const opened = mapFromJson(mapToJson(map));
        expect(opened).toEqual({ ok: true, value: { map, mends: [], unknown: [] } });
      }),
      { numRuns: 1_000, seed: 41 },
    );
  });

  it('[O2] is the same text whatever order its records came in', () => {
    fc.assert(
      fc.property(anyMap, fc.infiniteStream(fc.nat({ max: 999 })), (map, chance) => {
        const other = shuffled(map, () => chance.next().value) as SalesMap;
        expect(other).toEqual(map);
        expect(mapToJson(other)).toBe(mapToJson(map));
      }),
      { numRuns: 100, seed: 42 },
    );
  });

  it('[O2] names its format and version first and ends with a line break', () => {
    const text = mapToJson(full);
    expect(text.replaceAll(/\s/g, '')).toMatch(
      new RegExp(`^\\{"format":"${FILE_FORMAT}","version":${MAP_VERSION},"map":`),
    );
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('[O1] may begin with a byte order mark', () => {
    expect(mapFromJson(`\ufeff${mapToJson(full)}`)).toMatchObject({
      ok: true,
      value: { map: full },
    });
  });
});

describe('unknown fields', () => {
  it('[O7] are named with their whole path and the rest is opened', () => {
    const file = JSON.parse(mapToJson(full)) as Loose;
    file['exportedBy'] = 'a tool';
    loose(file['map'])['colour'] = 'red';
    loose(loose(loose(file['map'])['stages'])['st_lead'])['probability'] = 0.5;
    loose(loose(file['map'])['info'])['deep'] = { deeper: [{}] };
    expect(openMap(file)).toEqual({
      ok: true,
      value: {
        map: full,
        mends: [],
        unknown: ['exportedBy', 'map.info.deep', 'map.stages.st_lead.probability', 'map.colour'],
      },
    });
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    '[O8] [F16] called %s at every place change no prototype and no map',
    (name) => {
      const text = JSON.stringify(mapToFile(full)).replaceAll('{', `{"${name}":{"polluted":true},`);
      const opened = mapFromJson(text.replaceAll(',}', '}'));
      expect(opened).toMatchObject({ ok: true, value: { map: full } });
      expect(opened.ok && opened.value.unknown).toContain(`map.stages.st_lead.${name}`);
      expect(opened.ok && prototypesIn(opened.value.map)).toEqual(new Set([Object.prototype]));
      expect(({} as Loose)['polluted']).toBeUndefined();
    },
  );
});

describe('nesting', () => {
  const deep = 100_000;
  const nested = `${'['.repeat(deep)}${']'.repeat(deep)}`;

  it.each([
    ['alone', nested, { code: 'not-a-map' }],
    ['cut off', '{"a":'.repeat(deep), { code: 'not-json', line: 1, column: deep * 5 + 1 }],
    ['for the map', fileWith(nested), { code: 'broken', at: 'map' }],
    ['for the stages', fileWith(`{"stages":${nested}}`), { code: 'broken', at: 'map.stages' }],
  ] as const)('[O8] [F24] of 100,000 levels %s is refused, not fallen over', (_, text, failure) => {
    expect(mapFromJson(text)).toEqual({ ok: false, failure });
  });

  it('[O8] of 100,000 levels in an unknown field is reported and left out', () => {
    const text = JSON.stringify(mapToFile(full)).replace('"map":{', `"map":{"odd":${nested},`);
    expect(mapFromJson(text)).toMatchObject({
      ok: true,
      value: { map: full, unknown: ['map.odd'] },
    });
  });
});

describe('a file with faults that can be mended', () => {
  it('[O6] is opened with a report of each of them', () => {
    const file = fixture(1) as { map: { stages: Loose; metrics: Record<string, Loose> } };
    delete file.map.stages['st_own'];
    const metric = file.map.metrics['me_b'];
    if (metric !== undefined) metric['value'] = 140;
    const opened = openMap(file);
    expect(opened.ok && opened.value.mends).toEqual([
      { code: 'orphan-removed', table: 'links', id: 'ln_b' },
      { code: 'figure-set-aside', table: 'metrics', id: 'me_b' },
    ]);
    expect(opened.ok && opened.value.map.metrics['me_b' as never]).toMatchObject({
      value: null,
      valueTyped: '140',
    });
  });
});

type Loose = Record<string, unknown>;

function loose(value: unknown): Loose {
  return value as Loose;
}

function fileWith(map: string): string {
  return `{"format":"${FILE_FORMAT}","version":1,"map":${map}}`;
}

/** The same value with the members of every object in another order. */
function shuffled(value: unknown, chance: () => number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(
    ([name, member]: [string, unknown]) => [chance(), name, shuffled(member, chance)] as const,
  );
  members.sort(([a], [b]) => a - b);
  return Object.fromEntries(members.map(([, name, member]) => [name, member]));
}

function prototypesIn(value: unknown): Set<unknown> {
  if (typeof value !== 'object' || value === null) return new Set();
  const found = new Set<unknown>([Object.getPrototypeOf(value)]);
  for (const member of Object.values(value)) {
    for (const prototype of prototypesIn(member)) found.add(prototype);
  }
  return found;
}
