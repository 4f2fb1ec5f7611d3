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

/** Puts a map into an envelope. */
export function sealMap(map: SalesMap, rev: number, savedAt: number): Sealed {
  const doc = JSON.stringify({ format: FILE_FORMAT, version: MAP_VERSION, map });
  const sum = textSum(doc);
  const docId = map.info.id;
  const head = JSON.stringify({ schema: ENVELOPE_SCHEMA, docId, rev, savedAt, sum });
  return { docId, rev, savedAt, sum, text: `${head.slice(0, -1)},"doc":${doc}}` };
}
