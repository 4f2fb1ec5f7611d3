import type { KeyboardEvent } from 'react';
import { useLateT } from '#i18n/react.tsx';
import { type KeyEntry, chordOf, entryOf } from '#ui/chord.ts';
import { COLUMNS } from './columns.ts';
import { HANDLE, placeAfterKey, placeAt } from './grid.ts';
import type { RowActions } from './row-actions.ts';
import { useClear } from './use-clipboard.ts';
import { type Grid, cellAt, placeOf } from './use-grid.ts';

type Id = 'edit' | 'clear' | 'moveUp' | 'moveDown' | 'all' | 'menu';

/** Keys of the table besides those that only lead to other cells. */
export const TABLE_KEYS: readonly KeyEntry<Id>[] = [
  { id: 'edit', keys: ['Enter', 'F2'] },
  { id: 'clear', keys: ['Delete', 'Backspace'] },
  { id: 'moveUp', keys: ['Alt+ArrowUp'] },
  { id: 'moveDown', keys: ['Alt+ArrowDown'] },
  { id: 'all', keys: ['Ctrl+A'] },
  { id: 'menu', keys: ['Shift+F10', 'ContextMenu'] },
];

function markAll(grid: Grid): void {
  const last = placeAt(grid.route, grid.route.length - 1, COLUMNS.length);
  grid.go(last, true, placeAt(grid.route, 0, 0));
}

/** What a key does in the table while no cell is being typed in. */
export function useGridKeys(grid: Grid, rows: RowActions) {
  const t = useLateT();
  const clear = useClear(grid, t);
  const { active } = grid;

  const acts: Readonly<Record<Id, () => void>> = {
    edit: () => active !== null && grid.edit(active, { kind: 'keep' }),
    clear,
    moveUp: () => active !== null && rows.move(active.stageId, -1),
    moveDown: () => active !== null && rows.move(active.stageId, 1),
    all: () => markAll(grid),
    menu: () =>
      active !== null && cellAt(grid.root.current, { ...active, column: HANDLE })?.click(),
  };

  return (event: KeyboardEvent): void => {
    const place = placeOf(event.target);
    // Menus of the rows stand elsewhere on the page, yet React tells their keys here too.
    if (place === null || !event.currentTarget.contains(event.target as Node)) return;
    if (grid.editing !== null || event.defaultPrevented) return;
    const onHandle = place.column === HANDLE;
    const entry = entryOf(TABLE_KEYS, event);
    if (entry !== undefined && !(onHandle && chordOf(event) === 'Enter')) {
      event.preventDefault();
      acts[entry.id]();
      return;
    }
    const next = event.altKey ? null : placeAfterKey(event, place, grid.route);
    if (next !== null) {
      event.preventDefault();
      grid.go(next, event.shiftKey);
    } else if (!onHandle && isLetter(event)) {
      event.preventDefault();
      grid.edit(place, { kind: 'typed', text: event.key });
    }
  };
}

function isLetter({ key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey && !nativeEvent.isComposing;
}
