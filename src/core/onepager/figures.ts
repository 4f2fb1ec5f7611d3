import type { FigureContent, FunnelContent } from './figure-content.ts';
import type { FontSet } from './font-metrics.ts';
import { layoutFunnel } from './funnel-chart.ts';
import type { PageFrame, PagePart } from './header.ts';
import { MM_PER_PT } from './paper.ts';
import type { Colour, Shape } from './scene.ts';
import { measureAt, textAt } from './set-text.ts';
import { ellipsize, wrap } from './wrap.ts';

const CAPTION_PT = 7.5;
const NOTE_PT = 7;
const VALUE_SIZES = [11.5, 10.5, 9.5, 8.5] as const;
const SMALL_VALUE_PT = 7.5;

/** Width of the chart on A4, in millimetres: what it needs, what it takes, and what it has alone. */
const CHART = { least: 58, usual: 80, alone: 120 } as const;
/** Room at both sides of a cell, in millimetres on A4. */
const PAD = 2.8;

/** The band of the system's figures, one cell each, and the chart of the funnel at its right end. */
export function layoutFigures(
  figures: readonly FigureContent[],
  funnel: FunnelContent | null,
  frame: PageFrame,
): PagePart {
  const { x, y, scale } = frame;
  const height = 11.5 * scale;
  const { cells, chart } = shareWidth(figures, funnel, frame);
  const width = [...cells, chart].reduce((sum, cell) => sum + cell, 0);
  const stroke = {
    stroke: frame.ink.line,
    strokeWidth: 0.25 * scale * frame.ink.hair,
    stageId: null,
  };
  const inset = stroke.strokeWidth / 2;
  const box: Shape = {
    kind: 'rect',
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    radius: 2 * scale,
    fill: null,
    ...stroke,
  };
  const pad = PAD * scale;
  let left = x;
  const cellAt = (cell: number): { readonly inner: PageFrame; readonly wall: readonly Shape[] } => {
    const from = { x: left, y };
    const wall: Shape = { kind: 'line', from, to: { x: left, y: y + height }, ...stroke };
    const inner = { ...frame, x: left + pad, width: cell - 2 * pad };
    const isFirst = left === x;
    left += cell;
    return { inner, wall: isFirst ? [] : [wall] };
  };
  const shapes = figures.flatMap((figure, index): Shape[] => {
    const { inner, wall } = cellAt(cells[index] ?? 0);
    return [...wall, ...layoutFigure(figure, inner)];
  });
  if (funnel === null) return { shapes: [box, ...shapes], overflow: [], height };
  const { inner, wall } = cellAt(chart);
  const drawn = layoutFunnel(funnel, inner, height);
  return { shapes: [box, ...shapes, ...wall, ...drawn], overflow: [], height };
}

interface Widths {
  readonly cells: readonly number[];
  /** 0 without a chart. */
  readonly chart: number;
}

/** Beside a chart cells are as wide as what they say, so that its bars have room to be seen. */
function shareWidth(
  figures: readonly FigureContent[],
  funnel: FunnelContent | null,
  frame: PageFrame,
): Widths {
  const { width, scale } = frame;
  const [least, usual] = [CHART.least * scale, CHART.usual * scale];
  const equal = (room: number) => figures.map(() => room / figures.length);
  if (funnel === null) return { cells: equal(width), chart: 0 };
  if (figures.length === 0) return { cells: [], chart: CHART.alone * scale };
  const wishes = figures.map((figure) => widthOf(figure, frame));
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  const left = width - sum;
  if (left < least) return { cells: equal(width - least), chart: least };
  const chart = Math.min(left, usual);
  return { cells: wishes.map((wish) => wish + (left - chart) / figures.length), chart };
}

/** Width at which a figure stands on one line in its largest size, in millimetres. */
function widthOf({ caption, value, note }: FigureContent, { fonts, scale }: PageFrame): number {
  const regular = (pt: number) => measureAt(fonts.regular, pt * scale);
  const said = value === '' ? regular(NOTE_PT)(note) / 2 : 0;
  const shown = measureAt(fonts.bold, VALUE_SIZES[0] * scale)(value);
  return Math.max(regular(CAPTION_PT)(caption), shown, said) + (2 * PAD + 0.2) * scale;
}

function layoutFigure(figure: FigureContent, frame: PageFrame): Shape[] {
  const { y, scale, fonts } = frame;
  const caption = oneLine(fonts, figure.caption, frame, y + 4.1 * scale, {
    sizePt: CAPTION_PT * scale,
    colour: frame.ink.ink2,
  });
  if (figure.value === '') return [caption, ...layoutMissing(figure.note, frame)];
  return [caption, ...layoutValue(figure, frame)];
}

interface LineLook {
  readonly sizePt: number;
  readonly colour: Colour;
}

function oneLine(
  fonts: FontSet,
  text: string,
  { x, width }: PageFrame,
  baseline: number,
  look: LineLook,
): Shape {
  const measure = measureAt(fonts.regular, look.sizePt);
  const shown = measure(text) > width ? ellipsize(text, width, measure) : text;
  return textAt(fonts, shown, x, baseline, { weight: 'regular', role: 'figure', ...look });
}

function layoutValue({ value, warns, keep }: FigureContent, frame: PageFrame): Shape[] {
  const { x, y, width, scale, fonts } = frame;
  const colour = warns ? frame.ink.warn : frame.ink.ink;
  const look = { weight: 'bold', colour, role: 'figure' } as const;
  const size = VALUE_SIZES.find((pt) => measureAt(fonts.bold, pt * scale)(value) <= width);
  if (size !== undefined) {
    return [textAt(fonts, value, x, y + 9 * scale, { ...look, sizePt: size * scale })];
  }
  const sizePt = SMALL_VALUE_PT * scale;
  return twoLines(value, frame, measureAt(fonts.bold, sizePt), sizePt, keep).map(
    ({ text, baseline }) => textAt(fonts, text, x, baseline, { ...look, sizePt }),
  );
}

/** A figure that cannot be computed is a dash beside what is missing, never a zero. */
function layoutMissing(note: string, frame: PageFrame): Shape[] {
  const { x, y, scale, fonts } = frame;
  const dash = textAt(fonts, '—', x, y + 9 * scale, {
    weight: 'bold',
    sizePt: VALUE_SIZES[0] * scale,
    colour: frame.ink.ink3,
    role: 'figure',
  });
  const left = dash.width + 1.5 * scale;
  const sizePt = NOTE_PT * scale;
  const beside = { ...frame, x: x + left, width: frame.width - left };
  const lines = twoLines(note, beside, measureAt(fonts.regular, sizePt), sizePt);
  return [
    dash,
    ...lines.map(({ text, baseline }) =>
      textAt(fonts, text, beside.x, baseline, {
        weight: 'regular',
        sizePt,
        colour: frame.ink.ink2,
        role: 'figure',
      }),
    ),
  ];
}

function twoLines(
  text: string,
  { y, width, scale }: PageFrame,
  measure: (text: string) => number,
  sizePt: number,
  keep = '',
): { readonly text: string; readonly baseline: number }[] {
  const { lines, cut } = wrap(text, { width, measure, maxLines: 2 });
  const leading = 1.15 * sizePt * MM_PER_PT;
  const first = y + (lines.length === 1 ? 8.6 * scale : 7.5 * scale);
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const room = width - measure(keep);
    const shown = cut && isLast ? ellipsize(line, room, measure) + keep : line;
    return { text: shown, baseline: first + index * leading };
  });
}
