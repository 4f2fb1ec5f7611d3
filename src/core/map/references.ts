import type { SalesMap, TableName } from './model.ts';
import { type Fields, LATER_TABLES, looseTable, withLooseTable } from './tables.ts';

type LaterTable = (typeof LATER_TABLES)[number];

interface References {
  /** Field → table that must hold the record it names; without it the row goes. */
  readonly needs: Readonly<Record<string, TableName>>;
  /** Fields of which two rows may not share all values; the later one by id goes. */
  readonly once?: readonly string[];
}

/** What the records of the exercises refer to, in an order in which no row outlives another. */
const REFERENCES: Readonly<Record<LaterTable, References>> = {
  dismissals: { needs: { criterionId: 'criteria' }, once: ['criterionId', 'rule'] },
  deals: { needs: {} },
  proofs: {
    needs: { dealId: 'deals', criterionId: 'criteria' },
    once: ['dealId', 'criterionId'],
  },
  rounds: { needs: {} },
  raters: { needs: { roundId: 'rounds' } },
  ratings: {
    needs: { raterId: 'raters', dealId: 'deals', stageId: 'stages' },
    once: ['raterId', 'dealId'],
  },
};

/** What happened to a row: it went, or a field that named nothing was emptied. */
export type Settled = 'orphan-removed' | 'duplicate-removed' | 'place-emptied';

/**
 * The map without rows of the exercises that refer to what is gone, and deals placed at a stage
 * that is gone placed nowhere; the very same map when there are none.
 *
 * @param onSettled - called for each row concerned
 */
export function settleReferences(
  map: SalesMap,
  onSettled: (what: Settled, table: TableName, id: string) => void = () => undefined,
): SalesMap {
  let result = map;
  for (const table of LATER_TABLES) {
    const rows = looseTable(result, table);
    const kept = settledRows(result, table, onSettled);
    const same =
      kept.length === Object.keys(rows).length &&
      kept.every((row) => rows[String(row['id'])] === row);
    if (same) continue;
    const entries = kept.map((row): [string, Fields] => [String(row['id']), row]);
    result = withLooseTable(result, table, Object.fromEntries(entries));
  }
  return result;
}

function settledRows(
  map: SalesMap,
  table: LaterTable,
  onSettled: (what: Settled, table: TableName, id: string) => void,
): readonly Fields[] {
  const rows = Object.entries(looseTable(map, table));
  const twins = twinsIn(rows, REFERENCES[table].once);
  return rows.flatMap(([id, row]) => {
    const what = faultOf(map, table, row) ?? (twins.has(id) ? 'duplicate-removed' : null);
    if (what !== null) onSettled(what, table, id);
    if (what === 'place-emptied') return [{ ...row, stageId: null }];
    return what === null ? [row] : [];
  });
}

function faultOf(map: SalesMap, table: LaterTable, row: Fields): Settled | null {
  const holds = (name: TableName, id: unknown) => Object.hasOwn(map[name], String(id));
  const { needs } = REFERENCES[table];
  if (Object.entries(needs).some(([field, name]) => !holds(name, row[field]))) {
    return 'orphan-removed';
  }
  const { stageId } = row;
  const lost = table === 'deals' && stageId !== null && !holds('stages', stageId);
  return lost ? 'place-emptied' : null;
}

/** By id, so that two tabs holding the same rows in different order keep the same ones. */
function twinsIn(
  rows: readonly (readonly [string, Fields])[],
  once: readonly string[] | undefined,
): ReadonlySet<string> {
  const twins = new Set<string>();
  if (once === undefined) return twins;
  const seen = new Set<string>();
  for (const [id, row] of rows.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const key = JSON.stringify(once.map((field) => row[field]));
    if (seen.has(key)) twins.add(id);
    seen.add(key);
  }
  return twins;
}
