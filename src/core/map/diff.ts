import type { MapInfo, SalesMap, TableName } from './model.ts';
import { type Fields, TABLE_NAMES, looseTable, withLooseTable } from './tables.ts';

/**
 * What happened to one record: `null` on a side means the record was not there; on an update both
 * sides hold only the fields that changed.
 */
export interface RecordChange {
  readonly before: Fields | null;
  readonly after: Fields | null;
}

/** Changes by table and id; `info` is the map's own record. */
export interface MapDiff {
  readonly info: RecordChange | null;
  readonly tables: Readonly<Partial<Record<TableName, Readonly<Record<string, RecordChange>>>>>;
}

/** The difference that leads from one map to another. Equal references cost nothing. */
export function diffMaps(before: SalesMap, after: SalesMap): MapDiff {
  const tables: Partial<Record<TableName, Record<string, RecordChange>>> = {};
  for (const name of TABLE_NAMES) {
    const changes = diffTables(looseTable(before, name), looseTable(after, name));
    if (changes !== null) tables[name] = changes;
  }
  return { info: diffRecords(fieldsOf(before.info), fieldsOf(after.info)), tables };
}

/** Whether a difference holds nothing. */
export function isEmptyDiff(diff: MapDiff): boolean {
  return diff.info === null && Object.keys(diff.tables).length === 0;
}

/**
 * Applies a difference whatever the map now holds (a change from elsewhere: last writer wins). An
 * edit of a record that is gone is left out: its few fields would not make a record.
 */
export function applyDiff(map: SalesMap, diff: MapDiff): SalesMap {
  return change(map, diff, (now, { before, after }) => {
    if (after === null) return null;
    if (now === null) return before === null ? after : null;
    return withFields(now, after);
  });
}

/**
 * Takes a difference back. A field is taken back only while it still holds what the difference
 * wrote, so undo never wipes what somebody else typed meanwhile.
 */
export function revertDiff(map: SalesMap, diff: MapDiff): SalesMap {
  return change(map, diff, (now, { before, after }) => {
    if (before === null) return null;
    if (after === null) return now ?? before;
    if (now === null) return null;
    const own = Object.entries(before).filter(([field]) => now[field] === after[field]);
    return withFields(now, Object.fromEntries(own));
  });
}

function fieldsOf(info: MapInfo): Fields {
  return info as unknown as Fields;
}

type NextRecord = (now: Fields | null, change: RecordChange) => Fields | null;

function change(map: SalesMap, diff: MapDiff, next: NextRecord): SalesMap {
  let result = map;
  if (diff.info !== null) {
    const info = next(fieldsOf(map.info), diff.info) ?? fieldsOf(map.info);
    if (info !== fieldsOf(map.info)) result = { ...result, info: info as unknown as MapInfo };
  }
  for (const name of TABLE_NAMES) {
    const changes = diff.tables[name];
    if (changes === undefined) continue;
    const table = looseTable(result, name);
    const changed = changeTable(table, changes, next);
    if (changed !== table) result = withLooseTable(result, name, changed);
  }
  return result;
}

function changeTable(
  table: Readonly<Record<string, Fields>>,
  changes: Readonly<Record<string, RecordChange>>,
  next: NextRecord,
): Readonly<Record<string, Fields>> {
  let copy: Record<string, Fields> | null = null;
  for (const [id, recordChange] of Object.entries(changes)) {
    const now = table[id] ?? null;
    const then = next(now, recordChange);
    if (then === now) continue;
    copy ??= { ...table };
    if (then === null) delete copy[id];
    else copy[id] = then;
  }
  return copy ?? table;
}

/** The same record when nothing changes, so that screens showing it stay still. */
function withFields(record: Fields, fields: Fields): Fields {
  const changes = Object.entries(fields).some(([field, value]) => record[field] !== value);
  return changes ? { ...record, ...fields } : record;
}

function diffTables(
  before: Readonly<Record<string, Fields>>,
  after: Readonly<Record<string, Fields>>,
): Record<string, RecordChange> | null {
  if (before === after) return null;
  const changes: Record<string, RecordChange> = {};
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const found = diffRecords(before[id] ?? null, after[id] ?? null);
    if (found !== null) changes[id] = found;
  }
  return Object.keys(changes).length === 0 ? null : changes;
}

function diffRecords(before: Fields | null, after: Fields | null): RecordChange | null {
  if (before === after) return null;
  if (before === null || after === null) return { before, after };
  const fields = Object.keys(after).filter((field) => before[field] !== after[field]);
  if (fields.length === 0) return null;
  return { before: pick(before, fields), after: pick(after, fields) };
}

function pick(record: Fields, fields: readonly string[]): Fields {
  return Object.fromEntries(fields.map((field) => [field, record[field] ?? null]));
}
