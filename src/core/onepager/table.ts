import { type Cell, type CellStyle, setCell } from './cells.ts';
import { type NamePlan, planNames } from './chevrons.ts';
import type { OnePagerContent, StageContent } from './content.ts';
import { largestFitting, shareRoom, spreadRoom } from './fit.ts';
import type { PageFrame } from './header.ts';
import type { RowPart } from './options.ts';
import { MM_PER_PT } from './paper.ts';
import { measureAt } from './set-text.ts';
import { wrap } from './wrap.ts';

/** One line of stages with a row for each of their parts. */
export interface Band {
  readonly stages: readonly StagePlan[];
  readonly parts: readonly RowPart[];
  /** Heights of the rows, in millimetres. */
  readonly rows: readonly number[];
  /** Whether the same stages stand on an earlier page already. */
  readonly repeated: boolean;
  /** Whether the first row goes on from the page before. */
  readonly carried: boolean;
}

/** One stage with a cell for each part of its band. */
export interface StagePlan {
  readonly stage: StageContent;
  readonly cells: readonly Cell[];
}

/** How a table is set before it is drawn. */
export interface TablePlan {
  readonly bands: readonly Band[];
  readonly names: NamePlan;
  /** Width of the column of row labels, in millimetres; 0 when only names are shown. */
  readonly labelWidth: number;
  readonly columnWidth: number;
  readonly style: CellStyle;
  /** Room above and below the text of a cell, in millimetres. */
  readonly rowPad: number;
  /** Room at the left of a cell's text, in millimetres. */
  readonly side: number;
  readonly labelPt: number;
  /** Whether every text stands whole. */
  readonly fits: boolean;
  /** Height by which the texts are too high for the room, in millimetres; 0 when they fit. */
  readonly lack: number;
}

/** What a table is made of. */
export type TableContent = Pick<OnePagerContent, 'stages' | 'parts' | 'rows'>;

/** Smallest body size: below it nobody reads a printed page at arm's length. */
export const SMALLEST_PT = 7;
/** Largest body size on A4 for a usual route, and for one of a few wide columns. */
const LARGEST_PT = 11;
const LARGEST_WIDE_PT = 12.5;
const STEP_PT = 0.05;
/** Above this size a word is rather set smaller than broken. */
const BREAKABLE_PT = 8;
/** Sizes of the row labels on A4, for a usual route and for one of a few wide columns. */
const LABEL_PT = 7;
const LABEL_WIDE_PT = 8;
const WIDE_COLUMNS = 4;
const USUAL_COLUMNS = 8;
/** Columns narrower than this hold names only, in millimetres. */
const NARROWEST_COLUMN = 19;
/** Room between two bands of stages, in millimetres on A4. */
export const BAND_GAP = 2.5;
/** Steps of comfort: from tight to airy. */
const COMFORT_STEPS = 20;
const USUAL_COMFORT = 7;

/** Weights by which rows take up room that is left over, in lines. */
const BASE_LINES: Readonly<Record<RowPart, number>> = {
  happens: 2,
  metric: 0.5,
  entry: 5,
  exit: 5,
  artifact: 1.5,
  nextStep: 2,
  privateNotes: 2,
};

/**
 * Plans columns, type size and row heights so that the table fills the room and no more.
 *
 * @param isCompact - whether the names stand large elsewhere on the page, so that chevrons are low
 */
export function planTable(
  content: TableContent,
  frame: PageFrame,
  room: number,
  isCompact = false,
): TablePlan {
  const columns = columnsFor(content, frame, room, isCompact);
  const given: TableGiven = { columns, frame, room, content };
  const size = largestSize(given, SMALLEST_PT);
  return settleTable(given, size, SMALLEST_PT);
}

/**
 * The largest type size at which the whole table fits its room, in points; `null` when it does not
 * even fit at the least one.
 */
export function largestSize(given: TableGiven, leastPt: number): number | null {
  const largest = largestOf(given);
  const steps = Math.max(0, Math.floor((largest - leastPt) / STEP_PT));
  const comfort = USUAL_COMFORT / COMFORT_STEPS;
  const fits = (step: number) => composeTable(given, leastPt + step * STEP_PT, comfort).fits;
  const step = largestFitting(0, steps, fits);
  return step === null ? null : leastPt + step * STEP_PT;
}

function largestOf({ columns, frame }: TableGiven): number {
  return (columns.columns <= WIDE_COLUMNS ? LARGEST_WIDE_PT : LARGEST_PT) * frame.scale;
}

/** The table at a size that fits, as airy as the room allows; at the least size where none fits. */
export function settleTable(given: TableGiven, size: number | null, leastPt: number): TablePlan {
  const bodyPt = size ?? leastPt;
  const fits = (comfort: number) => composeTable(given, bodyPt, comfort / COMFORT_STEPS).fits;
  const comfort =
    size === null
      ? largestFitting(0, USUAL_COMFORT, fits)
      : largestFitting(USUAL_COMFORT, COMFORT_STEPS, fits);
  const composed = composeTable(given, bodyPt, (comfort ?? 0) / COMFORT_STEPS);
  return settleRows(composed, given.room, BAND_GAP * given.frame.scale);
}

