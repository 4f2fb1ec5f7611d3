import type { Corner, Outline } from './coverage.ts';

/** Joins whose tip would be longer than this many half widths are cut off. */
const LONGEST_TIP = 4;

/**
 * The outlines that a line along corners covers: a bar for each piece and a corner for each bend,
 * all turning the same way, so that they unite. Ends are cut straight.
 *
 * @param width - pixels
 */
export function strokeOf(corners: readonly Corner[], closed: boolean, width: number): Outline[] {
  const path = closed && corners[0] !== undefined ? [...corners, corners[0]] : corners;
  const half = width / 2;
  const pieces = path.slice(1).flatMap((to, at): Piece[] => {
    const from = path[at] ?? to;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length === 0) return [];
    return [{ from, to, x: (to.x - from.x) / length, y: (to.y - from.y) / length }];
  });
  const bars = pieces.map(({ from, to, x, y }) => {
    const [dx, dy] = [-y * half, x * half];
    return [
      { x: from.x + dx, y: from.y + dy },
      { x: to.x + dx, y: to.y + dy },
      { x: to.x - dx, y: to.y - dy },
      { x: from.x - dx, y: from.y - dy },
    ];
  });
  const bends = pieces.flatMap((piece, at) => {
    const next = pieces[at + 1] ?? (closed ? pieces[0] : undefined);
    return next === undefined ? [] : bendOf(piece, next, half);
  });
  return [...bars, ...bends].map(turnedAlike);
}

/** A straight piece with its direction, of length 1. */
interface Piece {
  readonly from: Corner;
  readonly to: Corner;
  readonly x: number;
  readonly y: number;
}

/** What the two bars leave open on the outer side of a bend. */
function bendOf(before: Piece, after: Piece, half: number): Outline[] {
  const turn = before.x * after.y - before.y * after.x;
  if (Math.abs(turn) < 1e-6) return [];
  const side = turn > 0 ? -half : half;
  const { x, y } = before.to;
  const one = { x: -before.y * side, y: before.x * side };
  const other = { x: -after.y * side, y: after.x * side };
  const along = 1 + before.x * after.x + before.y * after.y;
  const tip =
    along * LONGEST_TIP < 1
      ? []
      : [{ x: x + (one.x + other.x) / along, y: y + (one.y + other.y) / along }];
  return [[{ x, y }, { x: x + one.x, y: y + one.y }, ...tip, { x: x + other.x, y: y + other.y }]];
}

function turnedAlike(outline: Outline): Outline {
  let area = 0;
  let before = outline.at(-1);
  for (const corner of outline) {
    if (before !== undefined) area += before.x * corner.y - corner.x * before.y;
    before = corner;
  }
  return area < 0 ? outline.toReversed() : outline;
}
