import { FILE_FORMAT } from '../codecs/map-file.ts';
import { MAP_VERSION, type MapId, type SalesMap } from '../map/model.ts';
import { textSum } from './sum.ts';

/** Version of the envelope; an app leaves alone what has a higher one. */
export const ENVELOPE_SCHEMA = 1;

/** A map as it is stored: one text, so that one write keeps all of it or nothing. */
export interface Sealed {
  readonly docId: MapId;
  /** Counts the writes of this map, from 1; the higher one is the newer one, whatever clocks say. */
  readonly rev: number;
  /** Milliseconds since 1970-01-01 UTC, only to be shown. */
  readonly savedAt: number;
  /** {@link textSum} of the map file inside. */
  readonly sum: string;
  /** The envelope itself: JSON with the above at its head and the map file as `doc` at its end. */
  readonly text: string;
}

const DOC = ',"doc":';
const DOC_HEAD = `{"format":"${FILE_FORMAT}","version":${MAP_VERSION},"map":`;

/** Puts a map into an envelope. */
export function sealMap(map: SalesMap, rev: number, savedAt: number): Sealed {
  // Joined once, at the end: each step between would copy the whole map.
  const doc = piecesOf(map);
  const sum = textSum(...doc);
  const docId = map.info.id;
  const head = JSON.stringify({ schema: ENVELOPE_SCHEMA, docId, rev, savedAt, sum });
  return { docId, rev, savedAt, sum, text: [head.slice(0, -1), DOC, ...doc, '}'].join('') };
}

/**
 * The map of an envelope that was just sealed. Nothing is checked: what comes out of a store is opened
 * with `openEnvelope`.
 */
export function sealedMap(text: string): { readonly map: SalesMap; readonly json: string } {
  const json = text.slice(text.indexOf(DOC_HEAD) + DOC_HEAD.length, -'}}'.length);
  return { map: JSON.parse(json) as SalesMap, json };
}

/** The map file. */
function piecesOf(map: SalesMap): readonly string[] {
  const pieces = [DOC_HEAD];
  let mark = '{';
  for (const name in map) {
    pieces.push(`${mark}"${name}":`, textOf(map[name as keyof SalesMap], ROWS));
    mark = ',';
  }
  return [...pieces, '}}'];
}

/** How deep the parts lie that are spelled out on their own: rows in a table. */
const ROWS = 1;

/** Tables and rows are never written to, so each is spelled out once: a save costs what changed. */
const spelled = new WeakMap<object, string>();

/** As `JSON.stringify` has it. */
function textOf(value: object, depth: number): string {
  const before = spelled.get(value);
  if (before !== undefined) return before;
  const isFlat = depth === 0 || !Object.values(value).some(isPart);
  const text = isFlat ? JSON.stringify(value) : `{${fieldsOf(value, depth).join(',')}}`;
  spelled.set(value, text);
  return text;
}

function fieldsOf(value: object, depth: number): readonly string[] {
  return Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
    if (field === undefined) return [];
    return `${JSON.stringify(key)}:${isPart(field) ? textOf(field, depth - 1) : JSON.stringify(field)}`;
  });
}

function isPart(field: unknown): field is object {
  return typeof field === 'object' && field !== null;
}
