import type { StageContent } from './content.ts';
import type { FontSet } from './font-metrics.ts';
import { type Ink, isHued, stageHue } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { Place, Shape, TextRole } from './scene.ts';
import { baselineIn, measureAt, textAt } from './set-text.ts';
import { ellipsize, wrap } from './wrap.ts';

/** How the names of all stages are set: one size for all of them. */
export interface NamePlan {
  readonly sizePt: number;
  /** Height of every chevron, in millimetres. */
  readonly height: number;
  /** Lines of each stage's name, in the order of the route. */
  readonly names: readonly NameLines[];
}

/** One stage's name in lines. */
export interface NameLines {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

/** Measures of the chevrons; `scale` is 1 on A4. */
export interface ChevronFrame {
  /** Width of a column. */
  readonly width: number;
  readonly scale: number;
  readonly fonts: FontSet;
  readonly ink: Ink;
  /** Whether several bands share the page, so that chevrons must be low. */
  readonly isCrowded: boolean;
  /** Whether the same names stand larger above, so that chevrons may be low. */
  readonly isLow: boolean;
  /** Whether names may take as many lines as they need, instead of five. */
  readonly isWhole: boolean;
}

const TIP = 2.8;
const GAP = 0.7;
/** Point sizes for names on one line, two, then three; the last is the smallest legible one. */
const ONE_LINE = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5] as const;
const TWO_LINES = [10, 9.5, 9, 8.5, 8, 7.5] as const;
const THREE_LINES = [8.5, 8, 7.5, 7] as const;
const SMALLEST = 7;
const MOST_LINES = 5;
/** The longest name a map may hold, in its widest letters, takes fewer. */
const LINES_OF_LONGEST = 16;
const LEADING = 1.18;
/** Least height of a chevron in millimetres. */
const HEIGHT = 8;
const CROWDED_HEIGHT = 6;
/** Largest size of names where several bands share the page. */
const CROWDED_PT = 9.5;
const CROWDED_LINES = 2;
/** Width of the outline where chevrons have no hue, in millimetres on A4. */
const OUTLINE = 0.45;

/** Chooses the largest size at which every name fits its chevron, on one line, two or three. */
export function planNames(stages: readonly StageContent[], frame: ChevronFrame): NamePlan {
  const { scale, isCrowded, isLow, isWhole } = frame;
  const least = isCrowded || isLow ? CROWDED_HEIGHT : HEIGHT;
  const planAt = (pt: number, maxLines: number) => {
    // Below 7 points nothing is legible, however small the paper.
    const sizePt = Math.max(SMALLEST, pt * scale);
    const names = stages.map((stage) => setName(stage, sizePt, maxLines, frame));
    const lines = Math.max(1, ...names.map((name) => name.lines.length));
    const height = Math.max(least * scale, (lines * LEADING + 0.9) * sizePt * MM_PER_PT);
    return { sizePt, height, names };
  };
  const fitsAt = (pt: number, maxLines: number) =>
    stages.every((stage) => isWholeName(stage, Math.max(SMALLEST, pt * scale), maxLines, frame));
  const tries = [
    ...ONE_LINE.map((pt) => ({ pt, lines: 1 })),
    ...TWO_LINES.map((pt) => ({ pt, lines: 2 })),
    ...THREE_LINES.map((pt) => ({ pt, lines: 3 })),
  ]
    .filter(({ pt }) => !(isCrowded || isLow) || pt <= CROWDED_PT)
    .filter(({ lines }) => !isCrowded || lines <= CROWDED_LINES);
  for (const { pt, lines } of tries) {
    if (fitsAt(pt, lines)) return planAt(pt, lines);
  }
  if (isWhole) return planAt(SMALLEST, LINES_OF_LONGEST);
  return planAt(SMALLEST, isCrowded ? CROWDED_LINES : MOST_LINES);
}

function wrapName(
  { name, number }: StageContent,
  sizePt: number,
  maxLines: number,
  frame: ChevronFrame,
) {
  const measure = measureAt(frame.fonts.bold, sizePt);
  const { width } = textRoom(number, sizePt, frame);
  return { ...wrap(name, { width, measure, maxLines }), width, measure };
}

function isWholeName(...given: Parameters<typeof wrapName>): boolean {
  const { cut, broken } = wrapName(...given);
  return !cut && !broken;
}

function setName(...given: Parameters<typeof wrapName>): NameLines {
  const { lines, cut, width, measure } = wrapName(...given);
  if (!cut) return { lines, cut };
  const last = ellipsize(lines.at(-1) ?? '', width, measure);
  return { lines: [...lines.slice(0, -1), last], cut };
}

interface TextRoom {
  readonly numberX: number;
  /** Width of the digits. */
  readonly digits: number;
  readonly nameX: number;
  readonly width: number;
}

/** Room beside the digits in the badge that stands for a hue, in em. */
const BADGE_SIDE = 0.32;

