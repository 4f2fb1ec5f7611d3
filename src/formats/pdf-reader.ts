import type { OpenFailure, OpenedMap } from '#core/codecs/json.ts';
import {
  type PdfStream,
  isEncrypted,
  pdfStreams,
  startsAsMap,
} from '#core/codecs/pdf-attachment.ts';
import { FILE_LIMIT_BYTES } from '#core/map/limits.ts';
import { type Result, fail } from '#core/result.ts';
import { mapFromBytes } from './embedded-map.ts';
import { unpack } from './packing.ts';

/** Most bytes unpacked in search of the map, so that a file of bombs ends soon. */
const SEARCH_LIMIT = 8 * FILE_LIMIT_BYTES;

type Content =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: OpenFailure; readonly spent: number };

/**
 * The map inside a PDF of ours, also after another program has rewritten the file. Embedded files
 * are looked at first, then every other stream, because some programs drop the mark.
 */
export async function mapFromPdf(bytes: Uint8Array): Promise<Result<OpenedMap, OpenFailure>> {
  const streams = [...pdfStreams(bytes)];
  const files = streams.filter(({ isFile }) => isFile);
  const others = streams.filter(({ isFile }) => !isFile);
  let left = SEARCH_LIMIT;
  let failure: OpenFailure = { code: 'no-map-inside' };
  for (const stream of [...files, ...others]) {
    if (left <= 0) break;
    // One after another: most searches end at the first, and a bomb is met alone.
    const content = await contentOf(stream);
    if (content.ok && startsAsMap(content.bytes)) return mapFromBytes(content.bytes);
    left -= content.ok ? content.bytes.length : content.spent;
    if (!content.ok && stream.isFile && !isEncrypted(bytes)) ({ failure } = content);
  }
  return fail(failure);
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
