import { settleMetric } from './figure.ts';
import { areTwins, isWellFormed } from './links.ts';
import type { Link, Metric, OrderKey, SalesMap, TableName } from './model.ts';
import { byOrder, freshKeys, isOrderKey } from './order.ts';
import { linksOf } from './queries.ts';
import { type Settled, settleReferences } from './references.ts';
import { STAGE_OWNED } from './stage-commands.ts';
import { type Fields, looseTable, withLooseTable } from './tables.ts';

/** One thing that was mended. `id` is the record; words for people live in `i18n`. */
export interface Mend {
  readonly code: Settled | 'order-renewed' | 'figure-set-aside';
  readonly table: TableName;
  readonly id: string;
}

/** A sound map and what had to be done to it. */
export interface Repaired {
  readonly map: SalesMap;
  readonly mends: readonly Mend[];
}

/** Table → fields whose equal values make records siblings of one list. */
const LISTS = {
  stages: [],
  criteria: ['stageId', 'gate'],
  metrics: ['stageId'],
  artifacts: ['stageId'],
  lines: ['stageId', 'list'],
  terms: [],
  deals: [],
  rounds: [],
  raters: ['roundId'],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

/**
 * Mends what a valid file may still get wrong: records of what is gone, links to nowhere or twice
 * the same, order keys that are equal or unusable, figures that cannot be.
 *
 * @returns the very same map and no mends when nothing is wrong
 */
export function repair(map: SalesMap): Repaired {
  const mends: Mend[] = [];
  let result = map;
  for (const table of STAGE_OWNED) {
    result = keep(result, table, mends, 'orphan-removed', (row) => isStage(map, row['stageId']));
  }
  result = keepSoundLinks(result, mends);
  result = settleReferences(result, (code, table, id) => mends.push({ code, table, id }));
  result = mendFigures(result, mends);
  for (const table of Object.keys(LISTS) as readonly (keyof typeof LISTS)[]) {
    result = mendOrder(result, table, mends);
  }
  return { map: result, mends };
}

function isStage(map: SalesMap, id: unknown): boolean {
  return typeof id === 'string' && Object.hasOwn(map.stages, id);
}

function keep(
  map: SalesMap,
  table: TableName,
  mends: Mend[],
  code: Mend['code'],
  test: (row: Fields) => boolean,
): SalesMap {
  const rows = Object.entries(looseTable(map, table));
  const kept = rows.filter(([, row]) => test(row));
  if (kept.length === rows.length) return map;
  for (const [id, row] of rows) if (!test(row)) mends.push({ code, table, id });
  return withLooseTable(map, table, Object.fromEntries(kept));
}

function keepSoundLinks(map: SalesMap, mends: Mend[]): SalesMap {
  const whole = keep(map, 'links', mends, 'orphan-removed', (row) => {
    const link = row as unknown as Link;
    const ends = link.toStageId === null ? [link.fromStageId] : [link.fromStageId, link.toStageId];
    return isWellFormed(link) && ends.every((end) => isStage(map, end));
  });
  // By id, so that two tabs holding the same links in different order keep the same ones.
  const links = linksOf(whole);
  const twins = new Set<string>();
  for (const [index, link] of links.entries()) {
    if (links.slice(0, index).some((earlier) => areTwins(earlier, link))) twins.add(link.id);
  }
  return keep(whole, 'links', mends, 'duplicate-removed', ({ id }) => !twins.has(String(id)));
}

function mendFigures(map: SalesMap, mends: Mend[]): SalesMap {
  const metrics: Record<string, Metric> = { ...map.metrics };
  for (const metric of Object.values<Metric>(map.metrics)) {
    const settled = settleMetric(metric);
    const same = (Object.keys(metric) as readonly (keyof Metric)[]).every((field) =>
      Object.is(settled[field], metric[field]),
    );
    if (same) continue;
    metrics[metric.id] = settled;
    mends.push({ code: 'figure-set-aside', table: 'metrics', id: metric.id });
  }
  const changed = Object.keys(metrics).some(
    (id) => metrics[id] !== (map.metrics as Readonly<Record<string, Metric>>)[id],
  );
  return changed ? { ...map, metrics } : map;
}

interface OrderedRow {
  readonly id: string;
  readonly order: OrderKey;
}

/** Gives every list with an equal or unusable key fresh keys in the order it is seen in. */
function mendOrder(map: SalesMap, table: keyof typeof LISTS, mends: Mend[]): SalesMap {
  const rows = looseTable(map, table);
  const lists = new Map<string, OrderedRow[]>();
  for (const row of Object.values(rows)) {
    const list = JSON.stringify(LISTS[table].map((field) => row[field]));
    lists.set(list, [...(lists.get(list) ?? []), row as unknown as OrderedRow]);
  }
  const renewed: Record<string, Fields> = {};
  for (const list of lists.values()) {
    const keys = new Set<string>(list.map(({ order }) => order));
    if (keys.size === list.length && list.every(({ order }) => isOrderKey(order))) continue;
    const fresh = freshKeys(list.length);
    for (const [index, { id }] of list.toSorted(byOrder).entries()) {
      renewed[id] = { ...rows[id], order: fresh[index] ?? '' };
      mends.push({ code: 'order-renewed', table, id });
    }
  }
  return Object.keys(renewed).length === 0
    ? map
    : withLooseTable(map, table, { ...rows, ...renewed });
}
