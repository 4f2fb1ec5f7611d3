import { STAGE_PARTS } from '../map/progress.ts';
import { type Cell, type CellStyle, setCell } from './cells.ts';
import { type NamePlan, planNames } from './chevrons.ts';
import type { OnePagerContent, StageContent } from './content.ts';
import { largestFitting, shareRoom, spreadRoom } from './fit.ts';
import type { PageFrame } from './header.ts';
import { MM_PER_PT } from './paper.ts';
import { measureAt } from './set-text.ts';
import { wrap } from './wrap.ts';

/** One line of stages with a row for each of their parts. */
export interface Band {
  readonly stages: readonly StagePlan[];
  /** Heights of the rows in the order of `STAGE_PARTS`, in millimetres. */
  readonly rows: readonly number[];
}

/** One stage with its cells in the order of `STAGE_PARTS`. */
export interface StagePlan {
  readonly stage: StageContent;
  readonly cells: readonly Cell[];
}

/** The whole table before it is drawn. */
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
}

/** Smallest body size: below it nobody reads a printed page at arm's length. */
export const SMALLEST_PT = 7;
/** Largest body size on A4 for a usual route, and for one of a few wide columns. */
const LARGEST_PT = 11;
const LARGEST_WIDE_PT = 12.5;
const STEP_PT = 0.05;
/** Above this size a word is rather set smaller than broken. */
const BREAKABLE_PT = 8;
const LABEL_PT = 7;
const USUAL_COLUMNS = 8;
/** Columns narrower than this hold names only, in millimetres. */
const NARROWEST_COLUMN = 19;
/** Room between two bands of stages, in millimetres on A4. */
export const BAND_GAP = 2.5;
/** Steps of comfort: from tight to airy. */
const COMFORT_STEPS = 20;
const USUAL_COMFORT = 7;

/** Weights by which rows take up room that is left over, in lines. */
const BASE_LINES = { happens: 2, metric: 0.5, entry: 5, exit: 5, artifact: 1.5, nextStep: 2 };

/** Plans columns, type size and row heights so that the table fills the room and no more. */
export function planTable(content: OnePagerContent, frame: PageFrame, room: number): TablePlan {
  const shape = columnsFor(content, frame, room);
  const plan = { ...shape, frame, room, content };
  const largest = (shape.columns <= 4 ? LARGEST_WIDE_PT : LARGEST_PT) * frame.scale;
  const steps = Math.floor((largest - SMALLEST_PT) / STEP_PT);
  const at = (step: number, comfort: number) =>
    compose(plan, SMALLEST_PT + step * STEP_PT, comfort / COMFORT_STEPS);
  const size = largestFitting(0, steps, (step) => at(step, USUAL_COMFORT).fits);
  const comfort =
    size === null
      ? largestFitting(0, USUAL_COMFORT, (given) => at(0, given).fits)
      : largestFitting(USUAL_COMFORT, COMFORT_STEPS, (given) => at(size, given).fits);
  return settleRows(at(size ?? 0, comfort ?? 0), room, BAND_GAP * frame.scale);
}

interface Columns {
  readonly columns: number;
  readonly columnWidth: number;
  readonly labelWidth: number;
  readonly names: NamePlan;
}

function columnsFor(content: OnePagerContent, frame: PageFrame, room: number): Columns {
  const { stages } = content;
  const wanted = Math.ceil(stages.length / USUAL_COLUMNS);
  const smallRow = 1.7 * SMALLEST_PT * MM_PER_PT;
  const smallBand = STAGE_PARTS.length * smallRow + (9 + BAND_GAP) * frame.scale;
  const bands = Math.max(1, Math.min(wanted, Math.floor(room / smallBand)));
  const labelWidth = labelColumn(content, frame, bands);
  const columns = Math.max(1, Math.ceil(stages.length / bands));
  const columnWidth = (frame.width - labelWidth) / columns;
  if (columnWidth < NARROWEST_COLUMN) return namesOnly(stages, frame);
  const names = planNames(stages, { ...frame, width: columnWidth, isCrowded: bands > 1 });
  return { columns, columnWidth, labelWidth, names };
}

