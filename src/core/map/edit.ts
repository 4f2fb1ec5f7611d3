import { BOARD_REACH, LARGEST_COUNT } from './limits.ts';
import { isIdOf } from './ids.ts';
import type { OrderKey, RecordOf, SalesMap, TableName } from './model.ts';
import { type Ordered, freshKeys, keyAt, placeWithin } from './order.ts';
import { type Fields, ID_KIND_OF, looseTable, withLooseTable } from './tables.ts';

/** A record by its id; `undefined` for an unknown one, even if it is called `constructor`. */
export function rowOf<Name extends TableName>(
  map: SalesMap,
  name: Name,
  id: string,
): RecordOf<Name> | undefined {
  const table = looseTable(map, name);
  return Object.hasOwn(table, id) ? (table[id] as unknown as RecordOf<Name>) : undefined;
}

/** Whether a new record may take an id: it has the form of its kind and nobody has it. */
export function isFree(map: SalesMap, name: TableName, id: string): boolean {
  return isIdOf(ID_KIND_OF[name], id) && !Object.hasOwn(map[name], id);
}

/** The map with a record added to, or replaced in, a table. */
export function putRecord<Name extends TableName>(
  map: SalesMap,
  name: Name,
  row: RecordOf<Name> & { readonly id: string },
): SalesMap {
  const fields = row as unknown as Fields;
  return withLooseTable(map, name, { ...looseTable(map, name), [row.id]: fields });
}

/** Longest key a move may make; a list that was reordered this often gets fresh keys. */
const ORDER_KEY_MAX = 60;

/**
 * The map with a record put at `index` (0 = first) among its sorted siblings, itself not among
 * them. Only a list whose keys have grown too long to store is renumbered as a whole.
 */
export function placeRecord<Name extends 'stages' | 'criteria' | 'lines'>(
  map: SalesMap,
  name: Name,
  siblings: readonly Ordered[],
  index: number,
  build: (order: OrderKey) => RecordOf<Name>,
): SalesMap {
  const at = placeWithin(index, siblings.length);
  const row = build(keyAt(siblings, at));
  const placed = putRecord(map, name, row);
  if (row.order.length <= ORDER_KEY_MAX) return placed;

  const table = { ...looseTable(placed, name) };
  const ids = siblings.map(({ id }) => id).toSpliced(at, 0, row.id);
  const keys = freshKeys(ids.length);
  for (const [place, id] of ids.entries()) table[id] = { ...table[id], order: keys[place] ?? '' };
  return withLooseTable(placed, name, table);
}

/** The map with some fields of a record changed; the very same map when nothing changes. */
export function patchRecord<Name extends TableName>(
  map: SalesMap,
  name: Name,
  id: string,
  fields: Partial<RecordOf<Name>>,
): SalesMap {
  const table = looseTable(map, name);
  const row = table[id];
  if (row === undefined || !Object.hasOwn(table, id)) return map;
  const changes = Object.entries(fields as Fields).filter(([field, value]) => row[field] !== value);
  if (changes.length === 0) return map;
  return withLooseTable(map, name, { ...table, [id]: { ...row, ...Object.fromEntries(changes) } });
}

/** The map without the records a test picks; the very same map when it picks none. */
export function dropRecords<Name extends TableName>(
  map: SalesMap,
  name: Name,
  test: (row: RecordOf<Name>) => boolean,
): SalesMap {
  const rows = Object.entries(looseTable(map, name));
  const kept = rows.filter(([, row]) => !test(row as unknown as RecordOf<Name>));
  return kept.length === rows.length ? map : withLooseTable(map, name, Object.fromEntries(kept));
}

/** A text cut to a limit, never through the middle of a character. */
export function clip(text: string, limit: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= limit) return whole;
  const cut = whole.slice(0, limit);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** A place on the board: whole units within reach, never `-0`, which a file would turn into 0. */
export function boardPlace(value: number): number {
  if (!Number.isFinite(value)) return 0;
  return Math.max(-BOARD_REACH, Math.min(BOARD_REACH, Math.round(value))) + 0;
}

/** Fields with every text cut to its limit and numbers a file can hold. */
export function fitFields<Row extends object>(
  fields: Row,
  limits: { readonly [Key in keyof Row]?: number },
): Row {
  const fitted = Object.entries(fields).map(([field, value]: [string, unknown]) => {
    const limit = limits[field as keyof Row];
    return [field, typeof value === 'string' && limit !== undefined ? clip(value, limit) : value];
  });
  return Object.fromEntries(fitted) as Row;
}

/** A whole number of deals or days from 0 up, or `null` for anything else. */
export function countOrNull(value: number | null): number | null {
  return value !== null && Number.isSafeInteger(value) && value >= 0 && value <= LARGEST_COUNT
    ? value + 0
    : null;
}

/** Whether a text is empty or a day as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^(?:\d{4}-\d{2}-\d{2})?$/.test(text);
}
