import { EMBEDDED_NAME, type Holder, heldText } from '#core/codecs/embedded-text.ts';
import { type OpenFailure, type OpenedMap, mapFromJson } from '#core/codecs/json.ts';
import { mapToJson } from '#core/codecs/map-file.ts';
import { densityChunk, findText, textChunk, withChunks } from '#core/codecs/png-chunk.ts';
import { FILE_LIMIT_BYTES } from '#core/map/limits.ts';
import type { SalesMap } from '#core/map/model.ts';
import { type Result, fail } from '#core/result.ts';
import type { Exported } from './exporter.ts';
import { fromBase64, pack, toBase64, unpack } from './packing.ts';

type Opened = Result<OpenedMap, OpenFailure>;

/**
 * The same picture with the map inside.
 *
 * @param pixelsPerMetre - its size on paper; `null` where it has none
 */
export async function pngWithMap(
  png: Uint8Array,
  map: SalesMap,
  pixelsPerMetre: number | null,
): Promise<Exported> {
  const text = textChunk(EMBEDDED_NAME, await pack(utf8(mapToJson(map))));
  return withChunks(png, pixelsPerMetre === null ? [text] : [densityChunk(pixelsPerMetre), text]);
}

/** The map inside a PNG file. */
export async function mapFromPng(png: Uint8Array): Promise<Opened> {
  const text = findText(png, EMBEDDED_NAME);
  if (text.found === 'nothing') return fail({ code: 'no-map-inside' });
  if (text.found === 'damage') return fail({ code: 'damaged' });
  if (!text.compressed) return mapFromBytes(text.data);
  const unpacked = await unpack(text.data, FILE_LIMIT_BYTES);
  if (unpacked.ok) return mapFromBytes(unpacked.bytes);
  const { reason, bytes } = unpacked;
  return fail(
    reason === 'damaged' ? { code: reason } : { code: reason, bytes, limit: FILE_LIMIT_BYTES },
  );
}

/** A map as the content of an SVG `metadata` element: only letters, digits, `+`, `/` and `=`. */
export function mapForMetadata(map: SalesMap): string {
  return toBase64(utf8(mapToJson(map)));
}

/** The map inside an SVG or HTML file. */
export function mapFromMarkup(bytes: Uint8Array, holder: Holder): Opened {
  const held = heldText(new TextDecoder().decode(bytes), holder);
  if (held.found === 'nothing') return fail({ code: 'no-map-inside' });
  if (held.found === 'damage') return fail({ code: 'damaged' });
  if (holder === 'script') return mapFromJson(held.text);
  const json = fromBase64(held.text);
  return json === null ? fail({ code: 'damaged' }) : mapFromBytes(json);
}

/** Opens the bytes of a map file; a longer one is refused before it is decoded. */
export function mapFromBytes(bytes: Uint8Array): Opened {
  if (bytes.length > FILE_LIMIT_BYTES) {
    return fail({ code: 'too-big', bytes: bytes.length, limit: FILE_LIMIT_BYTES });
  }
  return mapFromJson(new TextDecoder().decode(bytes));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
