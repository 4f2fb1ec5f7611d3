import { MAP_VERSION, type SalesMap, type TableName } from '../map/model.ts';
import { freshKeys } from '../map/order.ts';
import { idSource } from '../map/ids.ts';
import { ID_KIND_OF, type FieldValue, type Fields, looseTable } from '../map/tables.ts';
import { FILE_FORMAT } from './map-file.ts';
import { INFO_FIELDS, SHARED_TABLES, type SharedTable } from './share-fields.ts';

/** Most records a table of a link may claim; far above what any map may hold. */
const MOST_ROWS = 100_000;
/** Letters of the number in an id, so that ids sort as their numbers do. */
const ID_LETTERS = 4;

/** A column: one value for all records, or a value for each. */
type Column = FieldValue | readonly FieldValue[];

/**
 * A map as nested arrays without names, ids and order keys: the shortest way to write it as JSON.
 *
 * @returns `[version, info, …tables]`; a table is `[count, …columns]`, or 0 when it is empty
 */
export function mapToArrays(map: SalesMap): readonly unknown[] {
  const places = new Map<string, number>();
  const tables = SHARED_TABLES.map((table) => tableToArray(map, table, places));
  const used = tables.findLastIndex((table) => table !== 0) + 1;
  return [MAP_VERSION, infoToArray(map.info as unknown as Fields), ...tables.slice(0, used)];
}

/** Without `false` at the end: links of maps that are not locked stay as they ever were. */
function infoToArray(info: Fields): readonly FieldValue[] {
  const values = INFO_FIELDS.map((field) => info[field] ?? null);
  return values.slice(0, values.findLastIndex((value) => value !== false) + 1);
}

function tableToArray(
  map: SalesMap,
  { name, ordered, columns }: SharedTable,
  places: Map<string, number>,
): 0 | readonly [number, ...Column[]] {
  const owners = columns.filter(({ into }) => into !== null).map(({ field }) => field);
  const place = (row: Fields, field: string) => places.get(String(row[field])) ?? -1;
  const rows = Object.values(looseTable(map, name)).toSorted((a, b) => {
    // Where order keys decide, records of one owner stand together: they resemble each other.
    const owner = ordered ? owners.find((field) => place(a, field) !== place(b, field)) : undefined;
    if (owner !== undefined) return place(a, owner) - place(b, owner);
    return ordered && a['order'] !== b['order']
      ? compare(a['order'], b['order'])
      : compare(a['id'], b['id']);
  });
  for (const [at, row] of rows.entries()) places.set(String(row['id']), at);
  if (rows.length === 0) return 0;
  const written = columns.map(({ field, into }): Column => {
    const values = rows.map((row) => {
      const value = row[field] ?? null;
      return into === null || value === null ? value : place(row, field);
    });
    const [first = null] = values;
    return values.every((value) => Object.is(value, first)) ? first : values;
  });
  return [rows.length, ...written];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function compare(a: unknown, b: unknown): number {
  const [one, other] = [String(a), String(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * The map file that arrays stand for, for `openMap` to check: what is wrong with a value, it finds.
 * Columns and tables that this version does not know are kept under made-up names, so that
 * `openMap` reports them.
 *
 * @returns `null` when the arrays do not have the shape of {@link mapToArrays}
 */
export function arraysToFile(arrays: unknown): object | null {
  if (!isList(arrays)) return null;
  const [version, info, ...tables] = arrays;
  if (!isList(info)) return null;
  const map: Record<string, unknown> = {
    info: { id: nthId('map', 0), ...named(info, INFO_FIELDS) },
  };
  for (const [at, { name }] of SHARED_TABLES.entries()) {
    const rows = rowsOf(tables[at] ?? 0, SHARED_TABLES[at]);
    if (rows === null) return null;
    map[name] = Object.fromEntries(rows.map((row) => [row['id'], row]));
  }
  for (const at of tables.keys()) if (at >= SHARED_TABLES.length) map[`table${at}`] = {};
  return { format: FILE_FORMAT, version, map };
}

function rowsOf(array: unknown, table: SharedTable | undefined): Record<string, unknown>[] | null {
  if (array === 0 || table === undefined) return [];
  if (!isList(array)) return null;
  const [count, ...columns] = array;
  if (typeof count !== 'number' || !Number.isInteger(count)) return null;
  if (count < 0 || count > MOST_ROWS) return null;
  if (columns.some((column) => isList(column) && column.length !== count)) return null;
  const keys = table.ordered ? freshKeys(count) : [];
  return Array.from({ length: count }, (_, at) => {
    const values = columns.map((column, index) => {
      const value = isList(column) ? column[at] : column;
      const into = table.columns[index]?.into;
      return into === undefined || into === null ? value : referenceTo(into, value);
    });
    const fields = named(
      values,
      table.columns.map(({ field }) => field),
    );
    const order = keys[at];
    const id = nthId(ID_KIND_OF[table.name], at);
    return { id, ...(order === undefined ? {} : { order }), ...fields };
  });
}

/** Anything but the place of a record stays as it is, for `openMap` to refuse. */
function referenceTo(table: TableName, value: unknown): unknown {
  const isPlace = typeof value === 'number' && Number.isInteger(value);
  return isPlace && value >= 0 && value < MOST_ROWS ? nthId(ID_KIND_OF[table], value) : value;
}

function named(values: readonly unknown[], fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(values.map((value, at) => [fields[at] ?? `field${at}`, value]));
}

/** The id of the record at a place: equal links give equal ids. */
function nthId(kind: Parameters<ReturnType<typeof idSource>['next']>[0], place: number): string {
  return idSource(() => place.toString(36).padStart(ID_LETTERS, '0')).next(kind);
}
