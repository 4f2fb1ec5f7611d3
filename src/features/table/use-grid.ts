import { type FocusEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { StageId } from '#core/map/model.ts';
import { useApp, useAppStore } from '#state/react.tsx';
import { selectRoute } from '#state/selectors.ts';
import { useServices } from '#state/services.tsx';
import type { AppStore } from '#state/store.ts';
import { COLUMNS } from './columns.ts';
import { HANDLE, type Place, placeAfterKey, rangeOf } from './grid.ts';
import type { Range } from './paste.ts';
import type { After, EditStart, TableTools } from './table-context.ts';
import { useCellWords } from './use-words.ts';

/** The table at work: which cell is the current one, what is marked, what is being typed. */
export interface Grid extends TableTools {
  readonly root: RefObject<HTMLTableElement | null>;
  readonly route: readonly StageId[];
  readonly active: Place | null;
  /** Marked cells, at least the current one. */
  readonly range: Range | null;
  readonly editing: EditStart | null;
  /** Makes a cell the current one; `extend` marks all between it and the former, or `start`. */
  go(this: void, place: Place | null, extend?: boolean, start?: Place | null): void;
  /** Marks from a cell on without moving the keyboard. */
  mark(this: void, from: Place | null): void;
  onFocus(this: void, event: FocusEvent): void;
  onBlur(this: void): void;
}

const held = { ctrlKey: false, metaKey: false };
const AFTER_KEYS = {
  down: { key: 'ArrowDown', ...held },
  right: { key: 'ArrowRight', ...held },
  left: { key: 'ArrowLeft', ...held },
} as const;

export function placeOf(element: EventTarget | null): Place | null {
  const cell = element instanceof Element ? element.closest<HTMLElement>('[data-cell]') : null;
  const [stageId, column] = cell?.dataset['cell']?.split(':') ?? [];
  return stageId === undefined ? null : { stageId: stageId as StageId, column: Number(column) };
}

export function cellAt(root: HTMLElement | null, { stageId, column }: Place): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-cell="${stageId}:${column}"]`) ?? null;
}

/**
 * The current row is the stage that is open everywhere else, so board, outline and table never
 * differ in what is selected.
 */
export function useGrid(): Grid {
  const store = useAppStore();
  const { ids } = useServices();
  const words = useCellWords();
  const root = useRef<HTMLTableElement>(null);
  const route = useApp(useShallow(selectRoute));
  const open = useApp((state) => state.openStage);
  const [column, setColumn] = useState(0);
  const [anchor, setAnchor] = useState<Place | null>(null);
  const [editing, setEditing] = useState<EditStart | null>(null);
  const focus = useKeptFocus(root);
  const pen = useMemo(() => ({ words, ids }), [words, ids]);

  const row = open !== null && route.includes(open) ? open : route[0];
  const active = row === undefined ? null : { stageId: row, column };
  const from = anchor !== null && route.includes(anchor.stageId) ? anchor : active;

  function settle(place: Place): void {
    if (place.stageId !== store.getState().openStage) {
      store.getState().select({ stages: [place.stageId] });
    }
    setColumn(place.column);
  }

  function go(place: Place | null, extend = false, start: Place | null = from): void {
    if (place === null) return;
    setAnchor(extend ? start : null);
    setEditing(null);
    settle(place);
    focus.want(place);
  }

  return {
    root,
    route,
    words,
    pen,
    active,
    range: active === null || from === null ? null : rangeOf(route, from, active),
    editing,
    go,
    mark: setAnchor,
    edit: (place, start) => {
      if (place.column === HANDLE) return;
      settle(place);
      setAnchor(null);
      if (COLUMNS[place.column] === 'links') editLinks(store, place.stageId, start);
      else setEditing(start);
    },
    endEdit: (place, after: After) => {
      setEditing(null);
      if (after === 'elsewhere') return;
      go(after === 'stay' ? place : placeAfterKey(AFTER_KEYS[after], place, route));
    },
    onFocus: ({ target }) => {
      focus.got();
      const place = placeOf(target);
      if (place === null || target !== cellAt(root.current, place)) return;
      if (place.stageId !== active?.stageId || place.column !== column) settle(place);
    },
    onBlur: focus.lost,
  };
}

/** Links have their fields in the panel; a letter is meant for a text, and none is here. */
function editLinks(store: AppStore, stageId: StageId, start: EditStart): void {
  if (start.kind === 'typed') return;
  store.getState().setView('map');
  store.getState().focusField(stageId, 'links');
}

/** Brings the keyboard to cells, and back to the current one when its own went away. */
function useKeptFocus(root: RefObject<HTMLTableElement | null>) {
  const wanted = useRef<Place | null>(null);
  const inside = useRef(false);

  useLayoutEffect(() => {
    const place = wanted.current;
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (place !== null) {
      const cell = cellAt(root.current, place);
      if (cell === null) return;
      wanted.current = null;
      cell.focus({ preventScroll: true });
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (inside.current && isLost) {
      root.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
    }
  });

  return {
    want: (place: Place) => {
      wanted.current = place;
    },
    got: () => {
      inside.current = true;
    },
    lost: () => {
      inside.current = false;
    },
  };
}
