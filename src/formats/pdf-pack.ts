import { zlibSync } from 'fflate';
import { binaryString } from './pdf-internals.ts';

/** Where an object of a PDF stands: from its number to the byte before the next object. */
interface Placed {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Most objects in one stream: a reader unpacks all of them to get at one. */
const MOST_PACKED = 2_000;

/**
 * Packs a PDF as jsPDF writes it: streams are compressed, objects without one go into compressed object
 * streams, and a cross-reference stream takes the place of the table (ISO 32000-1, 7.5.7 and 7.5.8).
 * The many small objects of tags and fonts shrink to a fifth; what the page shows does not change.
 *
 * @param pdf - one cross-reference table at the end, no encryption, all generations 0
 * @returns the same document; equal input gives equal bytes, for the compressor is our own
 * @throws RangeError when the bytes are not such a PDF
 */
export function packPdf(pdf: Uint8Array): Uint8Array<ArrayBuffer> {
  const tail = binaryString(pdf.subarray(Math.max(0, pdf.length - 2_000)));
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]);
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(tail)?.[1];
  if (!(table > 0) || trailer === undefined) throw new RangeError('packPdf: no table at the end');

  const objects = placedObjects(pdf, table);
  const size = objects.reduce((most, { number }) => Math.max(most, number), 0) + 1;
  const [streams, plain] = split(pdf, objects);
  const parts: Uint8Array[] = [pdf.subarray(0, objects[0]?.start)];
  const offsets = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  const add = (number: number, bytes: Uint8Array): void => {
    offsets.set(number, length);
    parts.push(bytes);
    length += bytes.length;
  };

  for (const { number, start, end } of streams) {
    add(number, packedStream(pdf.subarray(start, end)));
  }
  const packed = new Map<number, readonly [stream: number, index: number]>();
  for (let from = 0; from < plain.length; from += MOST_PACKED) {
    const some = plain.slice(from, from + MOST_PACKED);
    const stream = size + from / MOST_PACKED;
    for (const [index, { number }] of some.entries()) packed.set(number, [stream, index]);
    add(stream, objectStream(pdf, some, stream));
  }
  const last = size + Math.ceil(plain.length / MOST_PACKED);
  const keep = trailer
    .replace(/\/Size\s+\d+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  offsets.set(last, length);
  parts.push(
    referenceStream(keep, last, offsets, packed),
    bytesOf(`startxref\n${length}\n%%EOF\n`),
  );
  return joined(parts);
}

/** The objects in the order they stand in the file. */
function placedObjects(pdf: Uint8Array, table: number): readonly Placed[] {
  const lines = binaryString(pdf.subarray(table)).match(/\d{10} \d{5} [nf]/g) ?? [];
  const found = lines
    .map((line, number) => ({ number, start: Number(line.slice(0, 10)), used: line.endsWith('n') }))
    .filter(({ used }) => used)
    .toSorted((a, b) => a.start - b.start);
  return found.map(({ number, start }, at) => ({
    number,
    start,
    end: found[at + 1]?.start ?? table,
  }));
}

/** Bytes at the end of an object that tell whether it is a stream. */
const TAIL = 40;

/** Objects with a stream stay as they are; when in doubt an object is taken for one. */
function split(
  pdf: Uint8Array,
  objects: readonly Placed[],
): readonly [streams: readonly Placed[], plain: readonly Placed[]] {
  const streams: Placed[] = [];
  const plain: Placed[] = [];
  for (const object of objects) (hasStream(pdf, object) ? streams : plain).push(object);
  return [streams, plain];
}

function hasStream(pdf: Uint8Array, { start, end }: Placed): boolean {
  return binaryString(pdf.subarray(Math.max(start, end - TAIL), end)).includes('endstream');
}

/** Longest dictionary of a stream. */
const DICTIONARY = 1_000;

/** What is packed already stays so, and what any program should find stays readable. */
const NOT_PACKED = /\/Filter\b|\/Type \/Metadata\b/;

