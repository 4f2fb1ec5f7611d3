import { inflateSync } from 'node:zlib';

/** The pixels of a picture: red, green and blue of each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Reads a PNG of 8 bits a sample, with or without transparency, not interlaced. */
export function readPng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, kind, , , interlace] = file.subarray(24, 29);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlace !== 0) {
    throw new Error(`readPng: depth ${depth}, colour type ${kind}, interlace ${interlace}`);
  }
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 < file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const size = kind === 6 ? 4 : 3;
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * size, height, size);
  if (size === 3) return { width, height, data: rows };
  return { width, height, data: rows.filter((_, at) => at % 4 !== 3) };
}

function unfiltered(packed: Uint8Array, length: number, height: number, size: number): Uint8Array {
  const rows = new Uint8Array(length * height);
  for (let row = 0; row < height; row += 1) {
    const filter = packed[row * (length + 1)] ?? 0;
    for (let at = 0; at < length; at += 1) {
      const here = row * length + at;
      const left = at < size ? 0 : (rows[here - size] ?? 0);
      const above = row === 0 ? 0 : (rows[here - length] ?? 0);
      const corner = row === 0 || at < size ? 0 : (rows[here - length - size] ?? 0);
      const guess = guessOf(filter, left, above, corner);
      rows[here] = (packed[row * (length + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return rows;
}

function guessOf(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

function paeth(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** How far two pictures of one size differ: root of the mean square over all samples, 0 to 1. */
export function difference(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let sum = 0;
  // Millions of samples: an iterator would take seconds.
  for (let at = 0; at < one.data.length; at += 1) {
    sum += ((one.data[at] ?? 0) - (other.data[at] ?? 0)) ** 2;
  }
  return Math.sqrt(sum / one.data.length) / 255;
}
