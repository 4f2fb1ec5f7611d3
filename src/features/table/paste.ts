import { CARD } from '#core/board/card.ts';
import { freePlace, gridPlaces, placeAfter, tidyGrid } from '#core/board/space.ts';
import { type Command, applyCommand } from '#core/map/commands.ts';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { SalesMap, StageId } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import { type Loss, type Pen, cellText, writeCell } from './cells.ts';
import { COLUMNS, type Column } from './columns.ts';

/** A rectangle of cells by places from 0, ends included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a paste will do and what it leaves. */
export interface PastePlan {
  readonly commands: readonly Command[];
  readonly cells: number;
  /** Stages made for rows below the last one. */
  readonly made: number;
  readonly left: {
    /** Columns to the right of the last one, and that of links, which no cell takes. */
    readonly columns: number;
    /** Rows the map has no room for. */
    readonly rows: number;
    readonly losses: readonly Loss[];
  };
}

const MARKER = /^\s*(?:[-–—*•·◦▪‣☐☑✓✔]|\[[ xх]?\]|\(?\d{1,3}[.)])\s+/iu;

function cleaned(text: string, column: Column): string {
  if (column !== 'entry' && column !== 'exit' && column !== 'artifact') return text.trim();
  return text
    .split('\n')
    .map((line) => line.replace(MARKER, ''))
    .join('\n');
}

/**
 * Puts a block of texts into the table with its first cell at the corner of a range. One text
 * fills the whole range; rows below the last stage become stages of their own.
 */
export function planPaste(
  map: SalesMap,
  block: readonly (readonly string[])[],
  range: Range,
  pen: Pen & { readonly newName: string },
): PastePlan {
  const rows = spread(block, range);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Math.max(0, range.left + width - COLUMNS.length);
  const commands: Command[] = [];
  const losses: Loss[] = [];
  let now = map;
  let cells = 0;
  let made = 0;
  let left = 0;
  let links = 0;

  function run(more: readonly Command[]): void {
    commands.push(...more);
    now = more.reduce(applyCommand, now);
  }

  for (const [offset, row] of rows.entries()) {
    let stageId = routeOf(now)[range.top + offset]?.id;
    if (stageId === undefined) {
      if (row.every((text) => text.trim() === '')) continue;
      const added = addedStage(now, pen);
      if (added === null) {
        left += 1;
        continue;
      }
      run([added.command]);
      stageId = added.id;
      made += 1;
    }
    for (const [at, text] of row.entries()) {
      const column = COLUMNS[range.left + at];
      if (column === undefined) break;
      if (column === 'links') {
        // Nobody writes links in a cell; what was copied from here is no loss.
        if (!['', cellText(now, stageId, column, pen.words)].includes(text.trim())) links = 1;
        continue;
      }
      const write = writeCell(now, stageId, column, cleaned(text, column), pen);
      run(write.commands);
      losses.push(...write.losses);
      cells += 1;
    }
  }
  if (made > 0) run(tidied(map, now));
  return { commands, cells, made, left: { columns: columns + links, rows: left, losses } };
}

function spread(
  block: readonly (readonly string[])[],
  range: Range,
): readonly (readonly string[])[] {
  const [first] = block;
  const [only] = first ?? [];
  if (only === undefined || block.length > 1 || first === undefined || first.length > 1)
    return block;
  const row = Array.from({ length: range.right - range.left + 1 }, () => only);
  return Array.from({ length: range.bottom - range.top + 1 }, () => row);
}

function addedStage(
  map: SalesMap,
  { ids, newName }: Pen & { readonly newName: string },
): { readonly id: StageId; readonly command: Command } | null {
  const route = routeOf(map);
  if (route.length >= COUNT_LIMITS.stages) return null;
  const last = route.at(-1);
  const wanted = last === undefined ? { x: 0, y: 0 } : placeAfter(last);
  const place = freePlace(
    wanted,
    CARD,
    route.map(({ x, y }) => ({ x, y, ...CARD })),
  );
  const id = ids.next('stage');
  const command = { type: 'stage.add', id, index: route.length, name: newName, ...place } as const;
  return { id, command };
}

/** Cards that stood tidy stand tidy with the new ones. */
function tidied(before: SalesMap, now: SalesMap): Command[] {
  const grid = tidyGrid(routeOf(before));
  if (grid === null) return [];
  const route = routeOf(now);
  const places = gridPlaces(route.length, grid);
  const stages = route.map(({ id, x, y }, index) => ({ id, x, y, ...places[index] }));
  return [{ type: 'cards.move', stages, notes: [] }];
}
