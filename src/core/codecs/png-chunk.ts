const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Signature, then the length, name, 13 bytes and checksum of `IHDR`, which always comes first. */
const AFTER_HEADER = SIGNATURE.length + 12 + 13;

/** One chunk of a PNG file (PNG 1.2, section 3.2). */
export interface PngChunk {
  /** Four ASCII letters. */
  readonly name: string;
  readonly data: Uint8Array;
}

/** What a PNG file says under a keyword. */
export type PngText =
  /** The file is whole and says nothing. */
  | { readonly found: 'nothing' }
  /** The file breaks off, or the text's checksum or form is wrong. */
  | { readonly found: 'damage' }
  /** `data` is UTF-8, packed with zlib when `compressed`. */
  | { readonly found: 'text'; readonly compressed: boolean; readonly data: Uint8Array };

/** Whether bytes begin as every PNG file does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * An international text chunk (`iTXt`, PNG 1.2, section 4.2.3.3) with an already compressed text.
 *
 * @param keyword - 1 to 79 ASCII characters
 * @param packed - UTF-8 packed with zlib
 */
export function textChunk(keyword: string, packed: Uint8Array): PngChunk {
  // Keyword, its end, “compressed”, “with zlib”, no language, no translated keyword.
  const head = [...ascii(keyword), 0, 1, 0, 0, 0];
  const data = new Uint8Array(head.length + packed.length);
  data.set(head);
  data.set(packed, head.length);
  return { name: 'iTXt', data };
}

/** How large the picture is on paper (`pHYs`, PNG 1.2, section 4.2.4.2), in pixels per metre. */
export function densityChunk(pixelsPerMetre: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, Math.round(pixelsPerMetre));
  view.setUint32(4, Math.round(pixelsPerMetre));
  view.setUint8(8, 1);
  return { name: 'pHYs', data };
}

/**
 * A whole PNG file of 8-bit red, green and blue.
 *
 * @param width - in pixels, and `height` likewise; 1 to 2,147,483,647
 * @param packed - the filtered rows (PNG 1.2, section 6), packed with zlib
 */
export function pngOfRows(
  width: number,
  height: number,
  packed: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a sample; red, green and blue.
  header.set([8, 2], 8);
  return joined([
    Uint8Array.from(SIGNATURE),
    bytesOfChunk({ name: 'IHDR', data: header }),
    bytesOfChunk({ name: 'IDAT', data: packed }),
    bytesOfChunk({ name: 'IEND', data: new Uint8Array() }),
  ]);
}

/**
 * The same picture with more chunks, right after its header: so a file that breaks off later still
 * has them.
 */
export function withChunks(png: Uint8Array, chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  return joined([
    png.subarray(0, AFTER_HEADER),
    ...chunks.map(bytesOfChunk),
    png.subarray(AFTER_HEADER),
  ]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Looks through all chunks for the first international text with a keyword. */
export function findText(png: Uint8Array, keyword: string): PngText {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = SIGNATURE.length;
  while (at + 12 <= png.length) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > png.length) return { found: 'damage' };
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (name === 'IEND') return { found: 'nothing' };
    const data = png.subarray(at + 8, end);
    if (name === 'iTXt' && startsWith(data, [...ascii(keyword), 0])) {
      const sound = crc32(png.subarray(at + 4, end)) === view.getUint32(end);
      return sound ? textOf(data, keyword.length + 1) : { found: 'damage' };
    }
    at = end + 4;
  }
  return { found: 'damage' };
}

/** The text of a chunk whose keyword ends at `start`. */
function textOf(data: Uint8Array, start: number): PngText {
  const [flag, method] = [data[start], data[start + 1]];
  const language = data.indexOf(0, start + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0 || flag === undefined || flag > 1 || (flag === 1 && method !== 0)) {
    return { found: 'damage' };
  }
  return { found: 'text', compressed: flag === 1, data: data.subarray(translated + 1) };
}

function bytesOfChunk({ name, data }: PngChunk): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(ascii(name), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function startsWith(data: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => data[index] === byte);
}

/** Remainders of all bytes for the reversed polynomial of ISO 3309 (PNG 1.2, section 3.4). */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    rest = (rest & 1) === 0 ? rest >>> 1 : (rest >>> 1) ^ 0xed_b8_83_20;
  }
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let rest = 0xff_ff_ff_ff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (REMAINDERS[(rest ^ byte) & 0xff] ?? 0);
  return (rest ^ 0xff_ff_ff_ff) >>> 0;
}
