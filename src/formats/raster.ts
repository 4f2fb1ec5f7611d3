import type { DrawnFont, DrawnFonts } from '#core/onepager/glyph-outline.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import type {
  PolygonShape,
  RectShape,
  Scene,
  Shape,
  SignShape,
  TextShape,
} from '#core/onepager/scene.ts';
import { standInFor } from '#core/onepager/signs.ts';

/** The part of a canvas that drawing a page needs; coordinates in millimetres. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'arc'
  | 'roundRect'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
>;

/** Draws signs that the page's font lacks. */
export type SignDrawer = (sign: SignShape) => void;

/**
 * Draws a page with letters as outlines: no engine's own text drawing is asked, so the picture is
 * the same in every browser and needs no font to be loaded.
 */
export function drawScene(
  pen: Pen,
  scene: Scene,
  fonts: DrawnFonts,
  drawSign: SignDrawer = standIns(pen, fonts),
): void {
  pen.fillStyle = '#ffffff';
  // Beyond the edge, for a page seldom ends where a pixel does.
  pen.fillRect(0, 0, scene.width + 1, scene.height + 1);
  for (const shape of scene.shapes) drawShape(pen, shape, fonts, drawSign);
}

/** Signs from the browser's own fonts, which know more of them than the page's. */
export function browserSigns(pen: CanvasRenderingContext2D): SignDrawer {
  return ({ text, x, baseline, width, weight, sizePt, colour }) => {
    pen.font = `${weight === 'bold' ? 700 : 400} ${sizePt * MM_PER_PT}px sans-serif`;
    pen.fillStyle = colour;
    pen.fillText(text, x, baseline, width);
  };
}

/** What shows where there is no other font. */
function standIns(pen: Pen, fonts: DrawnFonts): SignDrawer {
  return (sign) => {
    const font = fonts[sign.weight];
    drawText(pen, { ...sign, kind: 'text', text: standInFor(sign.text, font.metrics) }, font);
  };
}

function drawShape(pen: Pen, shape: Shape, fonts: DrawnFonts, drawSign: SignDrawer): void {
  switch (shape.kind) {
    case 'rect':
      drawRect(pen, shape);
      return;
    case 'polygon':
      drawPolygon(pen, shape);
      return;
    case 'line':
      pen.beginPath();
      pen.moveTo(shape.from.x, shape.from.y);
      pen.lineTo(shape.to.x, shape.to.y);
      pen.strokeStyle = shape.stroke;
      pen.lineWidth = shape.strokeWidth;
      pen.stroke();
      return;
    case 'circle':
      pen.beginPath();
      pen.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      pen.fillStyle = shape.fill;
      pen.fill();
      return;
    case 'text':
      drawText(pen, shape, fonts[shape.weight]);
      return;
    case 'sign':
      drawSign(shape);
      return;
    default:
      shape satisfies never;
  }
}

function drawRect(pen: Pen, shape: RectShape): void {
  const { x, y, width, height, radius, fill, stroke, strokeWidth } = shape;
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
  if (fill !== null) {
    pen.fillStyle = fill;
    pen.fill();
  }
  if (stroke === null) return;
  pen.strokeStyle = stroke;
  pen.lineWidth = strokeWidth;
  pen.stroke();
}

function drawPolygon(pen: Pen, { points, fill }: PolygonShape): void {
  pen.beginPath();
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
}

function drawText(pen: Pen, shape: TextShape, { metrics, outlines }: DrawnFont): void {
  const em = shape.sizePt * MM_PER_PT;
  const { baseline } = shape;
  let { x } = shape;
  pen.beginPath();
  for (const character of shape.text) {
    const glyph = metrics.glyphOf(character.codePointAt(0) ?? 0);
    for (const step of outlines(glyph)) {
      const toX = x + step.x * em;
      const toY = baseline - step.y * em;
      if (step.kind === 'move') pen.moveTo(toX, toY);
      else if (step.kind === 'line') pen.lineTo(toX, toY);
      else pen.quadraticCurveTo(x + step.cx * em, baseline - step.cy * em, toX, toY);
    }
    x += metrics.advanceOf(glyph) * em;
  }
  pen.fillStyle = shape.colour;
  pen.fill();
}
