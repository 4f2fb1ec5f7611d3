import * as v from 'valibot';
import type { Step } from '../map/history.ts';
import { salesMapSchema } from '../map/schema.ts';
import { type Fields, TABLE_NAMES } from '../map/tables.ts';

type Entries = Readonly<Record<string, v.GenericSchema>>;

/** As the schema is built: a map of tables, each a record schema inside checks of the whole. */
interface Layers {
  readonly entries: Entries;
}

/** Schemas of the single fields of a table's records, taken from the one schema of a map. */
const FIELDS: ReadonlyMap<string, Entries> = new Map(
  (['info', ...TABLE_NAMES] as const).map((name) => [
    name,
    fieldsOf((salesMapSchema as unknown as Layers).entries[name]),
  ]),
);

/** Looks for the object schema of a record under pipes, records and optional wrappers. */
function fieldsOf(schema: unknown): Entries {
  let layer = schema as { wrapped?: unknown; pipe?: readonly unknown[]; value?: unknown } & Layers;
  for (;;) {
    const below = layer.wrapped ?? layer.value;
    if ('entries' in layer) return layer.entries;
    if (below === undefined) throw new TypeError('the schema of a map is built otherwise now');
    layer = below as typeof layer;
  }
}

const fields = v.nullable(
  v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
);
const change = v.object({ before: fields, after: fields });
const step = v.object({
  diff: v.object({
    info: v.nullable(change),
    tables: v.record(v.picklist(TABLE_NAMES), v.record(v.string(), change)),
  }),
  mergeKey: v.nullable(v.string()),
});

/**
 * Reads one step of a stored history; `null` unless every field in it may stand in a map, so that
 * going back can never bring in what a file could not.
 */
export function readStep(stored: unknown): Step | null {
  if (typeof stored !== 'string') return null;
  let json: unknown;
  try {
    json = JSON.parse(stored);
  } catch {
    return null;
  }
  const parsed = v.safeParse(step, json);
  if (!parsed.success) return null;
  const { info, tables } = parsed.output.diff;
  const records = Object.entries(tables).flatMap(([name, changes]) =>
    Object.entries(changes).map(([id, one]) => ({ name, id, ...one })),
  );
  if (info !== null) records.push({ name: 'info', id: '', ...info });
  return records.every(isSound) ? parsed.output : null;
}

interface Touched {
  readonly name: string;
  readonly id: string;
  readonly before: Fields | null;
  readonly after: Fields | null;
}

function isSound({ name, id, before, after }: Touched): boolean {
  const known = FIELDS.get(name);
  if (known === undefined || (before === null && after === null)) return false;
  return [before, after].every((side, index) => {
    if (side === null) return true;
    const isWhole = (index === 0 ? after : before) === null;
    const names = Object.keys(side);
    if (isWhole && (side['id'] !== id || names.length !== Object.keys(known).length)) return false;
    return names.every((field) => {
      const schema = Object.hasOwn(known, field) ? known[field] : undefined;
      return schema !== undefined && v.is(schema, side[field]);
    });
  });
}
