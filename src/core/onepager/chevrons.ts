import type { StageContent } from './content.ts';
import type { FontSet } from './font-metrics.ts';
import { PALETTE, stageHue } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { Place, Shape } from './scene.ts';
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
  /** Whether several bands share the page, so that chevrons must be low. */
  readonly isCrowded: boolean;
}

const TIP = 2.8;
const GAP = 0.7;
/** Point sizes for names on one line, then on two; the last is the smallest legible one. */
const ONE_LINE = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5] as const;
const TWO_LINES = [10, 9.5, 9, 8.5, 8, 7.5, 7] as const;
const SMALLEST = 7;
const LEADING = 1.18;
/** Least height of a chevron in millimetres. */
const HEIGHT = 8;
const CROWDED_HEIGHT = 6;
/** Largest size of names where several bands share the page. */
const CROWDED_PT = 9.5;

/** Chooses the largest size at which every name fits its chevron, on one line or two. */
export function planNames(stages: readonly StageContent[], frame: ChevronFrame): NamePlan {
  const { scale, isCrowded } = frame;
  const least = isCrowded ? CROWDED_HEIGHT : HEIGHT;
  const planAt = (pt: number, maxLines: number) => {
    // Below 7 points nothing is legible, however small the paper.
    const sizePt = Math.max(SMALLEST, pt * scale);
    const set = stages.map((stage) => setName(stage, sizePt, maxLines, frame));
    const lines = Math.max(1, ...set.map((name) => name.lines.length));
    const height = Math.max(least * scale, (lines * LEADING + 0.9) * sizePt * MM_PER_PT);
    return { sizePt, height, names: set, fits: set.every(({ cut, broken }) => !cut && !broken) };
  };
  const tries = [
    ...ONE_LINE.map((pt) => ({ pt, lines: 1 })),
    ...TWO_LINES.map((pt) => ({ pt, lines: 2 })),
  ].filter(({ pt }) => !isCrowded || pt <= CROWDED_PT);
  for (const { pt, lines } of tries) {
    const plan = planAt(pt, lines);
    if (plan.fits) return plan;
  }
  return planAt(SMALLEST, 2);
}

function setName(
  { name, number }: StageContent,
  sizePt: number,
  maxLines: number,
  frame: ChevronFrame,
): NameLines & { readonly broken: boolean } {
  const measure = measureAt(frame.fonts.bold, sizePt);
  const { width } = textRoom(number, sizePt, frame);
  const { lines, cut, broken } = wrap(name, { width, measure, maxLines });
  if (!cut) return { lines, cut, broken };
  const last = ellipsize(lines.at(-1) ?? '', width, measure);
  return { lines: [...lines.slice(0, -1), last], cut, broken };
}

/** Where the name starts beside its number, and how wide it may be. */
function textRoom(
  number: number,
  sizePt: number,
  { width, scale, fonts }: ChevronFrame,
): { readonly numberX: number; readonly nameX: number; readonly width: number } {
  const numberX = (TIP + 1.2) * scale;
  const digits = measureAt(fonts.regular, sizePt)(String(number));
  const nameX = numberX + digits + 0.45 * sizePt * MM_PER_PT;
  // Never less than a few letters: in the narrowest columns the name runs into the tip instead.
  return { numberX, nameX, width: Math.max(2, width - nameX - 2 * scale) };
}

/** Which ends of a chevron are cut to fit its neighbours. */
export interface ChevronEnds {
  readonly notched: boolean;
  /** Whether another chevron follows on the same line, so that the tip may enter its notch. */
  readonly followed: boolean;
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
  const { fonts } = frame;
  const room = textRoom(stage.number, sizePt, frame);
  const look = { sizePt, colour: PALETTE.page, role: 'stageName', stageId: stage.id } as const;
  const lineHeight = LEADING * sizePt * MM_PER_PT;
  const top = y + (height - name.lines.length * lineHeight) / 2;
  const baseline = (line: number) =>
    baselineIn(fonts.bold, top + line * lineHeight, lineHeight, sizePt);
  return [
    {
      kind: 'polygon',
      points: outline(x, y, height, ends, frame),
      fill: stageHue(stage.number),
      stageId: stage.id,
    },
    textAt(fonts, String(stage.number), x + room.numberX, baseline(0), {
      ...look,
      weight: 'regular',
    }),
    ...name.lines.map((line, index) =>
      textAt(fonts, line, x + room.nameX, baseline(index), { ...look, weight: 'bold' }),
    ),
  ];
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
