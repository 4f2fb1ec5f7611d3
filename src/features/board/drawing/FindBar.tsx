import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { type FoundCard, findCards } from '#core/board/find.ts';
import type { NoteId, StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { useBoard, useSession } from '../board-context.ts';
import { noteBox, stageBox } from '../view.ts';
import styles from './FindBar.module.css';
import { useWordMarks } from './word-marks.ts';

/** Pixels. */
const ICON = 16;

/** Looks for words on the cards; leads from one card that has them to the next. */
export function FindBar() {
  const wish = useSession(({ finding }) => finding);
  return wish === null ? null : <Bar wish={wish} />;
}

function Bar({ wish }: { wish: object | null }) {
  const t = useLateT();
  const { session } = useBoard();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const { found, at, go } = useFound(query);
  useWordMarks(query);

  useEffect(() => {
    if (wish === null) return;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [wish]);

  function close(): void {
    const current = found[at];
    session.setState({ finding: null, found: [], focusId: current?.id ?? 'canvas' });
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' || event.key === 'F3') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const count =
    query.trim() === '' ? '' : t('drawing.foundOf', { at: at + 1, count: found.length });
  return (
    <search className={styles['bar']}>
      <Search size={ICON} aria-hidden className={styles['sign']} />
      <input
        ref={field}
        type="text"
        inputMode="search"
        aria-label={t('drawing.find')}
        placeholder={t('drawing.find')}
        value={query}
        className={styles['field']}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={keyDown}
      />
      <span className={styles['count']}>{count}</span>
      <Buttons isEmpty={found.length === 0} go={go} close={close} />
    </search>
  );
}

interface ButtonsProps {
  isEmpty: boolean;
  go: (by: number) => void;
  close: () => void;
}

function Buttons({ isEmpty, go, close }: ButtonsProps) {
  const t = useLateT();
  return (
    <>
      <IconButton
        label={t('drawing.findPrevious')}
        shortcut="Shift+Enter"
        icon={<ChevronUp size={ICON} aria-hidden />}
        aria-disabled={isEmpty}
        onClick={() => go(-1)}
      />
      <IconButton
        label={t('drawing.findNext')}
        shortcut="Enter"
        icon={<ChevronDown size={ICON} aria-hidden />}
        aria-disabled={isEmpty}
        onClick={() => go(1)}
      />
      <IconButton
        label={t('drawing.findClose')}
        shortcut="Esc"
        icon={<X size={ICON} aria-hidden />}
        onClick={close}
      />
    </>
  );
}

interface Found {
  readonly found: readonly FoundCard[];
  readonly at: number;
  /** To the next one, or with −1 to the one before; round and round. */
  go(by: number): void;
}

/** The cards that hold a text, which of them is in sight, and how that is told. */
function useFound(query: string): Found {
  const t = useLateT();
  const say = useAnnounce();
  const { session, reach } = useBoard();
  const map = useApp((state) => state.map);
  const [place, setPlace] = useState({ query: '', at: 0 });
  const found = useMemo(() => findCards(map, query), [map, query]);
  const at = place.query === query ? Math.min(place.at, Math.max(0, found.length - 1)) : 0;
  const current = found[at];
  const id = current?.id ?? null;

  useEffect(() => {
    session.setState({ found: found.map((card) => card.id), foundAt: id });
  }, [session, found, id]);

  const tell = useEffectEvent((card: string | null, number: number) => {
    const count = found.length;
    if (card === null) {
      if (query.trim() !== '') say(t('drawing.foundNone'));
      return;
    }
    const stage = map.stages[card as StageId];
    const note = map.notes[card as NoteId];
    if (stage !== undefined) reach.view.reveal(stageBox(stage));
    if (note !== undefined) reach.view.reveal(noteBox(note));
    say(t('drawing.foundAt', { at: number, count, name: stage?.name ?? note?.text ?? '' }));
  });

  // A new word or a step is news, not what others do to the map meanwhile.
  useEffect(() => tell(query === '' ? null : id, at + 1), [query, id, at]);

  return {
    found,
    at,
    go: (by) => {
      if (found.length > 0) setPlace({ query, at: (at + by + found.length) % found.length });
    },
  };
}
