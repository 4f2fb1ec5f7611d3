import type { Point } from './card.ts';
import { type Rect, boundsOf, contains, grown, overlaps } from './geometry.ts';

/** Where along a part of a line a label is tried: the middle first, then towards the ends. */
const TRIALS = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((step) => [0.5 - step / 20, 0.5 + step / 20]);
/** How much of a label stays beyond a line it hangs on, in board units. */
const HOLD = 14;

/** How far a label may stick out of the space all boxes take together. */
const MARGIN = 36;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The centre of a label at a line: on its longest part where the label covers no box, else the
 * middle of the longest part.
 *
 * @param line - points of the line, at least two
 * @param size - width and height of the label, in board units
 * @param boxes - cards and other labels to keep free
 */
export function labelPlace(line: readonly Point[], size: Size, boxes: readonly Rect[]): Point {
  const parts = line
    .slice(1)
    .map((to, index) => ({ from: line[index] ?? to, to }))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const bounds = boundsOf(boxes);
  const outer = bounds === null ? null : grown(bounds, MARGIN);
  const free = parts
    .flatMap((part) => trials(part, size.width))
    .map((centre) => ({ centre, label: around(centre, size) }))
    .filter(({ label }) => !boxes.some((box) => overlaps(label, box)));
  // A label that sticks out of the map would be cut off by the first view of it.
  const inside = free.find(({ label }) => outer !== null && contains(outer, label));
  const best = inside ?? free[0];
  if (best !== undefined) return best.centre;
  const [longest] = parts;
  return longest === undefined ? (line[0] ?? { x: 0, y: 0 }) : between(longest, 0.5);
}

function around({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** On the line first; then, where the line runs up or down, hung on it by either end. */
function trials(part: Part, width: number): Point[] {
  const onLine = TRIALS.map((share) => between(part, share));
  if (part.from.x !== part.to.x) return onLine;
  const aside = width / 2 - HOLD;
  const beside = [aside, -aside].flatMap((by) => onLine.map(({ x, y }) => ({ x: x + by, y })));
  return [...onLine, ...beside];
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
