import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { useToast } from '#ui/Toast.tsx';
import { LineField } from './LineField.tsx';
import type { LineWords } from './LineMenu.tsx';
import styles from './LineList.module.css';
import type { LineEdit } from './line-edits.ts';
import type { LineSource } from './line-source.ts';
import { placeCaret } from './place-caret.ts';
import { usePanel } from './panel-context.tsx';

interface Props<Id extends string> {
  /** Stays the same object for one list of one stage. */
  source: LineSource<Id>;
  /** The name of the list. */
  label: string;
  words: LineWords<Id>;
}

/**
 * A list that is typed like a text: the empty field at its end becomes a line with its first
 * character and keeps the caret, since the record takes the id the field already had.
 */
export function LineList<Id extends string>({ source, label, words }: Props<Id>) {
  const store = useAppStore();
  const panel = usePanel();
  const root = useRef<HTMLOListElement>(null);
  const ids = useApp(useShallow(source.selectIds));
  const [draft, setDraft] = useState(source.nextId);
  const [focused, setFocused] = useState<Id | null>(null);
  const run = useRunner();

  if (ids.includes(draft)) setDraft(source.nextId());
  // Undo took the line away in which the caret stands: the empty field takes the caret over.
  else if (focused !== null && focused !== draft && !ids.includes(focused)) setDraft(focused);

  useLayoutEffect(() => {
    panel.fulfil((id) => fieldOf(root.current, id));
  });

  function sweep(): void {
    const state = store.getState();
    const empty = source
      .selectIds(state)
      .filter((id) => source.selectText(id)(state).trim() === '');
    const typedIn = empty.find((id) => fieldOf(root.current, id) === document.activeElement);
    for (const id of empty) {
      if (id !== typedIn) state.dispatch(source.remove(id));
    }
    // A line just opened and what is about to be typed there are one step.
    if (typedIn === undefined) state.sealStep();
  }
  useLateSweep(sweep);

  const rows = ids.length < source.limit ? [...ids, draft] : ids;
  return (
    <ol ref={root} aria-label={label} className={styles['list']}>
      {rows.map((id, index) => (
        <LineField
          key={id}
          {...{ id, index, source, words, draft, ids }}
          onFocus={() => setFocused(id)}
          onBlur={() => {
            setFocused(null);
            panel.afterPress(sweep);
          }}
          onEdit={(edit) => run(edit, source.limit)}
        />
      ))}
    </ol>
  );
}

function fieldOf(root: HTMLElement | null, id: string): HTMLTextAreaElement | null {
  return root?.querySelector<HTMLTextAreaElement>(`textarea[data-line="${id}"]`) ?? null;
}

/** Empty lines go when the list does: another stage was opened while one had the focus. */
function useLateSweep(sweep: () => void): void {
  const latest = useRef(sweep);
  useEffect(() => {
    latest.current = sweep;
  });
  useEffect(() => () => latest.current(), []);
}

/** Carries an edit out as one step and brings the focus where it says. */
function useRunner(): (edit: LineEdit, limit: number) => void {
  const t = useLateT();
  const store = useAppStore();
  const panel = usePanel();
  const announce = useAnnounce();
  const toast = useToast();

  return ({ commands, focus, over = 0, said }, limit) => {
    const { dispatch, dispatchAll } = store.getState();
    const [only] = commands;
    if (commands.length === 1 && only !== undefined) dispatch(only);
    else if (commands.length > 1) dispatchAll(commands);
    if (said !== undefined) announce(said);
    if (over > 0) toast({ text: t('panel.linesOver', { count: over, limit }), tone: 'warn' });
    if (focus === undefined) return;
    const there = fieldOf(document.body, focus.id);
    if (commands.length === 0 && there !== null) placeCaret(there, focus.caret);
    else panel.wishFor(focus);
  };
}
