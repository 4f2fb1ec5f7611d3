import type { StageId } from '#core/map/model.ts';
import { COLUMNS } from './columns.ts';
import type { Range } from './paste.ts';

/** A cell: its stage, and its column from 0; the handle of the row is column −1. */
export interface Place {
  readonly stageId: StageId;
  readonly column: number;
}

/** The handle of a row, left of its fields. */
export const HANDLE = -1;
const LAST = COLUMNS.length - 1;
/** Rows that Page Up and Page Down pass. */
const PAGE = 5;

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

type Step = (row: number, column: number, last: number) => readonly [row: number, column: number];

const STEPS: Readonly<Partial<Record<string, Step>>> = {
  ArrowUp: (row, column) => [row - 1, column],
  ArrowDown: (row, column) => [row + 1, column],
  ArrowLeft: (row, column) => [row, column - 1],
  ArrowRight: (row, column) => [row, column + 1],
  Home: (row) => [row, HANDLE],
  End: (row) => [row, LAST],
  PageUp: (row, column) => [row - PAGE, column],
  PageDown: (row, column) => [row + PAGE, column],
};

const FAR_STEPS: Readonly<Partial<Record<string, Step>>> = {
  ArrowUp: (_row, column) => [0, column],
  ArrowDown: (_row, column, last) => [last, column],
  ArrowLeft: (row) => [row, HANDLE],
  ArrowRight: (row) => [row, LAST],
  Home: () => [0, HANDLE],
  End: (_row, _column, last) => [last, LAST],
};

/** Where a key leads from a cell; `null` for keys that lead nowhere. */
export function placeAfterKey(
  { key, ctrlKey, metaKey }: Key,
  from: Place,
  route: readonly StageId[],
): Place | null {
  const step = (ctrlKey || metaKey ? FAR_STEPS : STEPS)[key];
  if (step === undefined) return null;
  const [row, column] = step(route.indexOf(from.stageId), from.column, route.length - 1);
  return placeAt(route, row, column);
}

/** The cell at places from 0, or the nearest there is. */
export function placeAt(route: readonly StageId[], row: number, column: number): Place | null {
  const stageId = route[Math.max(0, Math.min(route.length - 1, row))];
  if (stageId === undefined) return null;
  return { stageId, column: Math.max(HANDLE, Math.min(LAST, column)) };
}

/** The rectangle between two cells; a handle stands for its whole row. */
export function rangeOf(route: readonly StageId[], from: Place, to: Place): Range {
  const rows = [route.indexOf(from.stageId), route.indexOf(to.stageId)];
  const whole = from.column === HANDLE || to.column === HANDLE;
  return {
    top: Math.max(0, Math.min(...rows)),
    bottom: Math.max(0, ...rows),
    left: whole ? 0 : Math.min(from.column, to.column),
    right: whole ? LAST : Math.max(from.column, to.column),
  };
}
