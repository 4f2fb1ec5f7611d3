import { zlibSync } from 'fflate';
import { binaryString } from './pdf-internals.ts';

/** Where an object of a PDF stands: from its number to the byte before the next object. */
interface Placed {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Packs a PDF as jsPDF writes it: objects without a stream go into one compressed object stream,
 * and a cross-reference stream takes the place of the table (ISO 32000-1, 7.5.7 and 7.5.8). The
 * many small objects of tags and fonts shrink to a fifth; what the page shows does not change.
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
  const size = Math.max(...objects.map(({ number }) => number)) + 1;
  const [streams, plain] = split(pdf, objects);
  const parts: Uint8Array[] = [pdf.subarray(0, objects[0]?.start)];
  const offsets = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  const add = (number: number, bytes: Uint8Array): void => {
    offsets.set(number, length);
    parts.push(bytes);
    length += bytes.length;
  };

  for (const { number, start, end } of streams) add(number, pdf.subarray(start, end));
  add(size, objectStream(pdf, plain, size));
  const keep = trailer
    .replace(/\/Size\s+\d+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  offsets.set(size + 1, length);
  parts.push(referenceStream(keep, size, offsets, plain), bytesOf(`startxref\n${length}\n%%EOF\n`));
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

/** Objects with a stream stay as they are; when in doubt an object is taken for one. */
function split(
  pdf: Uint8Array,
  objects: readonly Placed[],
): readonly [streams: readonly Placed[], plain: readonly Placed[]] {
  const hasStream = ({ start, end }: Placed) =>
    /\bstream\r?\n/.test(binaryString(pdf.subarray(start, end)));
  return [objects.filter(hasStream), objects.filter((object) => !hasStream(object))];
}

function objectStream(pdf: Uint8Array, plain: readonly Placed[], number: number): Uint8Array {
  const bodies = plain.map(({ start, end }) => bodyOf(pdf.subarray(start, end)));
  const heads: string[] = [];
  let offset = 0;
  for (const [at, body] of bodies.entries()) {
    heads.push(`${plain[at]?.number} ${offset}`);
    offset += body.length + 1;
  }
  const head = bytesOf(`${heads.join(' ')}\n`);
  const separated = bodies.flatMap((body) => [body, bytesOf('\n')]);
  const dictionary = `/Type /ObjStm /N ${plain.length} /First ${head.length}`;
  return streamObject(number, dictionary, joined([head, ...separated]));
}

/** What stands between “n 0 obj” and “endobj”. */
function bodyOf(object: Uint8Array): Uint8Array {
  const text = binaryString(object);
  const start = /^\d+ 0 obj\s+/.exec(text)?.[0].length ?? 0;
  const end = text.lastIndexOf('endobj');
  return object.subarray(start, end < start ? object.length : end);
}

/** One entry of seven bytes per object: its kind, then offset or place in the object stream. */
function referenceStream(
  trailer: string,
  size: number,
  offsets: ReadonlyMap<number, number>,
  plain: readonly Placed[],
): Uint8Array {
  const packed = new Map(plain.map(({ number }, at) => [number, at]));
  const total = size + 2;
  const entries = new Uint8Array(total * 7);
  const view = new DataView(entries.buffer);
  for (let number = 0; number < total; number += 1) {
    const at = number * 7;
    const index = packed.get(number);
    const offset = offsets.get(number);
    if (index !== undefined) {
      view.setUint8(at, 2);
      view.setUint32(at + 1, size);
      view.setUint16(at + 5, index);
    } else if (offset === undefined) {
      view.setUint16(at + 5, 65_535);
    } else {
      view.setUint8(at, 1);
      view.setUint32(at + 1, offset);
    }
  }
  return streamObject(size + 1, `/Type /XRef /Size ${total} /W [1 4 2] ${trailer}`, entries);
}

function streamObject(number: number, dictionary: string, content: Uint8Array): Uint8Array {
  const packed = zlibSync(content, { level: 9 });
  const head = `${number} 0 obj\n<<${dictionary} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`;
  return joined([bytesOf(head), packed, bytesOf('\nendstream\nendobj\n')]);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
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
