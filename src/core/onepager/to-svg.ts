import { MM_PER_PT } from './paper.ts';
import type { Place, Scene, Shape } from './scene.ts';

/** Name of the font family the page is set in; the files are in `public/fonts`. */
export const FONT_FAMILY = 'Golos Text';

/** The page as the text of an SVG file; sizes are millimetres. */
export function sceneToSvg(scene: Scene): string {
  const { width, height } = scene;
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" ` +
    `viewBox="0 0 ${num(width)} ${num(height)}" font-family="'${FONT_FAMILY}', sans-serif">`;
  const page = `<rect width="${num(width)}" height="${num(height)}" fill="#ffffff"/>`;
  return [head, page, ...scene.shapes.map(shapeToSvg), '</svg>', ''].join('\n');
}

function shapeToSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke, strokeWidth } = shape;
      const place = attributes({ x, y, width, height, rx: radius });
      const edge = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${num(strokeWidth)}"`;
      return `<rect ${place} fill="${fill ?? 'none'}"${edge}/>`;
    }
    case 'polygon':
      return `<polygon points="${pointsOf(shape.points)}" fill="${shape.fill}"/>`;
    case 'line': {
      const { from, to, stroke, strokeWidth } = shape;
      const place = attributes({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });
      return `<line ${place} stroke="${stroke}" stroke-width="${num(strokeWidth)}"/>`;
    }
    case 'circle': {
      const place = attributes({ cx: shape.x, cy: shape.y, r: shape.radius });
      return `<circle ${place} fill="${shape.fill}"/>`;
    }
    case 'text': {
      const { x, baseline, sizePt, weight, colour, text } = shape;
      const place = attributes({ x, y: baseline, 'font-size': sizePt * MM_PER_PT });
      const bold = weight === 'bold' ? ' font-weight="700"' : '';
      return `<text ${place}${bold} fill="${colour}" xml:space="preserve">${escape(text)}</text>`;
    }
    default:
      return shape satisfies never;
  }
}

/** Corners as SVG writes them: “x,y x,y”, in millimetres. */
export function pointsOf(points: readonly Place[]): string {
  return points.map(({ x, y }) => `${num(x)},${num(y)}`).join(' ');
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${num(value)}"`)
    .join(' ');
}

/** A thousandth of a millimetre is finer than any printer. */
function num(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
