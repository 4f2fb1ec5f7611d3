import type { FontWeight } from './font-metrics.ts';
import type { DrawnFonts, OutlineStep } from './glyph-outline.ts';
import { MM_PER_PT } from './paper.ts';
import type { Place, Scene, Shape, SignShape, TextShape } from './scene.ts';

/** Name of the font family the page is set in; the files are in `public/fonts`. */
export const FONT_FAMILY = 'Golos Text';

/** What an SVG file says besides the drawing. */
export interface SvgWords {
  /** Language of its texts, as in HTML: `ru`, `en`. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
}

/** What a program, not a person, reads in an SVG file. */
export interface SvgMetadata {
  readonly id: string;
  /** Letters, digits, `+`, `/` and `=` only. */
  readonly text: string;
}

/** One of several drawings in the same document, where no id may stand twice. */
export interface SvgPlace {
  /** Begins the ids of this drawing. */
  readonly prefix: string;
  /** Letters that drawings before it have outlined; those of this one are added. */
  readonly outlined: Set<string>;
}

/** Parts of an em in which letters are written, so that most of their numbers are whole. */
const UNITS = 1_000;

/** Lines carry their text for screen readers: the drawn letters are only outlines. */
const PREFIX: Readonly<Record<FontWeight, string>> = { regular: 'r', bold: 'b' };

/**
 * The page as the text of an SVG element; sizes are millimetres. Letters are outlines, each drawn
 * once and used wherever it stands, so every program shows the same picture without the font.
 * Nothing in it runs or points outside.
 *
 * @param place - where it stands among other drawings of its document; alone unless given
 */
export function sceneToSvg(
  scene: Scene,
  fonts: DrawnFonts,
  words: SvgWords,
  metadata: SvgMetadata | null,
  { prefix, outlined }: SvgPlace = { prefix: '', outlined: new Set() },
): string {
  const [title, description] = [`${prefix}page-title`, `${prefix}page-description`];
  const width = num(scene.width);
  const height = num(scene.height);
  const glyphs = new Map<string, string>();
  const shapes = scene.shapes.map((shape) => shapeToSvg(shape, fonts, glyphs));
  const fresh = [...glyphs].filter(([id]) => !outlined.has(id));
  for (const [id] of fresh) outlined.add(id);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" ` +
      `role="group" aria-labelledby="${title}" aria-describedby="${description}" ` +
      `lang="${words.language}" xml:lang="${words.language}">`,
    `<title id="${title}">${escape(words.title)}</title>`,
    `<desc id="${description}">${escape(words.description)}</desc>`,
    ...(metadata === null ? [] : [`<metadata id="${metadata.id}">${metadata.text}</metadata>`]),
    `<defs>`,
    ...fresh.map(([id, path]) => `<path id="${id}" d="${path}"/>`),
    `</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...shapes,
    '</svg>',
    '',
  ].join('\n');
}

function shapeToSvg(shape: Shape, fonts: DrawnFonts, glyphs: Map<string, string>): string {
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
    case 'text':
      return textToSvg(shape, fonts, glyphs);
    case 'sign':
      return signToSvg(shape);
    default:
      return shape satisfies never;
  }
}

/** One line: its text as a label, its letters as copies of outlines. */
function textToSvg(shape: TextShape, fonts: DrawnFonts, glyphs: Map<string, string>): string {
  const { text, x, baseline, sizePt, weight, colour } = shape;
  const { metrics, outlines } = fonts[weight];
  let at = 0;
  const letters = Array.from(text, (character) => {
    const glyph = metrics.glyphOf(character.codePointAt(0) ?? 0);
    const place = at;
    at += metrics.advanceOf(glyph) * UNITS;
    const steps = outlines(glyph);
    if (steps.length === 0) return '';
    const id = `${PREFIX[weight]}${glyph}`;
    if (!glyphs.has(id)) glyphs.set(id, pathOf(steps));
    return `<use xlink:href="#${id}" x="${num(place)}"/>`;
  });
  // A millionth: an error here would grow along the line.
  const scale = Math.round(((sizePt * MM_PER_PT) / UNITS) * 1e6) / 1e6;
  const place = `translate(${num(x)} ${num(baseline)}) scale(${scale})`;
  return (
    `<g role="img" aria-label="${escape(text)}" fill="${colour}" transform="${place}">` +
    `${letters.join('')}</g>`
  );
}

/** Signs without an outline are left to the fonts of whoever shows the file. */
function signToSvg({ text, x, baseline, sizePt, weight, colour }: SignShape): string {
  const place = attributes({ x, y: baseline, 'font-size': sizePt * MM_PER_PT });
  const bold = weight === 'bold' ? ' font-weight="700"' : '';
  return `<text ${place}${bold} font-family="sans-serif" fill="${colour}">${escape(text)}</text>`;
}

/** Outlines point up, SVG points down. */
function pathOf(steps: readonly OutlineStep[]): string {
  const unit = (value: number) => String(Math.round(value * UNITS));
  const parts = steps.map((step) => {
    const end = `${unit(step.x)} ${unit(-step.y)}`;
    if (step.kind === 'move') return `M${end}`;
    return step.kind === 'line' ? `L${end}` : `Q${unit(step.cx)} ${unit(-step.cy)} ${end}`;
  });
  return `${parts.join('')}Z`;
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

/** What XML 1.0 may not hold at all, not even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text that is only text, in an attribute or between tags, in SVG and in HTML. */
export function escape(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
