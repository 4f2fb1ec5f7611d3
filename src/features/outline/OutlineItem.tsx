import type { KeyboardEvent } from 'react';
import type { StageId } from '#core/map/model.ts';
import { STAGE_PARTS } from '#core/map/progress.ts';
import { useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { selectFilledCount, selectRoute } from '#state/selectors.ts';
import { moveStage } from '#state/stage-actions.ts';
import { useAnnounce } from '#ui/announce.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import { Tooltip } from '#ui/Tooltip.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import styles from './OutlineItem.module.css';
import { PhoneFields } from './PhoneFields.tsx';
import { RenameField } from './RenameField.tsx';
import { focusRow } from './rows.ts';

interface Props {
  stageId: StageId;
  index: number;
  total: number;
  folded: boolean;
  /** The list is the main view: phrase and figure can be reached from here. */
  phone: boolean;
  renaming: boolean;
  onRename: (stageId: StageId | null) => void;
}

export function OutlineItem(props: Props) {
  const { stageId, index, total, folded, phone, renaming, onRename } = props;
  const t = useT();
  const stored = useApp(({ map }) => map.stages[stageId]?.name ?? '');
  const name = stored.trim() === '' ? t('outline.unnamed') : stored;
  const isOpen = useApp((state) => state.openStage === stageId);
  const showStage = useApp((state) => state.showStage);
  const move = useMove(stageId, name);

  function keyDown(event: KeyboardEvent): void {
    const act = keyAction(event);
    if (act === null || folded) return;
    event.preventDefault();
    // The board listens to keys of its own.
    event.stopPropagation();
    if (act.type === 'rename') onRename(stageId);
    else if (act.type === 'move') move(index + act.by);
    else focusNeighbour(event.currentTarget, act.by);
  }

  return (
    <li className={styles['item']} data-open={isOpen} data-folded={folded}>
      {renaming && !folded ? (
        <RenameField
          {...{ stageId, number: index + 1 }}
          onDone={(refocus) => {
            onRename(null);
            if (refocus) setTimeout(() => focusRow(stageId));
          }}
        />
      ) : (
        <>
          <Tooltip text={name} side="after" disabled={!folded}>
            <button
              type="button"
              className={styles['row']}
              data-outline-stage={stageId}
              aria-current={isOpen ? 'true' : undefined}
              onClick={() => showStage(stageId)}
              onDoubleClick={() => !folded && onRename(stageId)}
              onKeyDown={keyDown}
            >
              <HueBadge number={index + 1} />
              <span className={folded ? styles['hidden'] : styles['name']}>{name}</span>
              <Filled {...{ stageId, folded }} />
            </button>
          </Tooltip>
          {folded ? null : (
            <ItemMenu
              {...{ stageId, name, index, total, onRename }}
              onMove={(by) => move(index + by)}
            />
          )}
        </>
      )}
      {phone ? <PhoneFields stageId={stageId} /> : null}
    </li>
  );
}

function Filled({ stageId, folded }: { stageId: StageId; folded: boolean }) {
  const t = useT();
  const filled = useApp(selectFilledCount(stageId));
  const total = STAGE_PARTS.length;
  return (
    <>
      {folded ? null : (
        <span aria-hidden className={styles['filled']}>
          {filled}/{total}
        </span>
      )}
      <VisuallyHidden>, {t('outline.filled', { filled, total })}</VisuallyHidden>
    </>
  );
}

/** Moves a stage to a place from 0 and says where it is now. */
function useMove(stageId: StageId, name: string): (to: number) => void {
  const t = useT();
  const store = useAppStore();
  const announce = useAnnounce();
  return (to) => {
    const total = selectRoute(store.getState()).length;
    if (to < 0 || to >= total) return;
    moveStage(store, stageId, to);
    announce(t('outline.moved', { name, number: to + 1, total }));
  };
}

type KeyAction = { type: 'rename' } | { type: 'move' | 'focus'; by: -1 | 1 };

function keyAction({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): KeyAction | null {
  if (key === 'F2') return { type: 'rename' };
  if (ctrlKey || metaKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return null;
  return { type: altKey ? 'move' : 'focus', by: key === 'ArrowUp' ? -1 : 1 };
}

function focusNeighbour(row: EventTarget & Element, by: -1 | 1): void {
  const rows = [
    ...(row.closest('ol')?.querySelectorAll<HTMLElement>('[data-outline-stage]') ?? []),
  ];
  rows[rows.findIndex((one) => one === row) + by]?.focus();
}
