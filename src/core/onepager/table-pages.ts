import type { Cell, CellLine } from './cells.ts';
import type { StageContent } from './content.ts';
import type { PageFrame } from './header.ts';
import type { RowPart } from './options.ts';
import { MM_PER_PT } from './paper.ts';
import {
  type Band,
  type ComposedTable,
  type StagePlan,
  type TableGiven,
  type TablePlan,
  composeTable,
  heightOf,
  largestSize,
  settleTable,
} from './table.ts';
import { type TableContent, bandColumns } from './table-columns.ts';

/** One page of a table: its stages and how they are set. */
export interface TablePage {
  readonly content: TableContent;
  readonly plan: TablePlan;
}

/** Room for the table on each page, in millimetres, by the number of the page from 0. */
export type RoomOf = (page: number) => number;

/** Type on several pages is never smaller, in points. */
export const READABLE_PT = 8;
/** More columns than these make rows too narrow to read, fewer make pages of air. */
const MOST_COLUMNS = 8;
const FEWEST_COLUMNS = 3;
/** How airy a table is that goes on on a next page; see `composeTable`. */
const COMFORT = 0.35;
/** A row goes on on the next page rather than to leave fewer lines of it below the others. */
const FEWEST_LINES = 3;

/**
 * Parts the table into pages: the stages evenly, with as few pages as readable type allows and, of
 * equally many, with the fewest rows that go on on a next page.
 *
 * @param last - room that the last page must leave below the table, in millimetres
 */
export function planTablePages(
  content: TableContent,
  frame: PageFrame,
  roomOf: RoomOf,
  last: number,
): readonly TablePage[] {
  const count = content.stages.length;
  if (count === 0) return [];
  const tries: PagesTry[] = [];
  for (let columns = MOST_COLUMNS; columns >= FEWEST_COLUMNS; columns -= 1) {
    const pages = Math.ceil(count / columns);
    if (tries.some(({ groups }) => groups.length === pages)) continue;
    const tried = tryPages(content, frame, roomOf, last, pages);
    tries.push(tried);
    // More pages than these can only come from more groups.
    if (tried.carried === 0) break;
  }
  const best = tries.reduce((one, other) =>
    other.pages < one.pages || (other.pages === one.pages && other.carried < one.carried)
      ? other
      : one,
  );
  return best.carried > 0 ? carriedPages(best) : filledPages(best, roomOf, last);
}

interface Group {
  readonly given: TableGiven;
  readonly composed: ComposedTable;
  /** The same stages on one page after another. */
  readonly bands: readonly Band[];
}

interface PagesTry {
  readonly groups: readonly Group[];
  readonly pages: number;
  /** Pages that go on with the stages of the page before. */
  readonly carried: number;
}

function tryPages(
  content: TableContent,
  frame: PageFrame,
  roomOf: RoomOf,
  last: number,
  count: number,
): PagesTry {
  const groups: Group[] = [];
  let pages = 0;
  for (const [index, stages] of parted(content.stages, count).entries()) {
    const isLast = index === count - 1;
    const part = { ...content, stages };
    const columns = bandColumns(part, frame, 1, { isWhole: true, isCompact: false });
    const given = { columns, content: part, frame, room: Number.POSITIVE_INFINITY };
    const start = pages;
    const roomFrom = (page: number) => roomOf(start + page);
    const group = splitTable(given, roomFrom, isLast ? last : 0, count === 1);
    const { bands } = group;
    groups.push(group);
    pages += bands.length;
  }
  return { groups, pages, carried: pages - groups.length };
}

/** So many groups of neighbours, the first ones larger by one where they cannot be equal. */
function parted(stages: readonly StageContent[], count: number): (readonly StageContent[])[] {
  const size = Math.floor(stages.length / count);
  const larger = stages.length % count;
  let start = 0;
  return Array.from({ length: count }, (_, index) => {
    const end = start + size + (index < larger ? 1 : 0);
    const group = stages.slice(start, end);
    start = end;
    return group;
  });
}

function carriedPages({ groups }: PagesTry): TablePage[] {
  return groups.flatMap(({ given: { content }, composed, bands }) =>
    bands.map((band) => ({ content, plan: { ...composed, bands: [band] } })),
  );
}

/** All pages have one size of type, the largest that fits each of them, and are filled. */
function filledPages({ groups }: PagesTry, roomOf: RoomOf, last: number): TablePage[] {
  const placed = groups.map(({ given }, page) => ({
    ...given,
    room: roomOf(page) - (page === groups.length - 1 ? last : 0),
  }));
  const sizes = placed.map((given) => largestSize(given, READABLE_PT));
  const size = Math.min(...sizes.map((one) => one ?? READABLE_PT));
  return placed.map((given, index) => ({
    content: given.content,
    // Where even the least size fits only without air, the air is looked for anew.
    plan: settleTable(given, sizes[index] === null ? null : size, READABLE_PT),
  }));
}

