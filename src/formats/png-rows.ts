import { pngOfRows } from '#core/codecs/png-chunk.ts';
import type { Exported } from './exporter.ts';
import { pack } from './packing.ts';

const SUB = 1;
const UP = 2;
/** Bytes of a pixel. */
const PIXEL = 3;

/**
 * A PNG file of a picture.
 *
 * @param pixels - red, green and blue of each pixel, row by row from the top
 */
export async function pngOfPixels(
  width: number,
  height: number,
  pixels: Uint8Array,
): Promise<Exported> {
  const length = PIXEL * width;
  const rows = new Uint8Array((length + 1) * height);
  let above = new Uint8Array(length);
  for (let row = 0; row < height; row += 1) {
    const line = pixels.slice(row * length, (row + 1) * length);
    rows.set(filtered(line, above), row * (length + 1));
    above = line;
  }
  return pngOfRows(width, height, await pack(rows));
}

/** A row as differences to the pixel before or above, whichever are smaller. */
function filtered(line: Uint8Array, above: Uint8Array): Uint8Array {
  const [sub, up] = [new Uint8Array(line.length + 1), new Uint8Array(line.length + 1)];
  sub[0] = SUB;
  up[0] = UP;
  let [subSum, upSum] = [0, 0];
  for (let at = 0; at < line.length; at += 1) {
    const value = line[at] ?? 0;
    const fromLeft = (value - (line[at - PIXEL] ?? 0)) & 0xff;
    const fromAbove = (value - (above[at] ?? 0)) & 0xff;
    sub[at + 1] = fromLeft;
    up[at + 1] = fromAbove;
    subSum += Math.min(fromLeft, 256 - fromLeft);
    upSum += Math.min(fromAbove, 256 - fromAbove);
  }
  return subSum < upSum ? sub : up;
}
