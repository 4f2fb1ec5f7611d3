import type { StageId } from '../map/model.ts';
import type { Colour, Place, PolygonShape } from './scene.ts';

/** How a broken line is drawn; lengths in millimetres. */
export interface Stroke {
  readonly width: number;
  readonly colour: Colour;
  /** Lengths of a dash and of the gap after it; `null` for a line without gaps. */
  readonly dash: readonly [number, number] | null;
  /** Radius of its corners. */
  readonly corner: number;
  /** Length of the arrowhead; 0 for none. */
  readonly head: number;
  readonly stageId: StageId | null;
}

/** Half of an arrowhead's width as a share of its length. */
const HEAD_HALF = 0.5;
const CORNER_STEPS = 6;

/**
 * A broken line of level and upright parts as filled polygons: every renderer draws them alike,
 * dashes, round corners and all.
 */
export function strokeLine(points: readonly Place[], stroke: Stroke): PolygonShape[] {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return [];
  const head = Math.min(stroke.head, distance(before, tip));
  const neck = towards(tip, before, head);
  const line = rounded([...points.slice(0, -1), neck], stroke.corner);
  const pieces = stroke.dash === null ? [line] : dashes(line, stroke.dash);
  const shapes = pieces.flatMap((piece) => ribbon(piece, stroke));
  return head === 0 ? shapes : [...shapes, headOf(tip, neck, head, stroke)];
}

function polygon(points: readonly Place[], { colour, stageId }: Stroke): PolygonShape {
  return { kind: 'polygon', points, fill: colour, stageId };
}

function headOf(tip: Place, neck: Place, length: number, stroke: Stroke): PolygonShape {
  const half = (HEAD_HALF * stroke.head) / length;
  const across = { x: (tip.y - neck.y) * half, y: (neck.x - tip.x) * half };
  const wings = [1, -1].map((side) => ({
    x: neck.x + side * across.x,
    y: neck.y + side * across.y,
  }));
  return polygon([tip, ...wings], stroke);
}

function distance(a: Place, b: Place): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function towards(from: Place, to: Place, by: number): Place {
  const length = distance(from, to) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  };
}

/** Every inner corner as a few points of an arc. */
function rounded(points: readonly Place[], radius: number): Place[] {
  return points.flatMap((corner, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return [corner];
    const by = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    if (by <= 0) return [corner];
    const start = towards(corner, before, by);
    const end = towards(corner, after, by);
    return Array.from({ length: CORNER_STEPS + 1 }, (_, step) => {
      const share = step / CORNER_STEPS;
      return bend(start, corner, end, share);
    });
  });
}

/** A point of the quadratic curve from `start` to `end` that leans on `corner`. */
function bend(start: Place, corner: Place, end: Place, share: number): Place {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return {
    x: a * start.x + b * corner.x + c * end.x,
    y: a * start.y + b * corner.y + c * end.y,
  };
}

/** Pieces of a line with gaps between them; the line begins and ends with a dash. */
function dashes(points: readonly Place[], [dash, gap]: readonly [number, number]): Place[][] {
  const length = points.reduce(
    (sum, point, index) => sum + distance(points[index - 1] ?? point, point),
    0,
  );
  const count = Math.max(1, Math.round((length + gap) / (dash + gap)));
  const grown = (length + gap) / count;
  return Array.from({ length: count }, (_, index) => {
    const start = index * grown;
    return stretch(points, start, Math.min(length, start + grown - gap));
  });
}

/** The part of a line between two distances from its start. */
function stretch(points: readonly Place[], from: number, to: number): Place[] {
  const taken: Place[] = [];
  let at = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1] ?? point;
    const length = distance(before, point);
    const end = at + length;
    if (length > 0 && end > from && at < to) {
      if (taken.length === 0) taken.push(towards(before, point, Math.max(0, from - at)));
      taken.push(towards(before, point, Math.min(length, to - at)));
    }
    at = end;
  }
  return taken;
}

/** A line of a width, as the outline of a ribbon. */
function ribbon(points: readonly Place[], stroke: Stroke): PolygonShape[] {
  if (points.length < 2) return [];
  const half = stroke.width / 2;
  const sides = points.map((point, index) => {
    const before = points[index - 1] ?? point;
    const after = points[index + 1] ?? point;
    const length = distance(before, after) || 1;
    const across = {
      x: ((before.y - after.y) / length) * half,
      y: ((after.x - before.x) / length) * half,
    };
    return {
      left: { x: point.x + across.x, y: point.y + across.y },
      right: { x: point.x - across.x, y: point.y - across.y },
    };
  });
  const back = sides.map(({ right }) => right).reverse();
  return [polygon([...sides.map(({ left }) => left), ...back], stroke)];
}
