import type { Point } from './card.ts';
import { OUTWARDS, type Rect, SIDES, crosses } from './geometry.ts';

/** A place where a line may leave or enter a box. */
export interface Gate {
  readonly border: Point;
  /** The first point outside, straight ahead of `border`. */
  readonly outside: Point;
  /** Direction from the border outwards: one of `OUTWARDS`. */
  readonly way: Point;
}

/** A bend costs as much as this length. */
const BEND = 90;

const WAYS: readonly Point[] = SIDES.map((side) => OUTWARDS[side]);

interface Place {
  readonly column: number;
  readonly row: number;
  readonly way: Point;
  readonly cost: number;
  /** Cost so far and the least that is still to come. */
  readonly total: number;
  readonly before: Place | null;
  readonly gate: Gate;
  /** The gate it has gone in by, its toll paid. */
  readonly goal: Gate | null;
}

/** What a step costs beyond its length. */
export type Toll = (from: Point, to: Point) => number;

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly walls: readonly Rect[];
  readonly toll: Toll;
}

/**
 * The cheapest way from any start gate to any goal gate along the lines of a grid (A*).
 *
 * @param rims - boxes whose borders are lines of the grid
 * @param walls - boxes whose inside is closed
 * @param toll - what steps cost beyond their length
 * @returns all points from border to border, or `null` when there is no way
 */
export function cheapestWay(
  starts: readonly Gate[],
  goals: readonly Gate[],
  rims: readonly Rect[],
  walls: readonly Rect[],
  toll: Toll,
): Point[] | null {
  const gates = [...starts, ...goals];
  const grid: Grid = {
    xs: linesOf(
      gates.map(({ outside }) => outside.x),
      rims.flatMap(({ x, width }) => [x, x + width]),
    ),
    ys: linesOf(
      gates.map(({ outside }) => outside.y),
      rims.flatMap(({ y, height }) => [y, y + height]),
    ),
    walls,
    toll,
  };
  const ahead = leastCost(goals);
  const open = new Heap();
  for (const gate of starts) {
    const column = grid.xs.indexOf(gate.outside.x);
    const row = grid.ys.indexOf(gate.outside.y);
    const cost = toll(gate.border, gate.outside);
    const place = { column, row, way: gate.way, cost, before: null, gate, goal: null };
    if (isOpen(gate.outside, gate.outside, walls)) {
      open.push({ ...place, total: cost + ahead(gate.outside) });
    }
  }
  return explore(grid, open, goals, ahead);
}

function explore(
  grid: Grid,
  open: Heap,
  goals: readonly Gate[],
  ahead: (point: Point) => number,
): Point[] | null {
  const done = new Uint8Array(grid.xs.length * grid.ys.length * WAYS.length);
  for (let place = open.pop(); place !== null; place = open.pop()) {
    if (place.goal !== null) return [...traced(grid, place), place.goal.border];
    const key = keyOf(grid, place);
    if (done[key] === 1) continue;
    done[key] = 1;
    const at = pointOf(grid, place);
    const goal = goals.find(
      ({ outside, way }) =>
        outside.x === at.x &&
        outside.y === at.y &&
        place.way.x === -way.x &&
        place.way.y === -way.y,
    );
    if (goal !== undefined) {
      const cost = place.cost + grid.toll(goal.outside, goal.border);
      open.push({ ...place, cost, total: cost, goal });
    }
    for (const way of WAYS) {
      const next = stepFrom(grid, place, way);
      if (next === null || done[keyOf(grid, next)] === 1) continue;
      open.push({ ...next, total: next.cost + ahead(pointOf(grid, next)) });
    }
  }
  return null;
}

function keyOf({ ys }: Grid, { column, row, way }: Pick<Place, 'column' | 'row' | 'way'>): number {
  return (column * ys.length + row) * WAYS.length + WAYS.indexOf(way);
}

/** One line further, or a turn on the spot; never straight back. */
function stepFrom(grid: Grid, place: Place, way: Point): Omit<Place, 'total'> | null {
  if (way.x === -place.way.x && way.y === -place.way.y) return null;
  const { gate } = place;
  const turn = way.x !== place.way.x || way.y !== place.way.y;
  if (turn) return { ...place, way, cost: place.cost + BEND, before: place, gate };
  const next = { column: place.column + way.x, row: place.row + way.y };
  const x = grid.xs[next.column];
  const y = grid.ys[next.row];
  if (x === undefined || y === undefined) return null;
  const from = pointOf(grid, place);
  if (!isOpen(from, { x, y }, grid.walls)) return null;
  const length = Math.abs(x - from.x) + Math.abs(y - from.y);
  const cost = place.cost + length + grid.toll(from, { x, y });
  return { ...next, way, cost, before: place, gate, goal: null };
}

function isOpen(from: Point, to: Point, walls: readonly Rect[]): boolean {
  return !walls.some((wall) => crosses(from, to, wall));
}

function pointOf({ xs, ys }: Grid, { column, row }: Pick<Place, 'column' | 'row'>): Point {
  return { x: xs[column] ?? 0, y: ys[row] ?? 0 };
}

function traced(grid: Grid, end: Place): Point[] {
  const points: Point[] = [];
  let place: Place | null = end;
  while (place !== null) {
    const point = pointOf(grid, place);
    const last = points.at(-1);
    if (last === undefined || last.x !== point.x || last.y !== point.y) points.push(point);
    place = place.before;
  }
  return [end.gate.border, ...points.reverse()];
}

/** Distance to the nearest goal along the lines: never more than the true cost. */
function leastCost(goals: readonly Gate[]): (point: Point) => number {
  return ({ x, y }) =>
    Math.min(...goals.map(({ outside }) => Math.abs(outside.x - x) + Math.abs(outside.y - y)));
}

function linesOf(...numbers: readonly (readonly number[])[]): number[] {
  return [...new Set(numbers.flat())].sort((a, b) => a - b);
}

/** A binary heap; of equal places the earlier one comes first, so that answers are stable. */
class Heap {
  private readonly places: { readonly place: Place; readonly turn: number }[] = [];
  private turn = 0;

  push(place: Place): void {
    const { places } = this;
    places.push({ place, turn: this.turn++ });
    let at = places.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): Place | null {
    const { places } = this;
    const top = places[0];
    const last = places.pop();
    if (top === undefined || last === undefined) return null;
    if (places.length > 0) {
      places[0] = last;
      this.sink();
    }
    return top.place;
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      let least = at;
      if (this.isBefore(left, least)) least = left;
      if (this.isBefore(left + 1, least)) least = left + 1;
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const one = this.places[a];
    const other = this.places[b];
    if (one === undefined || other === undefined) return false;
    const difference = one.place.total - other.place.total;
    return difference < 0 || (difference === 0 && one.turn < other.turn);
  }

  private swap(a: number, b: number): void {
    const one = this.places[a];
    const other = this.places[b];
    if (one === undefined || other === undefined) return;
    this.places[a] = other;
    this.places[b] = one;
  }
}
