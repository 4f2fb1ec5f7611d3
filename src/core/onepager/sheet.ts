import type { SalesMap } from '../map/model.ts';
import { type OnePagerContent, contentOf } from './content.ts';
import { layoutFigures } from './figures.ts';
import type { FontMetrics, FontSet } from './font-metrics.ts';
import { type HeaderOptions, type PageFrame, layoutHeader } from './header.ts';
import type { OnePagerLabels } from './labels.ts';
import { DEFAULT_PAGE_OPTIONS, type OnePagerOptions, type PageOptions } from './options.ts';
import { INKS } from './palette.ts';
import { PAPERS, type Paper } from './paper.ts';
import type { Overflow, Scene, Shape } from './scene.ts';
import { textAt } from './set-text.ts';
import { partSigns, withSigns } from './signs.ts';

/** A sheet of paper and what is to stand on it. */
export interface Sheet {
  readonly paper: Paper;
  /** Nothing is drawn nearer to the edge, in millimetres. */
  readonly margin: number;
  /** The whole width within the margins, from the top one down. */
  readonly frame: PageFrame;
  /** The lower margin, in millimetres from the top of the page. */
  readonly bottom: number;
  readonly content: OnePagerContent;
  readonly labels: OnePagerLabels;
  readonly page: PageOptions;
  /** The fonts without room for the signs they lack. */
  readonly fonts: FontSet;
}

/** Shapes in the order of reading, and what was shortened among them. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly overflow: readonly Overflow[];
}

/** Margin on A4, in millimetres: what every office printer can leave white. */
const MARGIN = 9;
/** Room between the header, the figures and what follows, in millimetres on A4. */
const GAP = 3;

/** Gathers the texts and measures of a page. */
export function sheetOf(map: SalesMap, options: OnePagerOptions, fonts: FontSet): Sheet {
  const { labels, page = DEFAULT_PAGE_OPTIONS } = options;
  const paper = PAPERS[options.paper];
  const scale = scaleOf(paper);
  const margin = MARGIN * scale;
  const content = contentOf(map, options, fonts.regular);
  const hasSigns = content.missing.length > 0;
  // Each sheet has fonts of its own: what is kept of its texts goes when it goes.
  const own = hasSigns ? withSigns : (font: FontMetrics): FontMetrics => ({ ...font });
  const set = { regular: own(fonts.regular), bold: own(fonts.bold) };
  const width = paper.width - 2 * margin;
  const frame = { x: margin, y: margin, width, scale, fonts: set, ink: INKS[page.ink] };
  return { paper, margin, frame, bottom: paper.height - margin, content, labels, page, fonts };
}

/** Larger paper has larger type, so that a poster reads from farther away; 1 is A4. */
function scaleOf({ width, height }: Paper): number {
  return Math.sqrt((width * height) / (PAPERS.a4.width * PAPERS.a4.height));
}

/** Header, figures and, on a map without stages, a line that says so. */
export function layoutTop(
  { content, frame }: Sheet,
  options: HeaderOptions,
): Drawn & { readonly bottom: number } {
  const { scale } = frame;
  const header = layoutHeader(content, frame, options);
  const y = frame.y + header.height + GAP * scale;
  const { overflow } = header;
  if (content.figures.length === 0 && content.funnel === null) {
    return { shapes: header.shapes, overflow, bottom: y };
  }
  const figures = layoutFigures(content.figures, content.funnel, { ...frame, y });
  const shapes = [...header.shapes, ...figures.shapes];
  return { shapes, overflow, bottom: y + figures.height + GAP * scale };
}

/** What stands where the stages would be while the map has none. */
export function noStages({ content, frame }: Sheet, y: number): Shape[] {
  if (content.stages.length > 0) return [];
  const { x, scale, fonts, ink } = frame;
  return [
    textAt(fonts, content.noStages, x, y + 8 * scale, {
      weight: 'regular',
      sizePt: 12 * scale,
      colour: ink.ink2,
      role: 'happens',
    }),
  ];
}

/** A page that is done. */
export function sceneOf(sheet: Sheet, { shapes, overflow }: Drawn, bodyPt: number): Scene {
  const { paper, margin, content, fonts } = sheet;
  const { missing, rows } = content;
  return {
    ...paper,
    margin,
    bodyPt,
    shapes: missing.length > 0 ? partSigns(shapes, fonts) : shapes,
    captions: rows,
    overflow,
    missing,
  };
}
