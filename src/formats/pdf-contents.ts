import { cleanText } from '#core/onepager/clean-text.ts';
import type { FontSet } from '#core/onepager/font-metrics.ts';
import { PALETTE } from '#core/onepager/palette.ts';
import type { LineShape, Shape } from '#core/onepager/scene.ts';
import { type TextLook, measureAt, textAt } from '#core/onepager/set-text.ts';
import { partSigns, withSigns } from '#core/onepager/signs.ts';
import { ellipsize } from '#core/onepager/wrap.ts';
import type { LineOfText, PageRun } from './pdf-runs.ts';

/** A map in the contents. */
export interface ContentsEntry {
  readonly title: string;
  readonly team: string;
  /** The page it begins on, from 1. */
  readonly page: number;
}

/** Millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A line of the contents as a place to press; millimetres from the top left corner. */
export interface ContentsLink {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly entry: ContentsEntry;
}

/** One page of the contents; each run with the tag `TOCI` belongs to the link of its number. */
export interface ContentsPage {
  readonly runs: readonly PageRun[];
  readonly links: readonly ContentsLink[];
}

/** A4; larger paper has larger type. */
const USUAL: PageSize = { width: 297, height: 210 };
const MARGIN = 14;
const HEAD = 20;
const ROW = 10.4;
const COLUMNS = 2;
const GAP = 12;

const HEADING = { weight: 'bold', sizePt: 22, colour: PALETTE.ink, role: 'heading' } as const;
const TITLE = { weight: 'regular', sizePt: 11, colour: PALETTE.ink, role: 'title' } as const;
const TEAM = { weight: 'regular', sizePt: 8, colour: PALETTE.ink3, role: 'title' } as const;
const NUMBER = { weight: 'bold', sizePt: 11, colour: PALETTE.ink, role: 'title' } as const;

function scaleOf({ width, height }: PageSize): number {
  return Math.sqrt((width * height) / (USUAL.width * USUAL.height));
}

function rowsOf(size: PageSize): number {
  return Math.floor((size.height / scaleOf(size) - 2 * MARGIN - HEAD) / ROW);
}

/** How many pages the contents of so many maps take. */
export function countContentsPages(maps: number, size: PageSize): number {
  return Math.max(1, Math.ceil(maps / (COLUMNS * rowsOf(size))));
}

/** Lays out the contents: a heading, then two columns of titles with teams and page numbers. */
export function layoutContents(
  heading: string,
  entries: readonly ContentsEntry[],
  size: PageSize,
  fonts: FontSet,
): readonly ContentsPage[] {
  const perPage = COLUMNS * rowsOf(size);
  const pages = countContentsPages(entries.length, size);
  return Array.from({ length: pages }, (_, page) =>
    layoutPage(
      page === 0 ? heading : null,
      entries.slice(page * perPage, (page + 1) * perPage),
      size,
      fonts,
    ),
  );
}

function layoutPage(
  heading: string | null,
  entries: readonly ContentsEntry[],
  size: PageSize,
  fonts: FontSet,
): ContentsPage {
  const scale = scaleOf(size);
  const [margin, top] = [MARGIN * scale, (MARGIN + HEAD) * scale];
  const width = (size.width - 2 * margin - (COLUMNS - 1) * GAP * scale) / COLUMNS;
  // Both columns are filled alike; a short list stays in one.
  const rows = Math.max(Math.ceil(entries.length / COLUMNS), Math.min(8, entries.length));
  const links = entries.map((entry, at) => ({
    x: margin + Math.floor(at / rows) * (width + GAP * scale),
    y: top + (at % rows) * ROW * scale,
    width,
    height: ROW * scale,
    entry,
  }));
  const rules = links.map((link) => ruleUnder(link, scale));
  const head =
    heading === null
      ? []
      : [
          textRun(
            'H1',
            null,
            [
              setLine(
                heading,
                size.width - 2 * margin,
                [margin, top - 10 * scale],
                HEADING,
                scale,
                fonts,
              ),
            ],
            fonts,
          ),
        ];
  return {
    runs: [
      ...(rules.length === 0 ? [] : [{ kind: 'artifact', shapes: rules } as const]),
      ...head,
      ...links.map((link) => rowRun(link, scale, fonts)),
    ],
    links,
  };
}

function ruleUnder({ x, y, width, height }: ContentsLink, scale: number): LineShape {
  return {
    kind: 'line',
    from: { x, y: y + height },
    to: { x: x + width, y: y + height },
    stroke: PALETTE.line,
    strokeWidth: 0.2 * scale,
    stageId: null,
  };
}

/** Title, team below it, and the page number at the right end. */
function rowRun({ x, y, width, entry }: ContentsLink, scale: number, fonts: FontSet): PageRun {
  const number = String(entry.page);
  const numberWidth = measureAt(fonts.bold, NUMBER.sizePt * scale)(number);
  const room = width - numberWidth - 4 * scale;
  const team = cleanText(entry.team);
  const baseline = y + (team === '' ? 6.6 : 4.9) * scale;
  const lines = [
    setLine(entry.title, room, [x, baseline], TITLE, scale, fonts),
    ...(team === '' ? [] : [setLine(team, room, [x, y + 8.5 * scale], TEAM, scale, fonts)]),
    textAt(fonts, number, x + width - numberWidth, y + 6.6 * scale, sized(NUMBER, scale)),
  ];
  return textRun('TOCI', 'contents', lines, fonts);
}

function sized(look: TextLook, scale: number): TextLook {
  return { ...look, sizePt: look.sizePt * scale };
}

/** A text on one line; what does not fit ends in “…”. */
function setLine(
  text: string,
  room: number,
  [x, baseline]: readonly [x: number, baseline: number],
  look: TextLook,
  scale: number,
  fonts: FontSet,
): LineOfText {
  const { weight, sizePt } = look;
  const set = { regular: withSigns(fonts.regular), bold: withSigns(fonts.bold) };
  const measure = measureAt(set[weight], sizePt * scale);
  const line = measure(text) <= room ? text : ellipsize(text, room, measure);
  return textAt(set, line, x, baseline, sized(look, scale));
}

function textRun(
  tag: 'H1' | 'TOCI',
  list: string | null,
  lines: readonly LineOfText[],
  fonts: FontSet,
): PageRun {
  const parted = partSigns(lines, fonts);
  return { kind: 'text', tag, list, caption: '', lines: parted.filter(isLine) };
}

function isLine(shape: Shape): shape is LineOfText {
  return shape.kind === 'text' || shape.kind === 'sign';
}

/** The number of a page, small in the margin at its foot. */
export function pageNumberAt(page: number, size: PageSize, fonts: FontSet): LineOfText {
  const scale = scaleOf(size);
  const look = sized({ ...NUMBER, weight: 'regular', sizePt: 7, colour: PALETTE.ink3 }, scale);
  const text = String(page);
  const width = measureAt(fonts.regular, look.sizePt)(text);
  return textAt(fonts, text, size.width - 9 * scale - width, size.height - 4.2 * scale, look);
}
