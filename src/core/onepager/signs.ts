import { isDrawn, graphemesOf, isJoiner } from './clean-text.ts';
import type { FontMetrics, FontSet } from './font-metrics.ts';
import { PALETTE } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { Colour, Place, Shape, TextShape } from './scene.ts';

/** A stretch of a line: letters of the page's font, or signs that it lacks. */
interface Piece {
  readonly text: string;
  readonly isSign: boolean;
}

function draws(character: string, metrics: FontMetrics): boolean {
  return metrics.glyphOf(character.codePointAt(0) ?? 0) > 0;
}

const RIGHT_TO_LEFT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const NEUTRAL = /^[\s\p{P}]+$/u;

/**
 * Parts a line into letters of the font and signs it lacks. Words of a script that runs from right
 * to left stay in one piece with the spaces between them: only whoever draws them knows their order.
 */
function piecesOf(text: string, metrics: FontMetrics): Piece[] {
  const pieces: Piece[] = [];
  for (const grapheme of graphemesOf(text)) {
    const isSign = !isDrawn(grapheme, metrics);
    const [between, before] = [pieces.at(-1), pieces.at(-2)];
    if (between?.isSign === isSign) {
      pieces[pieces.length - 1] = { text: between.text + grapheme, isSign };
    } else if (
      isSign &&
      before !== undefined &&
      between !== undefined &&
      isOneWay(before, between, grapheme)
    ) {
      pieces.splice(-2, 2, { text: before.text + between.text + grapheme, isSign });
    } else {
      pieces.push({ text: grapheme, isSign });
    }
  }
  return pieces;
}

function isOneWay(before: Piece, between: Piece, after: string): boolean {
  return NEUTRAL.test(between.text) && RIGHT_TO_LEFT.test(before.text) && RIGHT_TO_LEFT.test(after);
}

const PICTURE = /\p{ExtPict}|\p{RI}|\u20e3/u;
const WIDE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff01-\uff60]/u;

/** Room for a sign in em: enough in the usual fonts of every system. */
function emOf(grapheme: string, metrics: FontMetrics): number {
  const [base = ''] = grapheme;
  if (draws(base, metrics)) return metrics.widthOf(base);
  if (PICTURE.test(grapheme)) return 1.35;
  return WIDE.test(grapheme) ? 1.05 : 0.85;
}

/** The same font, with room for the signs it lacks. */
export function withSigns(metrics: FontMetrics): FontMetrics {
  function widthOf(text: string): number {
    if (isDrawn(text, metrics)) return metrics.widthOf(text);
    return graphemesOf(text).reduce((sum, grapheme) => {
      const known = isDrawn(grapheme, metrics);
      return sum + (known ? metrics.widthOf(grapheme) : emOf(grapheme, metrics));
    }, 0);
  }
  return { ...metrics, widthOf };
}

/** Puts the signs that the font lacks into shapes of their own, each where the line leaves room. */
export function partSigns(shapes: readonly Shape[], fonts: FontSet): Shape[] {
  const grounds: Ground[] = [];
  return shapes.flatMap((shape): Shape[] => {
    const ground = groundOf(shape);
    if (ground !== null) grounds.push(ground);
    if (shape.kind !== 'text' || isDrawn(shape.text, fonts[shape.weight])) return [shape];
    const under = grounds.findLast((one) => isOn(one, shape));
    return partsOf(shape, fonts, under?.fill ?? PALETTE.page);
  });
}

/** The space a filled shape takes. */
interface Ground {
  readonly from: Place;
  readonly to: Place;
  readonly fill: Colour;
}

function groundOf(shape: Shape): Ground | null {
  if (shape.kind === 'rect' && shape.fill !== null) {
    const { x, y, width, height, fill } = shape;
    return { from: { x, y }, to: { x: x + width, y: y + height }, fill };
  }
  if (shape.kind !== 'polygon') return null;
  const xs = shape.points.map(({ x }) => x);
  const ys = shape.points.map(({ y }) => y);
  const from = { x: Math.min(...xs), y: Math.min(...ys) };
  return { from, to: { x: Math.max(...xs), y: Math.max(...ys) }, fill: shape.fill };
}

function isOn({ from, to }: Ground, { x, baseline }: TextShape): boolean {
  return from.x <= x && x <= to.x && from.y <= baseline && baseline <= to.y;
}

function partsOf(shape: TextShape, fonts: FontSet, ground: Colour): Shape[] {
  const metrics = fonts[shape.weight];
  const measure = withSigns(metrics).widthOf;
  const em = shape.sizePt * MM_PER_PT;
  let { x } = shape;
  return piecesOf(shape.text, metrics).map(({ text, isSign }): Shape => {
    const part = { ...shape, text, x, width: measure(text) * em };
    x += part.width;
    return isSign ? { ...part, kind: 'sign', ground } : part;
  });
}

/**
 * What stands for signs where nothing can draw them: letters of the font with their missing marks
 * left out, and a question mark for every other sign.
 */
export function standInFor(text: string, metrics: FontMetrics): string {
  return graphemesOf(text)
    .map((grapheme) => {
      const [base = ''] = grapheme;
      if (!draws(base, metrics)) return '?';
      return Array.from(grapheme)
        .filter((character) => !isJoiner(character) && draws(character, metrics))
        .join('');
    })
    .join('');
}
