import type { Point } from './card.ts';
import { type Rect, overlaps } from './geometry.ts';

/** Where along a part of a line a label is tried: the middle first, then towards the ends. */
const TRIALS = [0.5, 0.35, 0.65, 0.2, 0.8] as const;

/**
 * The centre of a label on a line: on its longest part where the label covers no box, else the
 * middle of the longest part.
 *
 * @param line - points of the line, at least two
 * @param size - width and height of the label, in board units
 * @param boxes - cards and other labels to keep free
 */
export function labelPlace(
  line: readonly Point[],
  size: { readonly width: number; readonly height: number },
  boxes: readonly Rect[],
): Point {
  const parts = line
    .slice(1)
    .map((to, index) => ({ from: line[index] ?? to, to }))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  for (const part of parts) {
    for (const share of TRIALS) {
      const centre = between(part, share);
      const label = { x: centre.x - size.width / 2, y: centre.y - size.height / 2, ...size };
      if (!boxes.some((box) => overlaps(label, box))) return centre;
    }
  }
  const [longest] = parts;
  return longest === undefined ? (line[0] ?? { x: 0, y: 0 }) : between(longest, 0.5);
}

interface Part {
  readonly from: Point;
  readonly to: Point;
}

function lengthOf({ from, to }: Part): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

function between({ from, to }: Part, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