/** How the stages stand beside and below one another. */
export interface Columns {
  readonly columns: number;
  readonly columnWidth: number;
  readonly labelWidth: number;
  readonly names: NamePlan;
}

function columnsFor(
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

function labelPtOf(columns: number): number {
  return columns <= WIDE_COLUMNS ? LABEL_WIDE_PT : LABEL_PT;
}

function sideOf(columnWidth: number, { scale }: PageFrame): number {
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

/** All that a table is composed from. */
export interface TableGiven {
  readonly columns: Columns;
  readonly content: TableContent;
  readonly frame: PageFrame;
  /** Height it may take, in millimetres; infinite where it may go on on further pages. */
  readonly room: number;
}

/** A table with its rows as high as their texts. */
export interface ComposedTable extends TablePlan {
  /** Height of each row with a single line, in millimetres. */
  readonly least: readonly number[];
}

/**
 * Sets all cells at a size.
 *
 * @param comfort - from 0, tight, to 1, airy
 */
export function composeTable(given: TableGiven, bodyPt: number, comfort: number): ComposedTable {
  const { content, frame, room, columns } = given;
  const { columnWidth, names, labelWidth } = columns;
  const em = bodyPt * MM_PER_PT;
  const leading = 1.22 + 0.18 * comfort;
  const rowPad = (0.22 + 0.6 * comfort) * em;
  const side = sideOf(columnWidth, frame);
  const width = columnWidth - side - Math.min(side, 1.2 * frame.scale);
  const maxLines = Math.ceil(room / (leading * em));
  const { fonts, ink } = frame;
  const style = { fonts, ink, bodyPt, leading, itemGap: 0.5 * comfort, width, maxLines };
  const labelPt = Math.min(labelPtOf(columns.columns) * frame.scale, bodyPt);
  const parts = labelWidth === 0 ? [] : content.parts;
  const least = parts.map((part) =>
    Math.max(leading * em, labelLines(content.rows[part], labelPt, labelWidth, frame).height),
  );
  const bands = chunk(content.stages, columns.columns).map((stages) => {
    const plans = stages.map((stage) => ({
      stage,
      cells: parts.map((part) => setCell(part, stage, style)),
    }));
    const rows = parts.map((_, row) =>
      Math.max(least[row] ?? 0, ...plans.map(({ cells }) => cells[row]?.height ?? 0)),
    );
    const heights = rows.map((height) => height + 2 * rowPad);
    return { stages: plans, parts, rows: heights, repeated: false, carried: false };
  });
  const cells = bands.flatMap((band) => band.stages.flatMap((plan) => plan.cells));
  const lack = Math.max(0, heightOf(bands, names, BAND_GAP * frame.scale) - room);
  const fits =
    lack === 0 && cells.every(({ cut, broken }) => !cut && (!broken || bodyPt <= BREAKABLE_PT));
  const plan = { bands, names, labelWidth, columnWidth, style, rowPad, side, labelPt };
  return { ...plan, fits, lack, least: least.map((height) => height + 2 * rowPad) };
}

/** Height of bands with their chevrons, in millimetres. */
export function heightOf(bands: readonly Band[], names: NamePlan, gap: number): number {
  const rows = sumOf(bands.flatMap((band) => band.rows));
  return rows + bands.length * names.height + Math.max(0, bands.length - 1) * gap;
}

/** Shrinks the tallest rows when the table is too high, then lets all of them fill the room. */
function settleRows(composed: ComposedTable, room: number, gap: number): TablePlan {
  const { least, ...plan } = composed;
  const { bands, names, style } = plan;
  const line = style.leading * style.bodyPt * MM_PER_PT;
  const wishes = bands.flatMap((band) => band.rows);
  const bases = bands.flatMap((band) => band.parts.map((part) => BASE_LINES[part] * line));
  const rowRoom = room - heightOf(bands, names, gap) + sumOf(wishes);
  const rows = shareRoom(
    wishes,
    bands.flatMap(() => least),
    line,
    rowRoom,
  );
  const weights = rows.map((height, row) => height + (bases[row] ?? 0));
  const heights = spreadRoom(rows, weights, Math.max(0, rowRoom - sumOf(rows)));
  const settled = bands.map((band, index) => {
    const start = index * band.rows.length;
    return { ...band, rows: heights.slice(start, start + band.rows.length) };
  });
  return { ...plan, bands: settled };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A row label in capitals, in lines; the height is in millimetres. */
export function labelLines(
  label: string,
  sizePt: number,
  labelWidth: number,
  { scale, fonts }: PageFrame,
): { readonly lines: readonly string[]; readonly height: number; readonly lineHeight: number } {
  const measure = measureAt(fonts.bold, sizePt);
  const width = labelWidth - 1.5 * scale;
  const { lines } = wrap(label.toUpperCase(), { width, measure, maxLines: 3 });
  const lineHeight = 1.22 * sizePt * MM_PER_PT;
  return { lines, lineHeight, height: lines.length * lineHeight };
}

function chunk<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
