import type { Point } from '#core/board/card.ts';

const CORNER = 14;
const HEAD = { length: 10, half: 5.5 } as const;

/** Where a line ends that carries an arrowhead, and the outline of the head. */
interface Drawing {
  readonly line: string;
  readonly head: string;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** SVG paths of a broken line with round corners and of the arrowhead at its end. */
export function wirePath(points: readonly Point[]): Drawing {
  const end = points.at(-1);
  const [start] = points;
  const before = points.at(-2);
  if (start === undefined || end === undefined || before === undefined)
    return { line: '', head: '' };
  const neck = towards(end, before, HEAD.length);
  const shown = [...points.slice(0, -1), neck];
  const parts = [`M${at(start)}`];
  for (const [index, corner] of shown.slice(1, -1).entries()) {
    const from = shown[index] ?? corner;
    const to = shown[index + 2] ?? corner;
    const radius = Math.min(CORNER, distance(from, corner) / 2, distance(corner, to) / 2);
    parts.push(
      `L${at(towards(corner, from, radius))}Q${at(corner)} ${at(towards(corner, to, radius))}`,
    );
  }
  parts.push(`L${at(neck)}`);
  return { line: parts.join(''), head: headPath(end, neck) };
}

function headPath(tip: Point, neck: Point): string {
  const across = {
    x: ((tip.y - neck.y) / HEAD.length) * HEAD.half,
    y: ((neck.x - tip.x) / HEAD.length) * HEAD.half,
  };
  const one = { x: neck.x + across.x, y: neck.y + across.y };
  const other = { x: neck.x - across.x, y: neck.y - across.y };
  return `M${at(tip)}L${at(one)}L${at(other)}Z`;
}
