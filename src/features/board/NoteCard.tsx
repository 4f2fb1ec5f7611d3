import type { Node, NodeProps } from '@xyflow/react';
import { Ellipsis } from 'lucide-react';
import { memo, useRef } from 'react';
import type { Note, NoteId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useBoard, useSession } from './board-context.ts';
import { CardGuard } from './CardGuard.tsx';
import { useCardMenu, useWantedFocus } from './card-menu.ts';
import { InlineText } from './InlineText.tsx';
import styles from './NoteCard.module.css';

export type NoteNode = Node<Record<string, never>, 'note'>;

function CardOfNote({ id, selected }: NodeProps<NoteNode>) {
  const note = useApp(({ map }) => map.notes[id as NoteId]);
  if (note === undefined) return null;
  return (
    <CardGuard subject={{ table: 'notes', id: note.id }}>
      <Sticky note={note} selected={selected} />
    </CardGuard>
  );
}

export const NoteCard = memo(
  CardOfNote,
  (before, after) => before.id === after.id && before.selected === after.selected,
);

interface Props {
  note: Note;
  selected: boolean;
}

function Sticky({ note, selected }: Props) {
  const t = useT();
  const card = useRef<HTMLDivElement>(null);
  const typed = useSession(({ editing }) => editing?.kind === 'note' && editing.id === note.id);
  const menu = useCardMenu({ kind: 'note', id: note.id }, card);
  useWantedFocus(note.id, card);

  return (
    <div
      ref={card}
      role="group"
      aria-label={t('board.note', { text: note.text })}
      data-note-id={note.id}
      data-tone={note.tone}
      data-selected={selected}
      className={styles['note']}
      {...menu.onCard}
    >
      {typed ? <NoteField note={note} /> : <NoteText text={note.text} />}
      <button
        type="button"
        data-not-exported
        aria-haspopup="menu"
        aria-label={t('board.noteMenu')}
        className={`${styles['more']} nopan`}
        {...menu.onButton}
      >
        <Ellipsis size={16} aria-hidden />
      </button>
    </div>
  );
}

function NoteText({ text }: { text: string }) {
  const t = useT();
  const empty = text.trim() === '';
  return (
    <p className={styles['text']} data-empty={empty} title={text}>
      {empty ? t('board.notePlaceholder') : text}
    </p>
  );
}

function NoteField({ note }: { note: Note }) {
  const t = useT();
  const store = useAppStore();
  const { actions } = useBoard();
  const editing = useSession((session) => session.editing);
  return (
    <InlineText
      label={t('board.menu.editText')}
      placeholder={t('board.notePlaceholder')}
      value={note.text}
      manyLines
      className={styles['field']}
      onType={(text) =>
        store.getState().dispatch({ type: 'note.edit', noteId: note.id, fields: { text } })
      }
      onEnter={() => editing !== null && actions.endEdit(editing, true)}
      onEnd={(back) => editing !== null && actions.endEdit(editing, back)}
    />
  );
}
