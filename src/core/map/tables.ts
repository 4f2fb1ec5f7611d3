import type { IdKind } from './ids.ts';
import type { SalesMap, TableName } from './model.ts';

/** Table → kind of the ids in it. Closed: a new table must be listed to compile. */
export const ID_KIND_OF = {
  stages: 'stage',
  criteria: 'criterion',
  metrics: 'metric',
  artifacts: 'artifact',
  lines: 'line',
  links: 'link',
  notes: 'note',
  terms: 'term',
  dismissals: 'dismissal',
  deals: 'deal',
  proofs: 'proof',
  rounds: 'round',
  raters: 'rater',
  ratings: 'rating',
} as const satisfies Record<TableName, IdKind>;

/** Names of all tables, in the order files hold them. */
export const TABLE_NAMES = Object.keys(ID_KIND_OF) as readonly TableName[];

/** Tables that came after the first files: absent means empty, and an empty one is not written. */
export const LATER_TABLES = [
  'dismissals',
  'deals',
  'proofs',
  'rounds',
  'raters',
  'ratings',
] as const satisfies readonly TableName[];

/** Values a field of a record may hold; nothing nested, so records merge field by field. */
export type FieldValue = string | number | boolean | null;

/** A record seen as fields by name. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** A table seen without its types; only diffs, repair and validation look at maps this way. */
export function looseTable(map: SalesMap, name: TableName): Readonly<Record<string, Fields>> {
  return map[name] as unknown as Readonly<Record<string, Fields>>;
}

/** A map with one table replaced; the caller answers for the records fitting the table. */
export function withLooseTable(
  map: SalesMap,
  name: TableName,
  table: Readonly<Record<string, Fields>>,
): SalesMap {
  return { ...map, [name]: table };
}
