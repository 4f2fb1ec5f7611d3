import type { SalesMap } from '#core/map/model.ts';
import { TABLE_NAMES, looseTable } from '#core/map/tables.ts';

/**
 * A map without the ids and order keys of its records: each refers to others by what these say, and
 * lists stand in their order. Two maps that people cannot tell apart are equal so.
 */
export function nameless(map: SalesMap): object {
  const rows = new Map<string, object>();
  const tables = TABLE_NAMES.map((name) => {
    const sorted = Object.values(looseTable(map, name)).toSorted((a, b) => {
      const [one, other] = [a, b].map(
        (row) => `${String(row['order'] ?? '')} ${String(row['id'])}`,
      );
      return (one ?? '') < (other ?? '') ? -1 : 1;
    });
    const bare = sorted.map((row) => {
      const { id, order: _, ...fields } = row;
      const said = Object.entries(fields).map(([field, value]): [string, unknown] => [
        field,
        field.endsWith('Id') && value !== null ? (rows.get(String(value)) ?? 'nothing') : value,
      ]);
      const found = Object.fromEntries(said.toSorted(([a], [b]) => (a < b ? -1 : 1))) as Record<
        string,
        unknown
      >;
      rows.set(String(id), found);
      return found;
    });
    return [name, lists(bare)];
  });
  const { id: _, ...info } = map.info;
  return { info, ...Object.fromEntries(tables) };
}

/** Rows by the list they belong to: order keys of different lists say nothing of each other. */
function lists(rows: readonly Record<string, unknown>[]): object {
  const found: Record<string, unknown[]> = {};
  for (const row of rows) {
    const list = JSON.stringify(
      ['stageId', 'roundId', 'gate', 'list'].map((field) => row[field] ?? null),
    );
    (found[list] ??= []).push(row);
  }
  return found;
}
