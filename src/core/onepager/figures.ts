import type { FigureContent } from './figure-content.ts';
import type { FontSet } from './font-metrics.ts';
import type { PageFrame, PagePart } from './header.ts';
import { MM_PER_PT } from './paper.ts';
import type { Colour, Shape } from './scene.ts';
import { measureAt, textAt } from './set-text.ts';
import { ellipsize, wrap } from './wrap.ts';

const CAPTION_PT = 7.5;
const NOTE_PT = 7;
const VALUE_SIZES = [11.5, 10.5, 9.5, 8.5] as const;
const SMALL_VALUE_PT = 7.5;

/** The band of the system's figures; one cell each, all of the same width. */
export function layoutFigures(figures: readonly FigureContent[], frame: PageFrame): PagePart {
  const { x, y, width, scale } = frame;
  const height = 11.5 * scale;
  const cell = width / figures.length;
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
  const shapes = figures.flatMap((figure, index): Shape[] => {
    const left = x + index * cell;
    const from = { x: left, y };
    const wall: Shape = { kind: 'line', from, to: { x: left, y: y + height }, ...stroke };
    const pad = 2.8 * scale;
    const inner = { ...frame, x: left + pad, width: cell - 2 * pad };
    return [...(index === 0 ? [] : [wall]), ...layoutFigure(figure, inner)];
  });
  return { shapes: [box, ...shapes], overflow: [], height };
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

function layoutValue({ value, warns }: FigureContent, frame: PageFrame): Shape[] {
  const { x, y, width, scale, fonts } = frame;
  const colour = warns ? frame.ink.warn : frame.ink.ink;
  const look = { weight: 'bold', colour, role: 'figure' } as const;
  const size = VALUE_SIZES.find((pt) => measureAt(fonts.bold, pt * scale)(value) <= width);
  if (size !== undefined) {
    return [textAt(fonts, value, x, y + 9 * scale, { ...look, sizePt: size * scale })];
  }
  const sizePt = SMALL_VALUE_PT * scale;
  return twoLines(value, frame, measureAt(fonts.bold, sizePt), sizePt).map(({ text, baseline }) =>
    textAt(fonts, text, x, baseline, { ...look, sizePt }),
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
): { readonly text: string; readonly baseline: number }[] {
  const { lines, cut } = wrap(text, { width, measure, maxLines: 2 });
  const leading = 1.15 * sizePt * MM_PER_PT;
  const first = y + (lines.length === 1 ? 8.6 * scale : 7.5 * scale);
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const shown = cut && isLast ? ellipsize(line, width, measure) : line;
    return { text: shown, baseline: first + index * leading };
  });
}
