import { remembered } from '../remembered.ts';
import { CLOSE, type Cell, type CellStyle, setCell, spaced, spacedHeight } from './cells.ts';
import type { NamePlan } from './chevrons.ts';
import type { StageContent } from './content.ts';
import { largestFitting, shareRoom, spreadRoom } from './fit.ts';
import type { PageFrame } from './header.ts';
import type { RowPart } from './options.ts';
import { MM_PER_PT } from './paper.ts';
import { measureAt } from './set-text.ts';
import {
  BAND_GAP,
  type Columns,
  SMALLEST_PT,
  type TableContent,
  WIDE_COLUMNS,
  columnsFor,
  labelPtOf,
  sideOf,
} from './table-columns.ts';
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

/** Largest body size on A4 for a usual route, and for one of a few wide columns. */
const LARGEST_PT = 11;
const LARGEST_WIDE_PT = 12.5;
const STEP_PT = 0.05;
/** Above this size a word is rather set smaller than broken. */
const BREAKABLE_PT = 8;
/** Distance between lines at no comfort, and how much more it is at full comfort. */
const TIGHT = 1.22;
const LOOSER = 0.18;
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
  let guessed = 0;
  const fits = (step: number) => {
    const size = leastPt + step * STEP_PT;
    const table = measureTable(given, size, comfort);
    // Twice the size takes about four times the room.
    const better = size * Math.sqrt(given.room / table.height);
    guessed = Number.isFinite(better) ? (better - leastPt) / STEP_PT : steps;
    return table.fits;
  };
  const step = largestFitting(0, steps, fits, () => guessed);
  return step === null ? null : leastPt + step * STEP_PT;
}

function largestOf({ columns, frame }: TableGiven): number {
  return (columns.columns <= WIDE_COLUMNS ? LARGEST_WIDE_PT : LARGEST_PT) * frame.scale;
}

/** The table at a size that fits, as airy as the room allows; at the least size where none fits. */
export function settleTable(given: TableGiven, size: number | null, leastPt: number): TablePlan {
  const bodyPt = size ?? leastPt;
  const fits = (comfort: number) => measureTable(given, bodyPt, comfort / COMFORT_STEPS).fits;
  const comfort =
    size === null
      ? largestFitting(0, USUAL_COMFORT, fits)
      : largestFitting(USUAL_COMFORT, COMFORT_STEPS, fits);
  const composed = composeTable(given, bodyPt, (comfort ?? 0) / COMFORT_STEPS);
  return settleRows(composed, given.room, BAND_GAP * given.frame.scale);
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

/** A table whose lines are known, before its cells have their places. */
interface MeasuredTable extends Omit<ComposedTable, 'bands'> {
  readonly parts: readonly RowPart[];
  /** Close cells of each stage. */
  readonly cells: readonly (readonly Cell[])[];
  /** Stages beside one another, with the heights of their rows. */
  readonly bands: readonly Pick<Band, 'rows'>[];
  /** Of all bands together, in millimetres. */
  readonly height: number;
}

/**
 * Sets all cells at a size.
 *
 * @param comfort - from 0, tight, to 1, airy
 */
export function composeTable(given: TableGiven, bodyPt: number, comfort: number): ComposedTable {
  const { parts, cells, bands, height: _, ...table } = measureTable(given, bodyPt, comfort);
  const em = bodyPt * MM_PER_PT;
  const plans = given.content.stages.map((stage, index): StagePlan => {
    return { stage, cells: (cells[index] ?? []).map((cell) => spaced(cell, table.style, em)) };
  });
  const { columns } = given.columns;
  return {
    ...table,
    bands: bands.map(({ rows }, index) => {
      const stages = plans.slice(index * columns, (index + 1) * columns);
      return { stages, parts, rows, repeated: false, carried: false };
    }),
  };
}

function measureTable(given: TableGiven, bodyPt: number, comfort: number): MeasuredTable {
  const { content, frame, room, columns } = given;
  const { columnWidth, names, labelWidth } = columns;
  const em = bodyPt * MM_PER_PT;
  const spacing = { leading: TIGHT + LOOSER * comfort, itemGap: 0.5 * comfort };
  const rowPad = (0.22 + 0.6 * comfort) * em;
  const side = sideOf(columnWidth, frame);
  const { style, cells } = closeCells(given, bodyPt);
  const labelPt = Math.min(labelPtOf(columns.columns) * frame.scale, bodyPt);
  const parts = labelWidth === 0 ? [] : content.parts;
  const least = parts.map((part) => {
    const label = labelLines(content.rows[part], labelPt, labelWidth, frame);
    return Math.max(spacing.leading * em, label.height);
  });
  const bands = chunk(cells, columns.columns).map((stages) => {
    const heightIn = (row: number) => (stage: readonly Cell[]) => {
      const cell = stage[row];
      return cell === undefined ? 0 : spacedHeight(cell, spacing, em);
    };
    const rows = least.map((height, row) => Math.max(height, ...stages.map(heightIn(row))));
    return { rows: rows.map((height) => height + 2 * rowPad) };
  });
  const height = heightOf(bands, names, BAND_GAP * frame.scale);
  const lack = Math.max(0, height - room);
  const isWhole = cells
    .flat()
    .every(({ cut, broken }) => !cut && (!broken || bodyPt <= BREAKABLE_PT));
  const plan = { bands, names, labelWidth, columnWidth, rowPad, side, labelPt, parts, cells };
  return {
    ...plan,
    height,
    style: { ...style, ...spacing },
    fits: lack === 0 && isWhole,
    lack,
    least: least.map((height) => height + 2 * rowPad),
  };
}

interface CloseCells {
  readonly style: CellStyle;
  /** Of each stage. */
  readonly cells: readonly (readonly Cell[])[];
}

/** What was set already: where lines break depends on the size alone, not on the room between them. */
const closeCells = remembered((given: TableGiven, bodyPt: number): CloseCells => {
  const { content, frame, room, columns } = given;
  const { fonts, ink, scale } = frame;
  const side = sideOf(columns.columnWidth, frame);
  const width = columns.columnWidth - side - Math.min(side, 1.2 * scale);
  const maxLines = Math.ceil(room / (TIGHT * bodyPt * MM_PER_PT));
  const style = { fonts, ink, bodyPt, width, maxLines, ...CLOSE };
  const parts = columns.labelWidth === 0 ? [] : content.parts;
  const cells = content.stages.map((stage) => parts.map((part) => setCell(part, stage, style)));
  return { style, cells };
});

/** Height of bands with their chevrons, in millimetres. */
export function heightOf(
  bands: readonly Pick<Band, 'rows'>[],
  names: NamePlan,
  gap: number,
): number {
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
