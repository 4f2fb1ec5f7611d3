import type { OpenFailure, OpenedMap } from '#core/codecs/json.ts';
import {
  type PdfStream,
  isEncrypted,
  pdfStreams,
  startsAsMap,
} from '#core/codecs/pdf-attachment.ts';
import { FILE_LIMIT_BYTES } from '#core/map/limits.ts';
import { type Result, fail, succeed } from '#core/result.ts';
import { mapFromBytes } from './embedded-map.ts';
import type { OpenedFile } from './importer.ts';
import { unpack } from './packing.ts';

/** Most bytes unpacked in search of maps, so that a file of bombs ends soon. */
const SEARCH_LIMIT = 16 * FILE_LIMIT_BYTES;

type Content =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: OpenFailure; readonly spent: number };

/**
 * The maps inside a PDF of ours, also after another program has rewritten the file. Embedded files
 * are looked at first, and every other stream only when none of them is a map, because some
 * programs drop the mark.
 */
export async function mapsFromPdf(bytes: Uint8Array): Promise<Result<OpenedFile, OpenFailure>> {
  const streams = [...pdfStreams(bytes)];
  const isLocked = isEncrypted(bytes);
  const search: Search = { maps: [], refused: [], left: SEARCH_LIMIT };
  for (const stream of streams.filter(({ isFile }) => isFile)) {
    await look(stream, search, !isLocked);
  }
  if (search.maps.length === 0) {
    for (const stream of streams.filter(({ isFile }) => !isFile)) await look(stream, search, false);
  }
  const { maps, refused } = search;
  const [first, ...others] = maps;
  if (first === undefined) return fail(refused[0] ?? { code: 'no-map-inside' });
  return succeed({
    ...first,
    ...(others.length === 0 ? {} : { others }),
    ...(refused.length === 0 ? {} : { refused }),
  });
}

interface Search {
  readonly maps: OpenedMap[];
  readonly refused: OpenFailure[];
  /** Bytes that may still be unpacked. */
  left: number;
}

/** One after another, so that a bomb is met alone. */
async function look(stream: PdfStream, search: Search, mustOpen: boolean): Promise<void> {
  if (search.left <= 0) return;
  const content = await contentOf(stream);
  search.left -= content.ok ? content.bytes.length : content.spent;
  if (!content.ok) {
    if (mustOpen) search.refused.push(content.failure);
  } else if (startsAsMap(content.bytes)) {
    const opened = mapFromBytes(content.bytes);
    if (opened.ok) search.maps.push(opened.value);
    else search.refused.push(opened.failure);
  }
}

async function contentOf({ data, isPacked }: PdfStream): Promise<Content> {
  if (!isPacked) return { ok: true, bytes: data };
  const limit = FILE_LIMIT_BYTES;
  const unpacked = await unpack(data, limit);
  if (unpacked.ok) return unpacked;
  const { reason, bytes } = unpacked;
  const failure: OpenFailure =
    reason === 'too-big' ? { code: reason, bytes, limit } : { code: reason };
  return { ok: false, failure, spent: bytes };
}
