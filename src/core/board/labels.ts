import type { Point } from './card.ts';
import { type Rect, boundsOf, contains, grown, overlaps } from './geometry.ts';

/** Where along a part of a line a label is tried: the middle first, then towards the ends. */
const TRIALS = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((step) => [0.5 - step / 20, 0.5 + step / 20]);
/** How much of a label stays beyond a line it hangs on, in board units. */
const HOLD = 14;

/** How far a label may stick out of the space all boxes take together. */
const MARGIN = 36;
/** Where there is no room at the line itself: steps and rings that are searched around it. */
const AROUND = { step: 16, rings: 16 } as const;
/** Covering another label is as bad as covering this many times as much of a card. */
const LABEL_COST = 1_000;

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
  return freeOnLine(line, size, boxes) ?? middleOf(line);
}

/**
 * The same, but where every place at the line is taken the label stands beside the line: on no
 * other label, and on as little of a card as can be.
 *
 * @param cards - cards to keep free
 * @param labels - other labels to keep free, even more so
 */
export function labelApart(
  line: readonly Point[],
  size: Size,
  cards: readonly Rect[],
  labels: readonly Rect[],
): Point {
  const near = nearTo(line, size);
  const room = { cards: cards.filter(near), labels: labels.filter(near) };
  const free = freeOnLine(line, size, [...room.cards, ...room.labels]);
  return free ?? leastBad(middleOf(line), size, room);
}

function partsOf(line: readonly Point[]): Part[] {
  return line
    .slice(1)
    .map((to, index) => ({ from: line[index] ?? to, to }))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
}

function middleOf(line: readonly Point[]): Point {
  const [longest] = partsOf(line);
  return longest === undefined ? (line[0] ?? { x: 0, y: 0 }) : between(longest, 0.5);
}

function freeOnLine(line: readonly Point[], size: Size, boxes: readonly Rect[]): Point | null {
  const bounds = boundsOf(boxes);
  const outer = bounds === null ? null : grown(bounds, MARGIN);
  const free = partsOf(line)
    .flatMap((part) => trials(part, size.width))
    .map((centre) => ({ centre, label: around(centre, size) }))
    .filter(({ label }) => !boxes.some((box) => overlaps(label, box)));
  // A label that sticks out of the map would be cut off by the first view of it.
  const inside = free.find(({ label }) => outer !== null && contains(outer, label));
  return (inside ?? free[0])?.centre ?? null;
}

interface Room {
  readonly cards: readonly Rect[];
  readonly labels: readonly Rect[];
}

/** Boxes that a label at the line, or around it, could touch at all. */
function nearTo(line: readonly Point[], { width, height }: Size): (box: Rect) => boolean {
  const reach = AROUND.step * AROUND.rings;
  const bounds = boundsOf(line.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const area = grown(bounds ?? { x: 0, y: 0, width: 0, height: 0 }, reach + width + height);
  return (box) => overlaps(area, box);
}

/** The nearest place around a point of all those that cover least. */
function leastBad(middle: Point, size: Size, { cards, labels }: Room): Point {
  let best = middle;
  let least = Infinity;
  for (let ring = 0; ring <= AROUND.rings; ring += 1) {
    for (const { x, y } of ringOf(ring)) {
      const centre = { x: middle.x + x * AROUND.step, y: middle.y + y * AROUND.step };
      const label = around(centre, size);
      const cost = covered(label, labels) * LABEL_COST + covered(label, cards);
      if (cost >= least) continue;
      least = cost;
      best = centre;
    }
    if (least === 0) break;
  }
  return best;
}

/** Places of a square around the origin, in a fixed order. */
function ringOf(ring: number): Point[] {
  const places: Point[] = [];
  for (let y = -ring; y <= ring; y += 1) {
    for (let x = -ring; x <= ring; x += 1) {
      if (Math.max(Math.abs(x), Math.abs(y)) === ring) places.push({ x, y });
    }
  }
  return places;
}

/** How much of the boxes a label covers, in square board units. */
function covered(label: Rect, boxes: readonly Rect[]): number {
  let area = 0;
  for (const box of boxes) {
    const width = Math.min(label.x + label.width, box.x + box.width) - Math.max(label.x, box.x);
    const height = Math.min(label.y + label.height, box.y + box.height) - Math.max(label.y, box.y);
    if (width > 0 && height > 0) area += width * height;
  }
  return area;
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
