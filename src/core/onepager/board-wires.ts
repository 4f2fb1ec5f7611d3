import type { Point } from '../board/card.ts';
import { type Rect, contains, overlaps } from '../board/geometry.ts';
import { labelPlace } from '../board/labels.ts';
import { routeBetween } from '../board/routing.ts';
import type { LinkKind, StageId } from '../map/model.ts';
import { type BoardBoxes, type BoardScale, EXIT_ROOM } from './board-place.ts';
import type { LinkContent, StageContent } from './content.ts';

/** A line between two cards, in board units. */
export interface Wire {
  readonly from: StageId;
  readonly to: StageId;
  /** The link it stands for; `null` for a step of the route. */
  readonly link: LinkContent | null;
  readonly points: readonly Point[];
}

/** Links keep off the middle of a side, where the route runs; loops and returns off each other. */
const LANES: Readonly<Record<LinkKind, number>> = { loop: 0.3, return: -0.3, lost: 0 };
/** More links than these would hide the board, whatever it shows. */
const MOST_LINKS = 120;

/** All lines of a board: first the route, then loops and returns, each keeping off the others. */
export function boardWires(
  stages: readonly StageContent[],
  links: readonly LinkContent[],
  { cards }: BoardBoxes,
): readonly Wire[] {
  const steps = stages.slice(1).map(({ id: to }, index) => {
    const from = stages[index]?.id ?? to;
    return { from, to, link: null, lane: 0 };
  });
  const besides = links.slice(0, MOST_LINKS).flatMap((link) => {
    const { fromStageId: from, toStageId: to, kind } = link;
    return to === null ? [] : [{ from, to, link, lane: LANES[kind] }];
  });
  const exits = new Set(links.flatMap((link) => (link.kind === 'lost' ? [link.fromStageId] : [])));
  const pills = [...cards].flatMap(([id, { x, y, width, height }]) =>
    exits.has(id) ? [{ x, y: y + height, width: width * EXIT_SHARE, height: EXIT_ROOM }] : [],
  );
  const boxes = [...cards.values(), ...pills];
  const lines: (readonly Point[])[] = [];
  return [...steps, ...besides].flatMap(({ from, to, link, lane }) => {
    const [start, end] = [cards.get(from), cards.get(to)];
    if (start === undefined || end === undefined) return [];
    const others = boxes.filter((box) => box !== start && box !== end);
    const points = routeBetween(start, end, others, { lane, lines });
    lines.push(points);
    return [{ from, to, link, points }];
  });
}

/** Share of a card's width that an exit below it may take, so that arrows pass beside it. */
export const EXIT_SHARE = 0.46;

/** Size of a label on the page, in millimetres. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a label stands on its line, in millimetres on the page.
 *
 * @param points - of the line, in board units
 * @param taken - what it must not cover, in millimetres
 * @returns `null` where there is no free place
 */
export function labelOnLine(
  points: readonly Point[],
  size: LabelSize,
  taken: readonly Rect[],
  space: Rect,
  scale: BoardScale,
): Rect | null {
  const onBoard = ({ x, y, width, height }: Rect): Rect => ({
    x: (x - scale.left) / scale.x,
    y: (y - scale.top) / scale.y,
    width: width / scale.x,
    height: height / scale.y,
  });
  const { width, height } = size;
  const wanted = { width: width / scale.x, height: height / scale.y };
  const centre = labelPlace(points, wanted, taken.map(onBoard));
  const x = scale.left + centre.x * scale.x - width / 2;
  const y = scale.top + centre.y * scale.y - height / 2;
  return freeBox({ x, y, width, height }, taken, space);
}

/** Room between a line and the label beside it, in millimetres. */
const ASIDE = 0.5;

/**
 * Where a label stands beside the longest part of its line: above it, below it, or at the sides of
 * an upright one.
 */
export function labelBesideLine(
  points: readonly Point[],
  size: LabelSize,
  taken: readonly Rect[],
  space: Rect,
): Rect | null {
  const parts = points
    .slice(1)
    .map((to, index) => ({ from: points[index] ?? to, to }))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
  for (const { from, to } of parts) {
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const { width, height } = size;
    const level = from.y === to.y;
    const places = level
      ? [
          { x: middle.x - width / 2, y: middle.y - height - ASIDE },
          { x: middle.x - width / 2, y: middle.y + ASIDE },
        ]
      : [
          { x: middle.x + 2 * ASIDE, y: middle.y - height / 2 },
          { x: middle.x - width - 2 * ASIDE, y: middle.y - height / 2 },
        ];
    const free = places.map((place) => freeBox({ ...place, ...size }, taken, space));
    const box = free.find((one) => one !== null);
    if (box !== undefined) return box;
  }
  return null;
}

interface Part {
  readonly from: Point;
  readonly to: Point;
}

function lengthOf({ from, to }: Part): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

/** The box itself when it covers nothing and stays within the space. */
export function freeBox(box: Rect, taken: readonly Rect[], space: Rect): Rect | null {
  return contains(space, box) && !taken.some((other) => overlaps(box, other)) ? box : null;
}

/** Points of the board on the page, in millimetres. */
export function pointsOnPage({ x, y, left, top }: BoardScale, points: readonly Point[]): Point[] {
  return points.map((point) => ({ x: left + point.x * x, y: top + point.y * y }));
}