function namesOnly(stages: readonly StageContent[], frame: PageFrame): Columns {
  const columns = 10;
  const columnWidth = frame.width / columns;
  const names = planNames(stages, { ...frame, width: columnWidth, isCrowded: true });
  return { columns, columnWidth, labelWidth: 0, names };
}

/** Labels of a crowded page must stay on one line; otherwise their longest word decides. */
function labelColumn({ rows }: OnePagerContent, frame: PageFrame, bands: number): number {
  const measure = measureAt(frame.fonts.bold, LABEL_PT * frame.scale);
  const labels = Object.values<string>(rows).map((label) => label.toUpperCase());
  const parts = bands > 2 ? labels : labels.flatMap((label) => label.split(' '));
  return Math.min(32 * frame.scale, Math.max(...parts.map(measure)) + 2.5 * frame.scale);
}

interface Given extends Columns {
  readonly content: OnePagerContent;
  readonly frame: PageFrame;
  readonly room: number;
}

interface Composed extends TablePlan {
  readonly fits: boolean;
  /** Height of each row with a single line, in millimetres. */
  readonly least: readonly number[];
}

function compose(given: Given, bodyPt: number, comfort: number): Composed {
  const { content, frame, room, columns, columnWidth, names, labelWidth } = given;
  const em = bodyPt * MM_PER_PT;
  const leading = 1.22 + 0.18 * comfort;
  const rowPad = (0.22 + 0.6 * comfort) * em;
  const side = Math.min(2.4 * frame.scale, 0.06 * columnWidth);
  const width = columnWidth - side - Math.min(side, 1.2 * frame.scale);
  const maxLines = Math.ceil(room / (leading * em));
  const itemGap = 0.5 * comfort;
  const style = { fonts: frame.fonts, bodyPt, leading, itemGap, width, maxLines };
  const labelPt = Math.min(LABEL_PT * frame.scale, bodyPt);
  const isBare = labelWidth === 0;
  const parts = isBare ? [] : STAGE_PARTS;
  const least = parts.map((part) =>
    Math.max(leading * em, labelLines(content.rows[part], labelPt, labelWidth, frame).height),
  );
  const bands = chunk(content.stages, columns).map((stages) => {
    const plans = stages.map((stage) => ({
      stage,
      cells: parts.map((part) => setCell(part, stage, style)),
    }));
    const rows = parts.map((_, row) =>
      Math.max(least[row] ?? 0, ...plans.map(({ cells }) => cells[row]?.height ?? 0)),
    );
    return { stages: plans, rows: rows.map((height) => height + 2 * rowPad) };
  });
  const cells = bands.flatMap((band) => band.stages.flatMap((plan) => plan.cells));
  const fits =
    heightOf(bands, names, BAND_GAP * frame.scale) <= room &&
    cells.every(({ cut, broken }) => !cut && (!broken || bodyPt <= BREAKABLE_PT));
  const plan = { bands, names, labelWidth, columnWidth, style, rowPad, side, labelPt };
  return { ...plan, fits, least: least.map((height) => height + 2 * rowPad) };
}

/** Height of bands with their chevrons, in millimetres. */
function heightOf(bands: readonly Band[], names: NamePlan, gap: number): number {
  const rows = sumOf(bands.flatMap((band) => band.rows));
  return rows + bands.length * names.height + Math.max(0, bands.length - 1) * gap;
}

/** Shrinks the tallest rows when the table is too high, then lets all of them fill the room. */
function settleRows(composed: Composed, room: number, gap: number): TablePlan {
  const { fits: _, least, ...plan } = composed;
  const { bands, names, style } = plan;
  const line = style.leading * style.bodyPt * MM_PER_PT;
  const wishes = bands.flatMap((band) => band.rows);
  const bases = bands.flatMap((band) =>
    band.rows.map((_row, row) => BASE_LINES[STAGE_PARTS[row] ?? 'happens'] * line),
  );
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
