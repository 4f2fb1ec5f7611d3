import type { Point } from './card.ts';

/** A box on the board, in board units: its top left corner and its size. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** A side of a box. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** All sides, in the order in which equally good ways are preferred. */
export const SIDES: readonly Side[] = ['right', 'bottom', 'left', 'top'];

/** The way out of each side, one unit long. */
export const OUTWARDS: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** The box with `by` units added on every side; a negative number shrinks it. */
export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Whether two boxes share more than a border. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box lies wholly inside another one. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether an upright or level line between two points passes through the inside of a box. */
export function crosses(from: Point, to: Point, box: Rect): boolean {
  return (
    Math.min(from.x, to.x) < box.x + box.width &&
    Math.max(from.x, to.x) > box.x &&
    Math.min(from.y, to.y) < box.y + box.height &&
    Math.max(from.y, to.y) > box.y
  );
}

/** Whether any part of a broken line passes through the inside of a box. */
export function lineCrosses(line: readonly Point[], box: Rect): boolean {
  return line.some((point, index) => {
    const next = line[index + 1];
    return next !== undefined && crosses(point, next, box);
  });
}

/** The smallest box around all boxes; `null` for none. */
export function boundsOf(boxes: readonly Rect[]): Rect | null {
  const [first] = boxes;
  if (first === undefined) return null;
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
