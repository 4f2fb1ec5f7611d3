import { MAP_VERSION, type SalesMap } from '../map/model.ts';
import { LATER_TABLES } from '../map/tables.ts';

/** First member of every map file. */
export const FILE_FORMAT = 'sales-system-map';

/** Media type of a map file. */
export const FILE_MEDIA_TYPE = 'application/vnd.sales-system-map+json';

/** The text of a map file. Equal maps give equal texts, whatever order their records came in. */
export function mapToJson(map: SalesMap): string {
  return `${JSON.stringify(mapToFile(map), null, 1)}\n`;
}

/** The object that a map file holds. Maps that use nothing later are written as they ever were. */
export function mapToFile(map: SalesMap): object {
  const empty: readonly string[] = LATER_TABLES.filter((name) => isEmpty(map[name]));
  const { locked, ...info } = map.info;
  const written = locked ? map : { ...map, info };
  const used = Object.entries(written).filter(([name]) => !empty.includes(name));
  return { format: FILE_FORMAT, version: MAP_VERSION, map: sorted(Object.fromEntries(used)) };
}

function isEmpty(table: object): boolean {
  return Object.keys(table).length === 0;
}

/** The same value with the members of every object in alphabetical order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}
