import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFromJson, openMap } from '#core/codecs/json.ts';
import { mapToFile, mapToJson } from '#core/codecs/map-file.ts';
import { COUNT_LIMITS, FILE_LIMIT_BYTES, TEXT_LIMITS } from '#core/map/limits.ts';
import { MAP_VERSION, type Note, type TableName } from '#core/map/model.ts';
import { LATER_TABLES } from '#core/map/tables.ts';
import { byId } from '#core/templates/b2b-seven.ts';
import { crowdedMap, fullMap } from '../support/full-map.ts';
import { type Path, pathsIn, valueAt, withValueAt } from '../support/paths.ts';

const full = fullMap();
const text = mapToJson(full);
const format = 'sales-system-map';

/** Every place of a file below `map` that the model gives a type. */
const places = pathsIn(JSON.parse(text)).filter((path) => path[0] === 'map' && path.length > 1);
const fields = places.filter((path) => path.length === (path[1] === 'info' ? 3 : 4));

describe('a text that is no map', () => {
  it.each([
    null,
    [],
    'text',
    7,
    true,
    {},
    { version: 1, map: {} },
    { format: 'other', version: 1 },
  ])('[O3] is refused as not a map: %j', (json) => {
    expect(openMap(json)).toEqual({ ok: false, failure: { code: 'not-a-map' } });
  });

  it.each([
    ['', 1, 1],
    ['сырой текст', 1, 1],
    ['{"format":\n "sales-system-map",\n}', 3, 1],
    ['{"note": "see line 9 column 9 position 9", }', 1, 44],
    ['[1, 2', 1, 6],
    ['\ufeff{]', 1, 2],
  ])('[O3] %j is refused with the place where reading stopped', (broken, line, column) => {
    expect(mapFromJson(broken)).toEqual({ ok: false, failure: { code: 'not-json', line, column } });
  });

  it('[O3] is refused with its last place wherever a map was cut off', () => {
    const end = text.trimEnd().length - 1;
    for (const cut of fc.sample(fc.integer({ min: 0, max: end }), { numRuns: 200, seed: 51 })) {
      const opened = mapFromJson(text.slice(0, cut));
      const lines = text.slice(0, cut).split('\n');
      expect(opened).toMatchObject({ ok: false, failure: { code: 'not-json' } });
      const failure = opened.ok ? null : opened.failure;
      expect(failure?.code === 'not-json' && lines.length - failure.line).toBe(0);
    }
  });
});

describe('a version', () => {
  it.each([MAP_VERSION + 1, 1_000_000])(
    '[O4] newer than this app is refused by number: %i',
    (version) => {
      const failure = { code: 'too-new', version };
      expect(openMap({ ...mapToFile(full), version })).toEqual({ ok: false, failure });
      expect(openMap({ format, version, somethingNew: [] })).toEqual({ ok: false, failure });
    },
  );

  it.each(['1', 0, -1, 1.5, null, undefined, [1]])(
    '[O4] that is none is refused: %j',
    (version) => {
      expect(openMap({ ...mapToFile(full), version })).toEqual({
        ok: false,
        failure: { code: 'broken', at: 'version' },
      });
    },
  );

  it.each([null, [], 'map', 3, undefined])('[O5] with %j for a map is refused', (map) => {
    expect(openMap({ format, version: 1, map })).toEqual({
      ok: false,
      failure: { code: 'broken', at: 'map' },
    });
  });
});

describe('a wrong type', () => {
  it('[O5] [F15] is looked for at every field of every table', () => {
    expect(fields.length).toBeGreaterThan(150);
    expect(new Set(places.map((path) => path[1]))).toEqual(new Set(Object.keys(full)));
  });

  it.each([
    ['a list', []],
    ['a yes', true],
    ['a word', 'wrong'],
    ['a number', -1.5e300],
    ['nothing', null],
    ['an object', {}],
  ])('[O5] is refused at its place: %s', (_, wrong) => {
    for (const path of places) {
      const now = valueAt(JSON.parse(text), path);
      if (accepts(path, now, wrong)) continue;
      expect(placeOfFault(path, wrong)).toMatch(new RegExp(`^${path.join('\\.')}(?:\\.|$)`));
    }
  });

  it('[O5] is refused where a field is missing', () => {
    const isRecord = (path: Path) => path.length === 3 && path[1] !== 'info';
    const isLater = ([, table]: Path) =>
      (LATER_TABLES as readonly (string | undefined)[]).includes(table);
    const mayMiss = (path: Path) => isRecord(path) || (path.length === 2 && isLater(path));
    for (const path of places.filter((each) => !mayMiss(each))) {
      expect(placeOfFault(path, undefined)).toBe(path.join('.'));
    }
  });

  it('[O5] is refused where a text is longer than a file may hold', () => {
    for (const path of fields) {
      if (typeof valueAt(JSON.parse(text), path) !== 'string') continue;
      expect(placeOfFault(path, 'x'.repeat(10_001))).toBe(path.join('.'));
    }
  });

  it('[O5] [F16] is a record under an id that is not its own', () => {
    expect(placeOfFault(['map', 'stages', 'st_lead', 'id'], 'st_fit')).toBe('map.stages.st_lead');
    expect(placeOfFault(['map', 'stages', 'toString'], {})).toMatch(/^map\.stages\.toString/);
  });
});

