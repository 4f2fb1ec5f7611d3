import type { Point } from './card.ts';
import { OUTWARDS, type Rect, SIDES, type Side, grown, lineCrosses, overlaps } from './geometry.ts';
import { type Gate, type Toll, cheapestWay } from './search.ts';

/** How a line is drawn between two boxes. */
export interface RouteOptions {
  /** Wanted distance from every box, in board units; less where boxes stand closer. */
  readonly clearance?: number;
  /**
   * Where the line leaves and enters, as a share of the side from its middle, −0.5…0.5. Lines
   * beside the route take a lane of their own.
   */
  readonly lane?: number;
  /** Lines that are better not crossed, and not run along. */
  readonly lines?: readonly (readonly Point[])[];
}

const CLEARANCE = 20;
/** Lines may touch a border: only the inside of a box is closed. */
const HAIR = 0.5;
/** Sides that face each other over at least this length are joined by one straight line. */
const FACING = 48;
/** Crossing another line costs as much as this length; running along it, so much per unit. */
const CROSSING = 240;
const COMPANY = 12;

/**
 * A line of level and upright parts from the border of one box to the border of another, short,
 * with few bends, around all obstacles: A* over the lines that the boxes span. Boxes that do not
 * overlap are never crossed. Equal questions get equal answers.
 *
 * @param obstacles - other boxes to keep clear of; neither `from` nor `to`
 * @returns at least two points; neighbouring parts are at right angles
 */
export function routeBetween(
  from: Rect,
  to: Rect,
  obstacles: readonly Rect[],
  { clearance = CLEARANCE, lane = 0, lines = [] }: RouteOptions = {},
): Point[] {
  const toll = tollOf(lines);
  // A box that lies on one of the two cannot be kept clear of.
  const clear = obstacles.filter((box) => !overlaps(box, from) && !overlaps(box, to));
  for (const distance of [clearance, clearance / 4, 0]) {
    const way = wayAt(from, to, clear, { distance, lane, toll });
    if (way !== null) return straightened(way);
  }
  return elbow(centreOf(from), centreOf(to));
}

/**
 * Searches with the two boxes alone at first and adds only obstacles that turn out to be in the
 * way, so that a board of 200 cards costs little more than one of seven.
 */
function wayAt(
  from: Rect,
  to: Rect,
  obstacles: readonly Rect[],
  { distance, lane, toll }: { distance: number; lane: number; toll: Toll },
): Point[] | null {
  const starts = gatesOf(from, to, distance, lane);
  const goals = gatesOf(to, from, distance, lane);
  const walls = [from, to];
  let open = obstacles;
  for (;;) {
    const way = cheapestWay(
      starts,
      goals,
      walls.map((wall) => grown(wall, distance)),
      walls.map((wall) => grown(wall, distance - HAIR)),
      toll,
    );
    if (way === null) return null;
    const hit = open.filter((box) => lineCrosses(way, grown(box, distance - HAIR)));
    if (hit.length === 0) return way;
    walls.push(...hit);
    open = open.filter((box) => !hit.includes(box));
  }
}

/** What it costs a step to cross other lines or to run along them. */
function tollOf(lines: readonly (readonly Point[])[]): Toll {
  const parts = lines.flatMap((line) =>
    line.slice(1).map((to, index) => spanOf(line[index] ?? to, to)),
  );
  return (from, to) => {
    const left = Math.min(from.x, to.x);
    const right = Math.max(from.x, to.x);
    const top = Math.min(from.y, to.y);
    const bottom = Math.max(from.y, to.y);
    let toll = 0;
    for (const part of parts) {
      const x = Math.min(right, part.right) - Math.max(left, part.left);
      const y = Math.min(bottom, part.bottom) - Math.max(top, part.top);
      if (x < 0 || y < 0) continue;
      toll += x > 0 || y > 0 ? Math.max(x, y) * COMPANY : CROSSING;
    }
    return toll;
  };
}

function spanOf(a: Point, b: Point) {
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  };
}

/** Where a line may leave a box: one place on each side, and the point it must first come to. */
function gatesOf(box: Rect, other: Rect, distance: number, lane: number): Gate[] {
  const x = along(box.x, box.width, other.x, other.width, lane);
  const y = along(box.y, box.height, other.y, other.height, lane);
  const places: Readonly<Record<Side, Point>> = {
    top: { x, y: box.y },
    right: { x: box.x + box.width, y },
    bottom: { x, y: box.y + box.height },
    left: { x: box.x, y },
  };
  return SIDES.map((side) => {
    const border = places[side];
    const way = OUTWARDS[side];
    return {
      border,
      outside: { x: border.x + way.x * distance, y: border.y + way.y * distance },
      way,
    };
  });
}

/** The middle of what two sides share, or of the own side when they share too little. */
function along(at: number, length: number, other: number, otherLength: number, lane: number) {
  const low = Math.max(at, other);
  const high = Math.min(at + length, other + otherLength);
  return high - low >= FACING
    ? (low + high) / 2 + lane * (high - low)
    : at + length / 2 + lane * length;
}

/** Without points in the middle of a straight part. */
function straightened(line: readonly Point[]): Point[] {
  return line.filter((point, index) => {
    const before = line[index - 1];
    const after = line[index + 1];
    if (before === undefined || after === undefined) return true;
    const level = before.y === point.y && point.y === after.y;
    const upright = before.x === point.x && point.x === after.x;
    return !level && !upright;
  });
}

function centreOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** For boxes that lie on one another, where no way leads around. */
function elbow(from: Point, to: Point): Point[] {
  return straightened([from, { x: to.x, y: from.y }, to]);
}
