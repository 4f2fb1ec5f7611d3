import * as v from 'valibot';
import { COUNT_LIMITS, FILE_LIMIT_BYTES } from '../map/limits.ts';
import { MAP_VERSION, type SalesMap } from '../map/model.ts';
import { type Mend, repair } from '../map/repair.ts';
import { salesMapSchema } from '../map/schema.ts';
import { TABLE_NAMES, looseTable } from '../map/tables.ts';
import { migrate } from '../migrations/index.ts';
import type { StoredMap } from '../migrations/migration.ts';
import { type Result, fail, succeed } from '../result.ts';
import { jsonStopsAt, lineAndColumn } from './json-place.ts';
import { FILE_FORMAT } from './map-file.ts';
import { utf8Length } from './utf8.ts';

/** Why a text or object is not a map. Words for people live in `i18n` under `problems.open.*`. */
export type OpenFailure =
  /** Larger than a map may be; sizes in bytes. */
  | { readonly code: 'too-big'; readonly bytes: number; readonly limit: number }
  /** Not JSON, or cut off; `line` and `column` from 1 tell where reading stopped. */
  | { readonly code: 'not-json'; readonly line: number; readonly column: number }
  /** The file breaks off or was changed by accident, where no line can be named. */
  | { readonly code: 'damaged' }
  /** The browser could not read the file, which may have been moved or be a folder. */
  | { readonly code: 'unreadable' }
  /** A picture, page or document that carries no map. */
  | { readonly code: 'no-map-inside' }
  /** JSON, but of something else. */
  | { readonly code: 'not-a-map' }
  /** Made by a newer version of the app. */
  | { readonly code: 'too-new'; readonly version: number }
  /** A field has a wrong type or value; `at` is its path, dots between. */
  | { readonly code: 'broken'; readonly at: string }
  /** More records than a map may hold. */
  | {
      readonly code: 'too-many';
      readonly what: keyof typeof COUNT_LIMITS;
      readonly count: number;
      readonly limit: number;
    };

/** A map read from outside, with what had to be mended and which fields nobody knows. */
export interface OpenedMap {
  readonly map: SalesMap;
  readonly mends: readonly Mend[];
  /** Paths of fields of the file that this version does not know and does not keep. */
  readonly unknown: readonly string[];
}

const header = v.object({
  format: v.literal(FILE_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  map: v.record(v.string(), v.unknown()),
});

/**
 * Opens the text of a map file.
 *
 * @param limit - most bytes of UTF-8; our own storage passes `Infinity`, because a map that was
 * filled within all its limits may grow past what a file from elsewhere may hold
 */
export function mapFromJson(
  text: string,
  limit: number = FILE_LIMIT_BYTES,
): Result<OpenedMap, OpenFailure> {
  const bytes = utf8Length(text);
  if (bytes > limit) return fail({ code: 'too-big', bytes, limit });

  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch {
    return fail({ code: 'not-json', ...lineAndColumn(bare, jsonStopsAt(bare)) });
  }
  return openMap(json);
}

/** Opens anything `JSON.parse` can return: version, migrations, every field, limits, repair. */
export function openMap(json: unknown): Result<OpenedMap, OpenFailure> {
  const start = v.safeParse(header, json);
  if (!start.success) return fail(failureOfHeader(json));

  const { version, map } = start.output;
  if (version > MAP_VERSION) return fail({ code: 'too-new', version });
  if (Array.isArray((json as { readonly map: unknown }).map)) {
    return fail({ code: 'broken', at: 'map' });
  }

  try {
    const current = migrated(map, version);
    if (current === null) return fail({ code: 'broken', at: 'map' });
    const wrong = findArray(current) ?? findExcess(current);
    if (wrong !== null) return fail(wrong);
    const parsed = v.safeParse(salesMapSchema, current, { abortEarly: true });
    if (!parsed.success) return fail({ code: 'broken', at: pathOf(parsed.issues[0]) });
    const checked = parsed.output;
    const repaired = repair(checked);
    const crowd = findCrowd(repaired.map);
    if (crowd !== null) return fail(crowd);
    const unknown = [
      ...Object.keys(json as object).filter((field) => !Object.hasOwn(header.entries, field)),
      ...unknownFields(current, checked, 'map'),
    ];
    return succeed({ ...repaired, unknown });
  } catch (error) {
    if (!(error instanceof v.ValiError)) throw error;
    return fail({ code: 'broken', at: 'map' });
  }
}

/** A step that throws, for whatever reason, leaves a map that is not opened and so never written. */
function migrated(map: StoredMap, version: number): StoredMap | null {
  try {
    return migrate(map, version);
  } catch {
    return null;
  }
}

function failureOfHeader(json: unknown): OpenFailure {
  const isOurs =
    typeof json === 'object' && json !== null && 'format' in json && json.format === FILE_FORMAT;
  if (!isOurs) return { code: 'not-a-map' };
  const known = v.safeParse(header.entries.version, 'version' in json ? json.version : null);
  if (!known.success) return { code: 'broken', at: 'version' };
  const version = known.output;
  return version > MAP_VERSION ? { code: 'too-new', version } : { code: 'broken', at: 'map' };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? 'map' : `map.${path}`;
}

/** valibot takes an array for a record without entries. */
function findArray(map: Readonly<Record<string, unknown>>): OpenFailure | null {
  const name = TABLE_NAMES.find((table) => Array.isArray(map[table]));
  return name === undefined ? null : { code: 'broken', at: `map.${name}` };
}

const LIMITED = [
  'stages',
  'links',
  'notes',
  'terms',
  'dismissals',
  'deals',
  'proofs',
  'rounds',
] as const;

/** Tables that are too long are named with their number before every record is checked. */
function findExcess(map: Readonly<Record<string, unknown>>): OpenFailure | null {
  for (const what of LIMITED) {
    const table = map[what];
    const count = typeof table === 'object' && table !== null ? Object.keys(table).length : 0;
    const limit = COUNT_LIMITS[what];
    if (count > limit) return { code: 'too-many', what, count, limit };
  }
  return null;
}

/** Limits that hold per stage, which the schema cannot see. */
function findCrowd(map: SalesMap): OpenFailure | null {
  const lists = [
    ['criteriaPerGate', 'criteria', ['stageId', 'gate']],
    ['metricsPerStage', 'metrics', ['stageId']],
    ['artifactsPerStage', 'artifacts', ['stageId']],
    ['linesPerList', 'lines', ['stageId', 'list']],
    ['ratersPerRound', 'raters', ['roundId']],
  ] as const;
  for (const [what, table, fields] of lists) {
    const counts = new Map<string, number>();
    for (const row of Object.values(looseTable(map, table))) {
      const list = JSON.stringify(fields.map((field) => row[field]));
      counts.set(list, (counts.get(list) ?? 0) + 1);
    }
    const count = Math.max(0, ...counts.values());
    const limit = COUNT_LIMITS[what];
    if (count > limit) return { code: 'too-many', what, count, limit };
  }
  return null;
}

/** Paths that are in the file and not in the map that was read from it. */
function unknownFields(file: unknown, map: unknown, path: string): string[] {
  if (typeof file !== 'object' || file === null) return [];
  const known = map as Readonly<Record<string, unknown>>;
  return Object.entries(file).flatMap(([field, value]: [string, unknown]) => {
    const at = `${path}.${field}`;
    return Object.hasOwn(known, field) ? unknownFields(value, known[field], at) : [at];
  });
}
