import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import type { AppStore } from '#state/store.ts';
import { cellText, writeCell } from './cells.ts';
import { COLUMN_LABELS, type Column, TEXT_COLUMNS, isListColumn, isTextColumn } from './columns.ts';
import type { Place } from './grid.ts';
import { type After, type EditStart, LIST_KEYS, useTable } from './table-context.ts';
import styles from './TablePage.module.css';

interface Props {
  stageId: StageId;
  column: Column;
  /** What the map says. */
  text: string;
  start: EditStart;
  place: Place;
}

/** Typing in a cell, kept with every keystroke; Esc takes all of it back. */
export function TextEditor({ stageId, column, text, start, place }: Props) {
  const t = useLateT();
  const { endEdit } = useTable();
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useApp(({ map }) => map.stages[stageId]?.name ?? '');
  const { draft, type, cancel, seal } = useDraft(
    { stageId, column, text },
    firstDraft(column, text, start),
  );
  const isList = isListColumn(column);

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
    field.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  useMeasuredHeight(field);

  function keyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    const after = afterKey(event, isList);
    if (event.key === 'Escape') cancel();
    if (after === null) return;
    event.preventDefault();
    event.stopPropagation();
    seal();
    endEdit(place, after);
  }

  return (
    <textarea
      ref={field}
      rows={1}
      aria-label={t('table.cell', { column: t(COLUMN_LABELS[column]), stage: name })}
      aria-describedby={isList ? LIST_KEYS : undefined}
      autoComplete="off"
      className={styles['field']}
      maxLength={isList ? undefined : longest(column)}
      value={draft}
      onChange={(event) => type(event.target.value)}
      onKeyDown={keyDown}
      onBlur={() => {
        seal();
        endEdit(place, 'elsewhere');
      }}
    />
  );
}

/** A character typed on a cell replaces its text; on a list it begins one more line. */
function firstDraft(column: Column, text: string, start: EditStart): string {
  if (start.kind === 'keep') return text;
  return isListColumn(column) && text !== '' ? `${text}\n${start.text}` : start.text;
}

function longest(column: Column): number {
  return isTextColumn(column) ? TEXT_COLUMNS[column] : TEXT_LIMITS.short;
}

/** Where a key leads that ends typing; Enter goes on with the next line of a list. */
function afterKey(event: KeyboardEvent<HTMLTextAreaElement>, isList: boolean): After | null {
  const { key, shiftKey, ctrlKey, metaKey, currentTarget } = event;
  if (key === 'Escape') return 'stay';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  if (key !== 'Enter') return null;
  if (!isList || ctrlKey || metaKey) return shiftKey ? 'stay' : 'down';
  const { value, selectionStart } = currentTarget;
  const onFreshLine = selectionStart === value.length && /(?:^|\n)\s*$/u.test(value);
  return onFreshLine ? 'down' : null;
}

/** What is typed and what the map made of it: the two differ in spaces, empty lines and figures. */
function useDraft(
  { stageId, column, text }: Pick<Props, 'stageId' | 'column' | 'text'>,
  first: string,
) {
  const store = useAppStore();
  const { words, pen } = useTable();
  const [draft, setDraft] = useState(first);
  const [written, setWritten] = useState(text);
  const base = useRef<unknown>(null);

  // Undo, or another tab: the map is right, not the draft.
  if (text !== written) {
    setWritten(text);
    setDraft(text);
  }

  function write(next: string): void {
    const { map, dispatch, dispatchAll } = store.getState();
    const { commands } = writeCell(map, stageId, column, next, pen);
    const [only] = commands;
    if (only !== undefined && commands.length === 1) dispatch(only);
    else dispatchAll(commands);
    setWritten(cellText(store.getState().map, stageId, column, words));
  }

  const begin = useRef(() => {
    store.getState().sealStep();
    base.current = store.getState().history.past.at(-1);
    if (first !== text) write(first);
  });
  useEffect(() => {
    begin.current();
    begin.current = () => undefined;
  }, []);

  return {
    draft,
    type: (next: string) => {
      setDraft(next);
      write(next);
    },
    cancel: () => takeBack(store, base.current),
    seal: () => store.getState().sealStep(),
  };
}

/** Undoes until the step that was the last when typing began. */
function takeBack(store: AppStore, base: unknown): void {
  for (;;) {
    const { past } = store.getState().history;
    const at = past.findIndex((step) => step === base);
    if (past.length === 0 || at === past.length - 1) return;
    if (base !== undefined && at < 0) return;
    store.getState().undo();
  }
}

/** For browsers that do not size a field by its text. */
function useMeasuredHeight(ref: { readonly current: HTMLTextAreaElement | null }): void {
  useLayoutEffect(() => {
    const area = ref.current;
    if (area === null || CSS.supports('field-sizing', 'content')) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight}px`;
  });
}
