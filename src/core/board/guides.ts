import type { Point } from './card.ts';
import type { Rect } from './geometry.ts';

/** Directions a guide measures along: `x` compares across, `y` compares down. */
export type Axis = 'x' | 'y';

/** What is drawn while cards are moved, in board units. */
export type Guide =
  /** Edges or centres that lie on one line; the line stands at `at` and runs from `from` to `to`. */
  | {
      readonly kind: 'line';
      readonly axis: Axis;
      readonly at: number;
      readonly from: number;
      readonly to: number;
    }
  /** One of several equal gaps, measured along `axis` at the height `at` of the other one. */
  | {
      readonly kind: 'gap';
      readonly axis: Axis;
      readonly at: number;
      readonly from: number;
      readonly to: number;
    };

/** How far a move is corrected, and what to draw for it. */
export interface Snap extends Point {
  readonly guides: readonly Guide[];
}

/** A stretch of one axis: of a box, its beginning and length along and across. */
interface Stretch {
  readonly start: number;
  readonly size: number;
  readonly crossStart: number;
  readonly crossSize: number;
}

/** Places closer than this are the same; halves come from centres of odd widths. */
const SAME = 0.51;

/**
 * Where a moved box shall go so that it lines up with others or keeps equal gaps to them.
 *
 * @param moved - the box where the pointer has it; of several cards the box around all of them
 * @param others - boxes that stay
 * @param reach - how far it may be drawn, in board units
 * @returns the correction of each axis (0 where nothing is near) and all guides that then hold
 */
export function snapOf(moved: Rect, others: readonly Rect[], reach: number): Snap {
  const both = at(moved, others, pull(moved, others, 'x', reach), pull(moved, others, 'y', reach));
  // The correction of one axis may take the card out of the row whose gaps the other one was for.
  const x = holds(both, 'x') ? both.x : 0;
  const y = holds(both, 'y') ? both.y : 0;
  const one = x === both.x && y === both.y ? both : at(moved, others, x, y);
  return (holds(one, 'x') || one.x === 0) && (holds(one, 'y') || one.y === 0)
    ? one
    : at(moved, others, 0, 0);
}

function at(moved: Rect, others: readonly Rect[], x: number, y: number): Snap {
  const placed = { ...moved, x: moved.x + x, y: moved.y + y };
  return { x, y, guides: [...guidesAt(placed, others, 'x'), ...guidesAt(placed, others, 'y')] };
}

function holds({ guides }: Snap, axis: Axis): boolean {
  return guides.some((guide) => guide.axis === axis);
}

function stretchOf({ x, y, width, height }: Rect, axis: Axis): Stretch {
  return axis === 'x'
    ? { start: x, size: width, crossStart: y, crossSize: height }
    : { start: y, size: height, crossStart: x, crossSize: width };
}

/** The smallest correction within reach: lines first, of equally near ones the earlier. */
function pull(moved: Rect, others: readonly Rect[], axis: Axis, reach: number): number {
  const own = stretchOf(moved, axis);
  const mates = others.map((box) => stretchOf(box, axis));
  const wanted = [
    ...mates.flatMap((other) => lineUps(own, other)),
    ...gapStarts(own, mates).map((start) => start - own.start),
  ];
  let best = 0;
  let distance = reach + SAME / 100;
  for (const by of wanted) {
    if (Math.abs(by) >= distance) continue;
    best = by;
    distance = Math.abs(by);
  }
  return best;
}

/** Corrections that bring an edge or the middle onto one of another box. */
function lineUps(own: Stretch, other: Stretch): number[] {
  const end = own.start + own.size;
  const otherEnd = other.start + other.size;
  return [
    other.start - own.start,
    otherEnd - end,
    other.start + other.size / 2 - (own.start + own.size / 2),
    otherEnd - own.start,
    other.start - end,
  ];
}

/** Boxes that stand beside the moved one along an axis, in their order and without overlap. */
function inLine(own: Stretch, mates: readonly Stretch[]): Stretch[] {
  return mates
    .filter(
      ({ crossStart, crossSize }) =>
        crossStart < own.crossStart + own.crossSize && own.crossStart < crossStart + crossSize,
    )
    .sort((a, b) => a.start - b.start);
}