describe('too much', () => {
  it.each<[TableName, keyof typeof COUNT_LIMITS]>([
    ['stages', 'stages'],
    ['criteria', 'criteriaPerGate'],
    ['metrics', 'metricsPerStage'],
    ['artifacts', 'artifactsPerStage'],
    ['lines', 'linesPerList'],
    ['links', 'links'],
    ['notes', 'notes'],
    ['terms', 'terms'],
    ['dismissals', 'dismissals'],
    ['deals', 'deals'],
    ['proofs', 'proofs'],
    ['rounds', 'rounds'],
    ['raters', 'ratersPerRound'],
  ])('[O5] [F21] is one record more than may be: %s', (table, what) => {
    expect(openMap(mapToFile(crowdedMap(table)))).toMatchObject({ ok: true, value: { mends: [] } });
    const limit = COUNT_LIMITS[what];
    expect(openMap(mapToFile(crowdedMap(table, 1)))).toEqual({
      ok: false,
      failure: { code: 'too-many', what, count: limit + 1, limit },
    });
  });

  it.each([
    ['latin letters', 'a', 1],
    ['cyrillic letters', 'я', 2],
    ['signs of three bytes', '€', 3],
    ['pairs', '😀', 4],
  ])('[O3] [F21] is a file above its limit in bytes, counted in %s', (_, letter, bytes) => {
    const most = Math.floor((FILE_LIMIT_BYTES - 2) / bytes);
    const fits = mapFromJson(`"${letter.repeat(most)}"`);
    expect(fits).toEqual({ ok: false, failure: { code: 'not-a-map' } });
    const over = mapFromJson(`"${letter.repeat(most + 1)}"`);
    const failure = { code: 'too-big', bytes: (most + 1) * bytes + 2, limit: FILE_LIMIT_BYTES };
    expect(over).toEqual({ ok: false, failure });
  });

  it('opens from our own storage whatever was filled in within the limits', () => {
    const crowded = crowdedMap('notes');
    const notes = Object.values<Note>(crowded.notes).map((note) => ({
      ...note,
      text: 'ж'.repeat(TEXT_LIMITS.prose / 2),
    }));
    const map = { ...crowded, notes: byId(notes) };
    const large = mapToJson(map);
    expect(mapFromJson(large).ok).toBe(false);
    expect(mapFromJson(large, Infinity)).toMatchObject({ ok: true, value: { map } });
  });
});

/** The place named when a file holds something else at a path, or is not refused. */
function placeOfFault(path: Path, value: unknown): string {
  const opened = openMap(withValueAt(text, path, value));
  if (opened.ok) return `opened although ${path.join('.')} holds ${JSON.stringify(value)}`;
  return opened.failure.code === 'broken' ? opened.failure.at : opened.failure.code;
}

/** Whether the model allows the value at the place. */
function accepts(path: Path, now: unknown, value: unknown): boolean {
  const field = path.at(-1) ?? '';
  if (typeof now === 'object' && now !== null) {
    return path.length === 2 && path[1] !== 'info' && JSON.stringify(value) === '{}';
  }
  if (value === null) return NULLABLE.has(field === 'stageId' ? `${path[1]}.stageId` : field);
  if (typeof value === 'string') return typeof now === 'string' && !CLOSED.has(field);
  return false;
}

/** Fields that may hold nothing. `toStageId` too: what it means there, repair decides. */
const NULLABLE = new Set([
  'stallDays',
  'value',
  'target',
  'countIn',
  'countOut',
  'toStageId',
  'deals.stageId',
]);
/** Texts of which only some are allowed. */
const CLOSED = new Set(
  [
    'id stageId fromStageId toStageId date language kind gate unit source maker list tone',
    'state criterionId dealId roundId raterId',
  ].flatMap((names) => names.split(' ')),
);
