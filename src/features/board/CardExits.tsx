import { LogOut } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { LinkId, StageId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useBoard, useSession } from './board-context.ts';
import { InlineText } from './InlineText.tsx';
import { exitsOf } from './link-actions.ts';
import { useStageName } from './stage-name.ts';
import styles from './CardExits.module.css';

/** Where deals leave the system: a short stub under the card, so that it never crosses anything. */
export function CardExits({ stageId }: { stageId: StageId }) {
  const ids = useApp(useShallow(({ map }) => exitsOf(map, stageId)));
  const typed = useSession(({ editing }) =>
    editing?.kind === 'link' && ids.includes(editing.id) ? editing : null,
  );
  const [first] = ids;
  if (first === undefined) return null;
  return (
    <div className={styles['exits']}>
      {typed !== null ? (
        <ReasonField linkId={typed.id} />
      ) : (
        <ExitPill stageId={stageId} ids={ids} first={first} />
      )}
    </div>
  );
}

interface PillProps {
  stageId: StageId;
  ids: readonly LinkId[];
  first: LinkId;
}

function ExitPill({ stageId, ids, first }: PillProps) {
  const t = useT();
  const store = useAppStore();
  const { actions } = useBoard();
  const pill = useRef<HTMLButtonElement>(null);
  const from = useStageName(stageId);
  const labels = useApp(useShallow(({ map }) => ids.map((id) => map.links[id]?.label ?? '')));
  const selected = useApp(({ selection }) => ids.some((id) => selection.links.includes(id)));
  const single = ids.length === 1;
  const label = labels[0] ?? '';
  const text = single
    ? t('board.link.lostShort', { label })
    : t('board.link.lostMany', { count: ids.length });

  function openMenu(byKeyboard: boolean): void {
    const box = pill.current?.getBoundingClientRect();
    actions.openMenu({
      about: single ? { kind: 'link', id: first } : { kind: 'exits', id: stageId },
      at: { x: box?.left ?? 0, y: box?.bottom ?? 0 },
      byKeyboard,
      returnTo: pill.current,
    });
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.key === 'F2' && single) actions.edit({ kind: 'link', id: first });
    else if (event.key === 'Delete') actions.remove({ links: ids });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <button
      ref={pill}
      type="button"
      aria-haspopup="menu"
      aria-label={t('board.link.lostNamed', { from, label: labels.filter(Boolean).join('; ') })}
      title={single ? text : labels.filter(Boolean).join('\n')}
      {...(single ? { 'data-link-id': first } : {})}
      data-selected={selected}
      className={`${styles['pill']} nopan nodrag`}
      onClick={(event) => {
        event.stopPropagation();
        store.getState().select({ links: ids });
        openMenu(event.detail === 0);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={keyDown}
    >
      <LogOut size={12} aria-hidden />
      <span className={styles['text']}>{text}</span>
      {single ? null : <Reasons ids={ids} labels={labels} />}
    </button>
  );
}

function Reasons({ ids, labels }: { ids: readonly LinkId[]; labels: readonly string[] }) {
  return (
    <VisuallyHidden>
      {ids.map((id, index) => (
        <span key={id} data-link-id={id}>
          {labels[index]}
        </span>
      ))}
    </VisuallyHidden>
  );
}

function ReasonField({ linkId }: { linkId: LinkId }) {
  const t = useT();
  const store = useAppStore();
  const { actions } = useBoard();
  const label = useApp(({ map }) => map.links[linkId]?.label ?? '');
  const editing = useSession((session) => session.editing);
  return (
    <div className={styles['field']} data-link-id={linkId}>
      <InlineText
        label={t('board.link.reason')}
        placeholder={t('board.link.reason')}
        value={label}
        onType={(text) =>
          store.getState().dispatch({ type: 'link.edit', linkId, fields: { label: text } })
        }
        onEnter={() => editing !== null && actions.endEdit(editing, true)}
        onEnd={(back) => editing !== null && actions.endEdit(editing, back)}
      />
    </div>
  );
}
