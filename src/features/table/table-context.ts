import { createContext, useContext } from 'react';
import type { CellWords, Pen } from './cells.ts';
import type { Place } from './grid.ts';

/** How typing in a cell begins: with what is there, or with a character instead of it. */
export type EditStart =
  | { readonly kind: 'keep' }
  | { readonly kind: 'typed'; readonly text: string };

/** The element that says how lists are typed. */
export const LIST_KEYS = 'table-list-keys';

/** Where to go from a cell whose typing has ended. */
export type After = 'stay' | 'down' | 'right' | 'left' | 'elsewhere';

export interface TableTools {
  readonly words: CellWords;
  readonly pen: Pen;
  edit(this: void, place: Place, start: EditStart): void;
  endEdit(this: void, place: Place, after: After): void;
}

export const TableContext = createContext<TableTools | null>(null);

export function useTable(): TableTools {
  const tools = useContext(TableContext);
  if (tools === null) throw new Error('useTable: not inside the table');
  return tools;
}