interface Row {
  readonly part: RowPart;
  readonly cells: readonly Cell[];
  readonly least: number;
  readonly carried: boolean;
}

/** A table of one band, cut into pages; a long row goes on on the next page. */
function splitTable(given: TableGiven, roomOf: RoomOf, last: number, isSingle: boolean): Group {
  // A single page is left for the sake of comfort; among several, less air keeps stages whole.
  const tight = composeTable(given, READABLE_PT, isSingle ? COMFORT : 0);
  // The last page must leave room below, so the whole table must fit with that room or be cut.
  if (heightOf(tight.bands, tight.names, 0) <= roomOf(0) - last) {
    return { given, composed: tight, bands: tight.bands };
  }
  const composed = composeTable(given, READABLE_PT, COMFORT);
  const [band] = composed.bands;
  if (band === undefined) return { given, composed, bands: [] };
  const splitter = new BandSplitter(composed, band.stages, roomOf);
  for (const [index, part] of band.parts.entries()) {
    const cells = band.stages.flatMap((plan) => plan.cells[index] ?? []);
    splitter.add({ part, cells, least: composed.least[index] ?? 0, carried: false });
  }
  return { given, composed, bands: splitter.finish(last) };
}

class BandSplitter {
  readonly #composed: ComposedTable;
  readonly #stages: readonly StagePlan[];
  readonly #roomOf: RoomOf;
  readonly #bands: Band[] = [];
  #rows: { readonly row: Row; readonly height: number }[] = [];
  #left: number;

  constructor(composed: ComposedTable, stages: readonly StagePlan[], roomOf: RoomOf) {
    this.#composed = composed;
    this.#stages = stages;
    this.#roomOf = roomOf;
    this.#left = roomOf(0) - composed.names.height;
  }

  add(given: Row): void {
    const { rowPad } = this.#composed;
    let row = given;
    for (;;) {
      const height = this.#heightOf(row);
      if (height <= this.#left) {
        this.#put(row, height);
        return;
      }
      const room = this.#left - 2 * rowPad;
      if (this.#rows.length > 0 && room < FEWEST_LINES * this.#line) {
        this.#turn();
        continue;
      }
      const { head, tail } = cutRow(row, Math.max(room, 2 * this.#line));
      this.#put(head, Math.min(this.#left, this.#heightOf(head)));
      if (tail.cells.every(({ lines }) => lines.length === 0)) return;
      this.#turn();
      row = tail;
    }
  }

  /** @param last - room that must be left on the last page; else an empty one follows */
  finish(last: number): Band[] {
    if (this.#left < last && this.#rows.length > 1) {
      const row = this.#rows.pop();
      this.#turn();
      if (row !== undefined) this.#put(row.row, row.height);
    }
    this.#turn();
    return this.#bands;
  }

  get #line(): number {
    const { style } = this.#composed;
    return style.leading * style.bodyPt * MM_PER_PT;
  }

  #heightOf({ cells, least }: Row): number {
    const { rowPad } = this.#composed;
    return Math.max(least, ...cells.map(({ height }) => height + 2 * rowPad));
  }

  #put(row: Row, height: number): void {
    this.#rows.push({ row, height });
    this.#left -= height;
  }

  #turn(): void {
    const rows = this.#rows;
    this.#bands.push({
      stages: this.#stages.map(({ stage }, column) => ({
        stage,
        cells: rows.flatMap(({ row }) => row.cells[column] ?? []),
      })),
      parts: rows.map(({ row }) => row.part),
      rows: rows.map(({ height }) => height),
      repeated: this.#bands.length > 0,
      carried: rows[0]?.row.carried ?? false,
    });
    this.#rows = [];
    this.#left = this.#roomOf(this.#bands.length) - this.#composed.names.height;
  }
}

/** Parts a row at a height: each of its cells goes on where its own lines end. */
function cutRow(row: Row, room: number): { readonly head: Row; readonly tail: Row } {
  const parts = row.cells.map((cell) => cutCell(cell, room));
  return {
    head: { ...row, least: 0, cells: parts.map(({ head }) => head) },
    tail: { ...row, carried: true, cells: parts.map(({ tail }) => tail) },
  };
}

function cutCell(cell: Cell, room: number): { readonly head: Cell; readonly tail: Cell } {
  let used = 0;
  const end = cell.lines.findIndex((line) => {
    used += line.gap + line.height;
    return used > room;
  });
  if (end === -1) return { head: cell, tail: cellOf(cell, []) };
  const [first, ...rest] = cell.lines.slice(end);
  const tail = first === undefined ? rest : [{ ...first, gap: 0 }, ...rest];
  return { head: cellOf(cell, cell.lines.slice(0, end)), tail: cellOf(cell, tail) };
}

function cellOf(cell: Cell, lines: readonly CellLine[]): Cell {
  const height = lines.reduce((sum, line) => sum + line.gap + line.height, 0);
  return { ...cell, lines, height, begun: lines.filter(({ begins }) => begins).length };
}
