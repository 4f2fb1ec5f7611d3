import type { jsPDF } from 'jspdf';
import type { FontWeight } from '#core/onepager/font-metrics.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import type { PolygonShape, RectShape, Shape, SignShape, TextShape } from '#core/onepager/scene.ts';
import { binaryString } from './pdf-internals.ts';
import type { LineOfText } from './pdf-runs.ts';
import type { FontBytes } from './fonts.ts';

const FONTS: Readonly<Record<FontWeight, { readonly file: string; readonly name: string }>> = {
  // jsPDF embeds only the glyphs it uses; the six letters tell readers that the font is a subset.
  regular: { file: 'GolosText-Regular.ttf', name: 'SSMAAA+GolosText-Regular' },
  bold: { file: 'GolosText-Bold.ttf', name: 'SSMAAB+GolosText-Bold' },
};
const STYLE = 'normal';

/** Makes both weights known to a document. */
export function addFonts(pdf: jsPDF, fonts: FontBytes): void {
  for (const weight of ['regular', 'bold'] as const) {
    const { file, name } = FONTS[weight];
    pdf.addFileToVFS(file, binaryString(new Uint8Array(fonts[weight])));
    pdf.addFont(file, name, STYLE);
  }
}

/** Draws anything but a text. */
export function drawFigure(pdf: jsPDF, shape: Exclude<Shape, LineOfText>): void {
  switch (shape.kind) {
    case 'rect':
      drawRect(pdf, shape);
      return;
    case 'polygon':
      drawPolygon(pdf, shape);
      return;
    case 'line':
      pdf.setDrawColor(shape.stroke).setLineWidth(shape.strokeWidth);
      pdf.line(shape.from.x, shape.from.y, shape.to.x, shape.to.y);
      return;
    case 'circle':
      // A text before it has changed the fill colour, whatever jsPDF remembers.
      pdf.setFillColor(shape.fill).circle(shape.x, shape.y, shape.radius, 'F');
      return;
    default:
      shape satisfies never;
  }
}

/** Draws a line of letters at the place of a shape; `text` is what it says. */
export function drawText(pdf: jsPDF, shape: Omit<TextShape, 'kind'>, text: string): void {
  const { x, baseline, weight, sizePt, colour } = shape;
  pdf.setFont(FONTS[weight].name, STYLE).setFontSize(sizePt).setTextColor(colour);
  pdf.text(text, x, baseline);
}

/** A space at the place of a shape that is found by search and seen by nobody. */
export function drawNothing(pdf: jsPDF, { x, baseline, weight, sizePt }: SignShape): void {
  pdf.setFont(FONTS[weight].name, STYLE).setFontSize(sizePt);
  pdf.text(' ', x, baseline, { renderingMode: 'invisible' });
}

/** Small enough to stay above the line and beside its neighbours, in points. */
const UNSEEN_PT = 1;

/** Words above the start of a line that are read and found and seen by nobody. */
export function drawUnseen(pdf: jsPDF, line: LineOfText, text: string): void {
  pdf.setFont(FONTS.regular.name, STYLE).setFontSize(UNSEEN_PT);
  const above = line.baseline - line.sizePt * MM_PER_PT;
  pdf.text(text, line.x, above, { renderingMode: 'invisible' });
}

function drawRect(pdf: jsPDF, shape: RectShape): void {
  const { x, y, width, height, radius, fill, stroke, strokeWidth } = shape;
  if (fill !== null) pdf.setFillColor(fill);
  if (stroke !== null) pdf.setDrawColor(stroke).setLineWidth(strokeWidth);
  const style = `${fill === null ? '' : 'F'}${stroke === null ? '' : 'D'}`;
  if (style !== '') pdf.roundedRect(x, y, width, height, radius, radius, style);
}

function drawPolygon(pdf: jsPDF, { points, fill }: PolygonShape): void {
  const [start, ...rest] = points;
  if (start === undefined) return;
  const steps = rest.map(({ x, y }, index) => {
    const before = points[index] ?? start;
    return [x - before.x, y - before.y];
  });
  pdf.setFillColor(fill).lines(steps, start.x, start.y, [1, 1], 'F', true);
}