interface Sides {
  /** Nearest first. */
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

function sidesOf(own: Stretch, mates: readonly Stretch[]): Sides {
  const middle = own.start + own.size / 2;
  const line = inLine(own, mates);
  return {
    before: line.filter(({ start, size }) => start + size / 2 <= middle).reverse(),
    after: line.filter(({ start, size }) => start + size / 2 > middle),
  };
}

function gapBetween(first: Stretch, second: Stretch): number {
  return second.start - (first.start + first.size);
}

/** Where the moved box would have equal gaps: between two others, or going on with their gap. */
function gapStarts(own: Stretch, mates: readonly Stretch[]): number[] {
  const { before, after } = sidesOf(own, mates);
  const [left, farLeft] = before;
  const [right, farRight] = after;
  const starts: number[] = [];
  if (left !== undefined && right !== undefined) {
    const free = gapBetween(left, right) - own.size;
    if (free >= 0) starts.push(left.start + left.size + free / 2);
  }
  if (left !== undefined && farLeft !== undefined) {
    const gap = gapBetween(farLeft, left);
    if (gap > 0) starts.push(left.start + left.size + gap);
  }
  if (right !== undefined && farRight !== undefined) {
    const gap = gapBetween(right, farRight);
    if (gap > 0) starts.push(right.start - gap - own.size);
  }
  return starts;
}

function guidesAt(placed: Rect, others: readonly Rect[], axis: Axis): Guide[] {
  const own = stretchOf(placed, axis);
  const mates = others.map((box) => stretchOf(box, axis));
  return [...linesAt(own, mates, axis), ...gapsAt(own, mates, axis)];
}

/** The line through the middles only where it says more than those along the edges. */
function linesAt(own: Stretch, mates: readonly Stretch[], axis: Axis): Guide[] {
  const [start, middle, end] = linesThrough(own, mates, axis);
  return [start, start !== null && end !== null ? null : middle, end].filter(
    (line) => line !== null && line !== undefined,
  );
}

function linesThrough(own: Stretch, mates: readonly Stretch[], axis: Axis): (Guide | null)[] {
  return [own.start, own.start + own.size / 2, own.start + own.size].map((at, index) => {
    const met = mates.filter(({ start, size }) => {
      const marks = index === 1 ? [start + size / 2] : [start, start + size];
      return marks.some((mark) => Math.abs(mark - at) < SAME);
    });
    if (met.length === 0) return null;
    const all = [own, ...met];
    const from = Math.min(...all.map(({ crossStart }) => crossStart));
    const to = Math.max(...all.map(({ crossStart, crossSize }) => crossStart + crossSize));
    return { kind: 'line', axis, at, from, to };
  });
}

/** All gaps of a row that equal a gap of the moved box, when there are at least two. */
function gapsAt(own: Stretch, mates: readonly Stretch[], axis: Axis): Guide[] {
  const { before, after } = sidesOf(own, mates);
  const row = [...before.toReversed(), own, ...after];
  const gaps = row.slice(1).map((second, index) => {
    const first = row[index] ?? second;
    return { first, second, size: gapBetween(first, second) };
  });
  const sizes = gaps
    .filter(({ first, second }) => first === own || second === own)
    .map(({ size }) => size)
    .filter((size) => size > 0);
  const equal = gaps.filter(({ size }) => sizes.some((one) => Math.abs(one - size) < 2 * SAME));
  const wanted = sizes.find(
    (one) => equal.filter(({ size }) => Math.abs(one - size) < 2 * SAME).length > 1,
  );
  if (wanted === undefined) return [];
  return equal
    .filter(({ size }) => Math.abs(wanted - size) < 2 * SAME)
    .map(({ first, second }) => ({
      kind: 'gap',
      axis,
      at: commonMiddle(first, second),
      from: first.start + first.size,
      to: second.start,
    }));
}

/** The middle of what two stretches share across. */
function commonMiddle(a: Stretch, b: Stretch): number {
  const from = Math.max(a.crossStart, b.crossStart);
  const to = Math.min(a.crossStart + a.crossSize, b.crossStart + b.crossSize);
  return (from + to) / 2;
}