/** Where the name starts beside its number, and how wide it may be. */
function textRoom(
  number: number,
  sizePt: number,
  { width, scale, fonts, ink }: ChevronFrame,
): TextRoom {
  const em = sizePt * MM_PER_PT;
  const side = isHued(ink) ? 0 : BADGE_SIDE * em;
  const numberX = (TIP + 1.2) * scale + side;
  const digits = measureAt(fonts[isHued(ink) ? 'regular' : 'bold'], sizePt)(String(number));
  const nameX = numberX + digits + side + 0.45 * em;
  // Never less than a few letters: in the narrowest columns the name runs into the tip instead.
  return { numberX, digits, nameX, width: Math.max(2, width - nameX - 2 * scale) };
}

/** Which ends of a chevron are cut to fit its neighbours. */
export interface ChevronEnds {
  readonly notched: boolean;
  /** Whether another chevron follows on the same line, so that the tip may enter its notch. */
  readonly followed: boolean;
  /** Whether the same chevron stands on an earlier page. */
  readonly repeated: boolean;
}

/** One chevron with the number and the name of its stage. */
export function layoutChevron(
  stage: StageContent,
  name: NameLines,
  { sizePt, height }: NamePlan,
  { x, y }: Place,
  ends: ChevronEnds,
  frame: ChevronFrame,
): Shape[] {
  const { fonts, ink } = frame;
  const room = textRoom(stage.number, sizePt, frame);
  const role: TextRole = ends.repeated ? 'running' : 'stageName';
  const look = { sizePt, role, stageId: stage.id } as const;
  const lineHeight = LEADING * sizePt * MM_PER_PT;
  const top = y + (height - name.lines.length * lineHeight) / 2;
  const baseline = (line: number) =>
    baselineIn(fonts.bold, top + line * lineHeight, lineHeight, sizePt);
  return [
    ...ground(stage, { x, y }, height, ends, frame),
    ...(isHued(ink) ? [] : [badge(stage, room, { x, y: baseline(0) }, sizePt, frame)]),
    textAt(fonts, String(stage.number), x + room.numberX, baseline(0), {
      ...look,
      colour: ink.page,
      weight: isHued(ink) ? 'regular' : 'bold',
    }),
    ...name.lines.map((line, index) =>
      textAt(fonts, line, x + room.nameX, baseline(index), {
        ...look,
        colour: isHued(ink) ? ink.page : ink.ink,
        weight: 'bold',
      }),
    ),
  ];
}

/** In colour the hue of the stage; else an outline, drawn as white on black. */
function ground(
  stage: StageContent,
  { x, y }: Place,
  height: number,
  ends: ChevronEnds,
  frame: ChevronFrame,
): Shape[] {
  const { ink, scale } = frame;
  const stageId = stage.id;
  const points = outline(x, y, height, ends, frame);
  const outer: Shape = { kind: 'polygon', points, fill: stageHue(stage.number, ink), stageId };
  if (isHued(ink)) return [outer];
  const by = OUTLINE * scale;
  const inner = insetOf(points, height, by);
  return [outer, { kind: 'polygon', points: inner, fill: ink.page, stageId }];
}

function outline(
  x: number,
  y: number,
  height: number,
  { notched, followed }: ChevronEnds,
  { width, scale }: ChevronFrame,
): readonly Place[] {
  const tip = TIP * scale;
  const right = followed ? x + width + tip - GAP * scale : x + width;
  const shoulder = right - tip;
  const middle = y + height / 2;
  const notch = notched ? [{ x: x + tip, y: middle }] : [];
  return [
    { x, y },
    { x: shoulder, y },
    { x: right, y: middle },
    { x: shoulder, y: y + height },
    { x, y: y + height },
    ...notch,
  ];
}

/** A chevron whose edges all stand inside another one by the same distance. */
function insetOf(points: readonly Place[], height: number, by: number): readonly Place[] {
  const [start, shoulder, tip] = points;
  if (start === undefined || shoulder === undefined || tip === undefined) return points;
  const run = tip.x - shoulder.x;
  const half = height / 2;
  // Moving a slanted edge inwards shortens it along the level by its slant's length over its rise.
  const slant = (by * Math.hypot(run, half)) / half;
  const top = start.y + by;
  const bottom = start.y + height - by;
  const step = (run * by) / half;
  const notch = points[5];
  const left = notch === undefined ? start.x + by : start.x + slant + step;
  return [
    { x: left, y: top },
    { x: shoulder.x - slant + step, y: top },
    { x: tip.x - slant, y: tip.y },
    { x: shoulder.x - slant + step, y: bottom },
    { x: left, y: bottom },
    ...(notch === undefined ? [] : [{ x: notch.x + slant, y: notch.y }]),
  ];
}

function badge(
  stage: StageContent,
  { numberX, digits }: TextRoom,
  { x, y }: Place,
  sizePt: number,
  { fonts, ink }: ChevronFrame,
): Shape {
  const em = sizePt * MM_PER_PT;
  const height = (fonts.bold.capHeight + 2 * 0.26) * em;
  return {
    kind: 'rect',
    x: x + numberX - BADGE_SIDE * em,
    y: y - fonts.bold.capHeight * em - 0.26 * em,
    width: digits + 2 * BADGE_SIDE * em,
    height,
    radius: height / 2,
    fill: ink.ink,
    stroke: null,
    strokeWidth: 0,
    stageId: stage.id,
  };
}