function packedStream(object: Uint8Array): Uint8Array {
  const head = binaryString(object.subarray(0, DICTIONARY));
  const [opening] = /^\d+ 0 obj\s*<<[\s\S]*?>>\s*stream\r?\n/.exec(head) ?? [];
  const length = Number(/\/Length (\d+)\b/.exec(opening ?? '')?.[1]);
  if (opening === undefined || !(length > 0) || NOT_PACKED.test(opening)) return object;
  const packed = zip(object.subarray(opening.length, opening.length + length));
  const size = `/Length ${packed.length}\n/Filter /FlateDecode`;
  return joined([bytesOf(opening.replace(/\/Length \d+\b/, size)), packed, STREAM_END]);
}

const STREAM_END = bytesOf('\nendstream\nendobj\n');
const LINE_END = bytesOf('\n');

function objectStream(pdf: Uint8Array, plain: readonly Placed[], number: number): Uint8Array {
  const bodies = plain.map(({ start, end }) => bodyOf(pdf.subarray(start, end)));
  const heads: string[] = [];
  let offset = 0;
  for (const [at, body] of bodies.entries()) {
    heads.push(`${plain[at]?.number} ${offset}`);
    offset += body.length + 1;
  }
  const head = bytesOf(`${heads.join(' ')}\n`);
  const separated = bodies.flatMap((body) => [body, LINE_END]);
  const dictionary = `/Type /ObjStm /N ${plain.length} /First ${head.length}`;
  return streamObject(number, dictionary, joined([head, ...separated]));
}

/** Longest “n 0 obj” with the white space behind it. */
const HEAD = 24;

/** What stands between “n 0 obj” and “endobj”. */
function bodyOf(object: Uint8Array): Uint8Array {
  const start = /^\d+ 0 obj\s+/.exec(binaryString(object.subarray(0, HEAD)))?.[0].length ?? 0;
  const tail = Math.max(start, object.length - HEAD);
  const end = binaryString(object.subarray(tail)).lastIndexOf('endobj');
  return object.subarray(start, end < 0 ? object.length : tail + end);
}

/** Each row of bytes is written as what it adds to the row above (“up”), which packs far better. */
const UP = 2;
const ROW = 7;

function lessTheRowAbove(rows: Uint8Array): Uint8Array {
  const count = rows.length / ROW;
  const less = new Uint8Array(rows.length + count);
  for (let row = 0; row < count; row += 1) {
    less[row * (ROW + 1)] = UP;
    for (let at = row * ROW; at < (row + 1) * ROW; at += 1) {
      less[at + row + 1] = (rows[at] ?? 0) - (rows[at - ROW] ?? 0);
    }
  }
  return less;
}

/**
 * One entry of seven bytes per object: its kind, then offset, or object stream and place in it.
 *
 * @param number - of the stream itself, the last one of the file
 */
function referenceStream(
  trailer: string,
  number: number,
  offsets: ReadonlyMap<number, number>,
  packed: ReadonlyMap<number, readonly [stream: number, index: number]>,
): Uint8Array {
  const total = number + 1;
  const entries = new Uint8Array(total * ROW);
  const view = new DataView(entries.buffer);
  for (let object = 0; object < total; object += 1) {
    const at = object * ROW;
    const place = packed.get(object);
    const offset = offsets.get(object);
    if (place !== undefined) {
      view.setUint8(at, 2);
      view.setUint32(at + 1, place[0]);
      view.setUint16(at + 5, place[1]);
    } else if (offset === undefined) {
      view.setUint16(at + 5, 65_535);
    } else {
      view.setUint8(at, 1);
      view.setUint32(at + 1, offset);
    }
  }
  const rows = `/W [1 4 2] /DecodeParms <</Predictor 12 /Columns ${ROW}>>`;
  const dictionary = `/Type /XRef /Size ${total} ${rows} ${trailer}`;
  return streamObject(number, dictionary, lessTheRowAbove(entries));
}

function streamObject(number: number, dictionary: string, content: Uint8Array): Uint8Array {
  const packed = zip(content);
  const head = `${number} 0 obj\n<<${dictionary} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`;
  return joined([bytesOf(head), packed, STREAM_END]);
}

/** Beyond this level a file takes twice as long and loses less than a hundredth of its size. */
function zip(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 5 });
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
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
