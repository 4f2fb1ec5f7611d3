import { type FontFile, type FontMetrics, type FontWeight, tableOf } from './font-metrics.ts';

/** One step of an outline; coordinates in em, y upwards from the baseline. */
export type OutlineStep =
  | { readonly kind: 'move'; readonly x: number; readonly y: number }
  | { readonly kind: 'line'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'curve';
      /** Control point of a quadratic curve. */
      readonly cx: number;
      readonly cy: number;
      readonly x: number;
      readonly y: number;
    };

/** Gives the outline of a glyph; every `move` starts a closed contour. Non-zero winding fills it. */
export type OutlineSource = (glyph: number) => readonly OutlineStep[];

/** One weight as letters are drawn from it. */
export interface DrawnFont {
  readonly metrics: FontMetrics;
  readonly outlines: OutlineSource;
}

/** Both weights, for drawing a page without any program's own text. */
export type DrawnFonts = Readonly<Record<FontWeight, DrawnFont>>;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

type Contour = readonly Point[];

/** Composite glyphs may nest; a damaged font must not make them nest for ever. */
const MAX_DEPTH = 6;

/**
 * Reads outlines of a TrueType font (OpenType 1.9, `glyf` and `loca`), simple and composite. Each
 * glyph is read once.
 *
 * @throws RangeError when a needed table is missing or cut off
 */
export function readOutlines(file: FontFile): OutlineSource {
  const known = new Map<number, readonly OutlineStep[]>();
  return (glyph) => {
    const found = known.get(glyph);
    if (found !== undefined) return found;
    const steps = contoursOf(file, glyph, 0).flatMap((contour) =>
      stepsOf(contour, file.unitsPerEm),
    );
    known.set(glyph, steps);
    return steps;
  };
}

function placeOf({ view, tables }: FontFile, glyph: number): readonly [start: number, end: number] {
  const loca = tableOf(tables, 'loca');
  const glyf = tableOf(tables, 'glyf');
  const long = view.getInt16(tableOf(tables, 'head') + 50) === 1;
  const at = (index: number) =>
    glyf + (long ? view.getUint32(loca + 4 * index) : 2 * view.getUint16(loca + 2 * index));
  return [at(glyph), at(glyph + 1)];
}

function contoursOf(file: FontFile, glyph: number, depth: number): readonly Contour[] {
  const [start, end] = placeOf(file, glyph);
  if (end <= start || depth > MAX_DEPTH) return [];
  const count = file.view.getInt16(start);
  return count < 0 ? compositeContours(file, start + 10, depth) : simpleContours(file.view, start);
}

const ON_CURVE = 0x01;
const X_SHORT = 0x02;
const Y_SHORT = 0x04;
const REPEAT = 0x08;
const X_SAME_OR_POSITIVE = 0x10;
const Y_SAME_OR_POSITIVE = 0x20;

function simpleContours(view: DataView, start: number): readonly Contour[] {
  const count = view.getInt16(start);
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + 10 + 2 * index));
  const total = (ends.at(-1) ?? -1) + 1;
  let place = start + 10 + 2 * count;
  place += 2 + view.getUint16(place);

  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(place);
    place += 1;
    const repeats = (flag & REPEAT) === 0 ? 0 : view.getUint8(place);
    if ((flag & REPEAT) !== 0) place += 1;
    for (let time = 0; time <= repeats; time += 1) flags.push(flag);
  }
  const xs = readCoordinates(view, place, flags, X_SHORT, X_SAME_OR_POSITIVE);
  const ys = readCoordinates(view, xs.end, flags, Y_SHORT, Y_SAME_OR_POSITIVE);
  const points = flags.slice(0, total).map((flag, index) => ({
    x: xs.values[index] ?? 0,
    y: ys.values[index] ?? 0,
    onCurve: (flag & ON_CURVE) !== 0,
  }));
  return ends.map((last, index) =>
    points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, last + 1),
  );
}

function readCoordinates(
  view: DataView,
  start: number,
  flags: readonly number[],
  short: number,
  sameOrPositive: number,
): { readonly values: readonly number[]; readonly end: number } {
  let place = start;
  let value = 0;
  const values = flags.map((flag) => {
    if ((flag & short) !== 0) {
      const step = view.getUint8(place);
      place += 1;
      value += (flag & sameOrPositive) === 0 ? -step : step;
    } else if ((flag & sameOrPositive) === 0) {
      value += view.getInt16(place);
      place += 2;
    }
    return value;
  });
  return { values, end: place };
}

const WORDS = 0x01;
const OFFSETS = 0x02;
const SCALE = 0x08;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

function compositeContours(file: FontFile, start: number, depth: number): readonly Contour[] {
  const { view } = file;
  const contours: Contour[] = [];
  let place = start;
  let flags = MORE;
  const fraction = (at: number) => view.getInt16(at) / 0x40_00;
  while ((flags & MORE) !== 0) {
    flags = view.getUint16(place);
    const glyph = view.getUint16(place + 2);
    const words = (flags & WORDS) !== 0;
    const dx = words ? view.getInt16(place + 4) : view.getInt8(place + 4);
    const dy = words ? view.getInt16(place + 6) : view.getInt8(place + 5);
    place += words ? 8 : 6;
    const [a, b, c, d, size] = transformAt(flags, place, fraction);
    place += size;
    const [shiftX, shiftY] = (flags & OFFSETS) === 0 ? [0, 0] : [dx, dy];
    for (const contour of contoursOf(file, glyph, depth + 1)) {
      contours.push(
        contour.map(({ x, y, onCurve }) => ({
          x: a * x + c * y + shiftX,
          y: b * x + d * y + shiftY,
          onCurve,
        })),
      );
    }
  }
  return contours;
}

type Transform = readonly [a: number, b: number, c: number, d: number, bytes: number];

function transformAt(flags: number, at: number, fraction: (at: number) => number): Transform {
  if ((flags & SCALE) !== 0) return [fraction(at), 0, 0, fraction(at), 2];
  if ((flags & TWO_SCALES) !== 0) return [fraction(at), 0, 0, fraction(at + 2), 4];
  if ((flags & MATRIX) === 0) return [1, 0, 0, 1, 0];
  return [fraction(at), fraction(at + 2), fraction(at + 4), fraction(at + 6), 8];
}

/** Turns points into steps: between two control points lies an unwritten point on the curve. */
function stepsOf(contour: Contour, unitsPerEm: number): OutlineStep[] {
  const points = contour.map(({ x, y, onCurve }) => ({
    x: x / unitsPerEm,
    y: y / unitsPerEm,
    onCurve,
  }));
  const first = points.findIndex(({ onCurve }) => onCurve);
  const [head, tail] = [points[0], points.at(-1)];
  if (head === undefined || tail === undefined) return [];
  const start = first < 0 ? middle(head, tail) : (points[first] ?? head);
  const rest = first < 0 ? points : [...points.slice(first + 1), ...points.slice(0, first)];

  const steps: OutlineStep[] = [{ kind: 'move', x: start.x, y: start.y }];
  let control: Point | null = null;
  for (const point of [...rest, { ...start, onCurve: true }]) {
    const target: Point = control !== null && !point.onCurve ? middle(control, point) : point;
    if (control !== null) {
      steps.push({ kind: 'curve', cx: control.x, cy: control.y, x: target.x, y: target.y });
    } else if (point.onCurve) {
      steps.push({ kind: 'line', x: point.x, y: point.y });
    }
    control = point.onCurve ? null : point;
  }
  return steps;
}

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, onCurve: true };
}
