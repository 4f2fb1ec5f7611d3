import type { KeyboardEvent } from 'react';
import { useLateT } from '#i18n/react.tsx';
import { COLUMNS } from './columns.ts';
import { HANDLE, placeAfterKey, placeAt } from './grid.ts';
import type { RowActions } from './row-actions.ts';
import { useClear } from './use-clipboard.ts';
import { type Grid, cellAt, placeOf } from './use-grid.ts';

type Act = (grid: Grid, tools: Tools) => void;

interface Tools {
  readonly rows: RowActions;
  clear(): void;
}

/** Keys of the table besides those that only lead to other cells. */
const TABLE_KEYS = [
  { id: 'edit', keys: ['Enter', 'F2'], run: editHere },
  { id: 'clear', keys: ['Delete', 'Backspace'], run: (_grid, { clear }) => clear() },
  { id: 'moveUp', keys: ['Alt+ArrowUp'], run: (grid, { rows }) => moveRow(grid, rows, -1) },
  { id: 'moveDown', keys: ['Alt+ArrowDown'], run: (grid, { rows }) => moveRow(grid, rows, 1) },
  { id: 'all', keys: ['Ctrl+A'], run: markAll },
  { id: 'menu', keys: ['Shift+F10', 'ContextMenu'], run: openMenu },
] as const satisfies readonly { id: string; keys: readonly string[]; run: Act }[];

function editHere(grid: Grid): void {
  if (grid.active !== null) grid.edit(grid.active, { kind: 'keep' });
}

function moveRow({ active }: Grid, rows: RowActions, by: number): void {
  if (active !== null) rows.move(active.stageId, by);
}

function markAll(grid: Grid): void {
  const last = placeAt(grid.route, grid.route.length - 1, COLUMNS.length);
  grid.go(last, true, placeAt(grid.route, 0, 0));
}

function openMenu({ root, active }: Grid): void {
  if (active === null) return;
  cellAt(root.current, { ...active, column: HANDLE })?.click();
}

function nameOf({ key, code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): string {
  const letter = code.startsWith('Key') ? code.slice(3) : key;
  const held = [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey && key.length > 1 ? ['Shift'] : []),
  ];
  return [...held, held.length > 0 ? letter : key].join('+');
}

/** What a key does in the table while no cell is being typed in. */
export function useGridKeys(grid: Grid, rows: RowActions) {
  const t = useLateT();
  const clear = useClear(grid, t);
  const tools = { rows, clear };

  return (event: KeyboardEvent): void => {
    const place = placeOf(event.target);
    // Menus of the rows stand elsewhere on the page, yet React tells their keys here too.
    if (place === null || !event.currentTarget.contains(event.target as Node)) return;
    if (grid.editing !== null || event.defaultPrevented) return;
    const onHandle = place.column === HANDLE;
    const name = nameOf(event);
    const act = TABLE_KEYS.find(({ keys }) => keys.some((key) => key === name));
    if (act !== undefined && !(onHandle && name === 'Enter')) {
      event.preventDefault();
      act.run(grid, tools);
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
