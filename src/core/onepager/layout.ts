import type { SalesMap } from '../map/model.ts';
import { type OnePagerContent, contentOf } from './content.ts';
import { layoutFigures } from './figures.ts';
import type { FontSet } from './font-metrics.ts';
import { layoutGlossary } from './glossary.ts';
import { type PageFrame, type PagePart, layoutHeader } from './header.ts';
import type { OnePagerOptions } from './options.ts';
import { PALETTE } from './palette.ts';
import { PAPERS, type Paper } from './paper.ts';
import type { Scene, Shape } from './scene.ts';
import { measureAt, textAt } from './set-text.ts';
import { partSigns, withSigns } from './signs.ts';
import { planTable } from './table.ts';
import { drawTable } from './table-draw.ts';

/** Margin on A4, in millimetres: what every office printer can leave white. */
const MARGIN = 9;
/** Most share of the page that the glossary may take. */
const GLOSSARY_SHARE = 0.15;

/**
 * Lays the map out on exactly one page. Nothing is drawn outside the margins and no text over
 * another; a text that does not fit at 7 points ends in “…” and is named in `overflow`.
 */
export function layoutOnePager(map: SalesMap, options: OnePagerOptions, fonts: FontSet): Scene {
  const { paper, labels, wins } = options;
  const { width, height } = PAPERS[paper];
  const scale = scaleOf(PAPERS[paper]);
  const margin = MARGIN * scale;
  const content = contentOf(map, labels, fonts.regular, wins);
  const hasSigns = content.missing.length > 0;
  const set = hasSigns ? { regular: withSigns(fonts.regular), bold: withSigns(fonts.bold) } : fonts;
  const frame = { x: margin, y: margin, width: width - 2 * margin, scale, fonts: set };

  const header = layoutHeader(content, frame);
  const figuresTop = margin + header.height + 3 * scale;
  const figures = layoutFigures(content.figures, { ...frame, y: figuresTop });
  const tableTop = figuresTop + figures.height + 3 * scale;
  const glossary = placeGlossary(content, frame, height);
  const bottom = height - margin - (glossary.height === 0 ? 0 : glossary.height + 2.2 * scale);
  const tableFrame = { ...frame, y: tableTop };
  const plan = planTable(content, tableFrame, bottom - tableTop);
  const table = drawTable(plan, content, tableFrame);
  const shapes = [
    ...header.shapes,
    ...figures.shapes,
    ...(content.stages.length === 0 ? noStages(content, tableFrame) : []),
    ...table.shapes,
    ...glossary.shapes,
  ];
  return {
    width,
    height,
    margin,
    bodyPt: plan.style.bodyPt,
    shapes: hasSigns ? partSigns(shapes, fonts) : shapes,
    overflow: [...header.overflow, ...table.overflow, ...glossary.overflow],
    missing: content.missing,
  };
}

/**
 * Lays the map out the way somebody wants it: one scene for each page, in their order, at least
 * one.
 *
 * @public Replaces `layoutOnePager` once every caller has moved over.
 */
export function layoutPages(
  map: SalesMap,
  options: OnePagerOptions,
  fonts: FontSet,
): readonly Scene[] {
  return [layoutOnePager(map, options, fonts)];
}

/** Larger paper has larger type, so that a poster reads from farther away; 1 is A4. */
function scaleOf({ width, height }: Paper): number {
  return Math.sqrt((width * height) / (PAPERS.a4.width * PAPERS.a4.height));
}

/** The glossary is set twice: once to learn its height, once at its place on the foot. */
function placeGlossary(content: OnePagerContent, frame: PageFrame, pageHeight: number): PagePart {
  const { fonts, scale } = frame;
  const look = {
    weight: 'bold',
    sizePt: 7 * scale,
    colour: PALETTE.ink3,
    role: 'glossary',
  } as const;
  const caption = content.glossaryCaption.toUpperCase();
  const left = measureAt(fonts.bold, look.sizePt)(caption) + 4 * scale;
  const beside = { ...frame, x: frame.x + left, width: frame.width - left };
  const room = GLOSSARY_SHARE * pageHeight;
  const { height } = layoutGlossary(content.glossary, beside, room);
  if (height === 0) return layoutGlossary(content.glossary, beside, room);
  const y = pageHeight - frame.x - height;
  const set = layoutGlossary(content.glossary, { ...beside, y }, room);
  const first = set.shapes.find((shape) => shape.kind === 'text');
  const baseline = first?.kind === 'text' ? first.baseline : y;
  return { ...set, shapes: [textAt(fonts, caption, frame.x, baseline, look), ...set.shapes] };
}

function noStages(content: OnePagerContent, { x, y, scale, fonts }: PageFrame): Shape[] {
  return [
    textAt(fonts, content.noStages, x, y + 8 * scale, {
      weight: 'regular',
      sizePt: 12 * scale,
      colour: PALETTE.ink2,
      role: 'happens',
    }),
  ];
}
