import { type NamePlan, planNames } from './chevrons.ts';
import type { OnePagerContent, StageContent } from './content.ts';
import type { PageFrame } from './header.ts';
import { MM_PER_PT } from './paper.ts';
import { measureAt } from './set-text.ts';

/** What a table is made of. */
export type TableContent = Pick<OnePagerContent, 'stages' | 'parts' | 'rows'>;

/** Smallest body size: below it nobody reads a printed page at arm's length. */
export const SMALLEST_PT = 7;
/** Room between two bands of stages, in millimetres on A4. */
export const BAND_GAP = 2.5;
/** Sizes of the row labels on A4, for a usual route and for one of a few wide columns. */
const LABEL_PT = 7;
const LABEL_WIDE_PT = 8;
/** Routes of so few stages have wide columns. */
export const WIDE_COLUMNS = 4;
const USUAL_COLUMNS = 8;
/** Columns narrower than this hold names only, in millimetres. */
const NARROWEST_COLUMN = 19;

/** How the stages stand beside and below one another. */
export interface Columns {
  readonly columns: number;
  readonly columnWidth: number;
  readonly labelWidth: number;
  readonly names: NamePlan;
}

/**
 * Columns for all stages, in as few bands as can be read; for many stages none but those of names.
 *
 * @param isCompact - whether the names stand large elsewhere on the page, so that chevrons are low
 */
export function columnsFor(
  content: TableContent,
  frame: PageFrame,
  room: number,
  isCompact: boolean,
): Columns {
  const { stages, parts } = content;
  const wanted = Math.ceil(stages.length / USUAL_COLUMNS);
  const smallRow = 1.7 * SMALLEST_PT * MM_PER_PT;
  const smallBand = parts.length * smallRow + (9 + BAND_GAP) * frame.scale;
  const bands = Math.max(1, Math.min(wanted, Math.floor(room / smallBand)));
  const columns = bandColumns(content, frame, bands, { isWhole: false, isCompact });
  return columns.columnWidth < NARROWEST_COLUMN ? namesOnly(stages, frame) : columns;
}

/** Columns for stages in so many bands. */
export function bandColumns(
  content: TableContent,
  frame: PageFrame,
  bands: number,
  { isWhole, isCompact }: { readonly isWhole: boolean; readonly isCompact: boolean },
): Columns {
  const { stages } = content;
  const labelWidth = labelColumn(content, frame, bands);
  const columns = Math.max(1, Math.ceil(stages.length / bands));
  const columnWidth = (frame.width - labelWidth) / columns;
  const chevron = { isCrowded: bands > 1, isLow: isCompact, isWhole };
  const names = planNames(stages, { ...frame, width: columnWidth, ...chevron });
  return { columns, columnWidth, labelWidth, names };
}

function namesOnly(stages: readonly StageContent[], frame: PageFrame): Columns {
  const columns = 10;
  const columnWidth = frame.width / columns;
  const chevron = { ...frame, width: columnWidth, isCrowded: true, isLow: false, isWhole: false };
  return { columns, columnWidth, labelWidth: 0, names: planNames(stages, chevron) };
}

/** Where the text of a single band begins, from the left margin: what stands below aligns with it. */
export function textColumn(content: TableContent, frame: PageFrame): number {
  const labels = labelColumn(content, frame, 1);
  const columns = Math.max(1, Math.min(USUAL_COLUMNS, content.stages.length));
  return labels + sideOf((frame.width - labels) / columns, frame);
}

/** Size of the row labels beside so many columns on A4, in points. */
export function labelPtOf(columns: number): number {
  return columns <= WIDE_COLUMNS ? LABEL_WIDE_PT : LABEL_PT;
}

/** Room at the left of a cell's text, in millimetres. */
export function sideOf(columnWidth: number, { scale }: PageFrame): number {
  return Math.min(2.4 * scale, 0.06 * columnWidth);
}

/** Labels of a crowded page must stay on one line; otherwise their longest word decides. */
function labelColumn(
  { rows, parts, stages }: TableContent,
  frame: PageFrame,
  bands: number,
): number {
  const columns = Math.ceil(stages.length / bands);
  const measure = measureAt(frame.fonts.bold, labelPtOf(columns) * frame.scale);
  const labels = parts.map((part) => rows[part].toUpperCase());
  const words = bands > 2 ? labels : labels.flatMap((label) => label.split(' '));
  return Math.min(32 * frame.scale, Math.max(2, ...words.map(measure)) + 2.5 * frame.scale);
}
