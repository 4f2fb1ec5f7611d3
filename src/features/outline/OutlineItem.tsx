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
import { entryOf } from '#ui/chord.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { OUTLINE_KEYS, type OutlineKey } from './keys.ts';
import styles from './OutlineItem.module.css';
import { PhoneFields } from './PhoneFields.tsx';
import { RenameField } from './RenameField.tsx';
import { focusRow } from './rows.ts';
import { useItemActions } from './use-item-actions.ts';

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

  const keyDown = useRowKeys({ ...props, name, move });

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

interface RowKeys extends Props {
  name: string;
  move: (to: number) => void;
}

function useRowKeys({ stageId, index, folded, onRename, name, move }: RowKeys) {
  const { remove } = useItemActions(stageId, name, onRename);
  const acts: Readonly<Record<OutlineKey, (row: Element) => void>> = {
    rename: () => !folded && onRename(stageId),
    previous: (row) => focusNeighbour(row, -1),
    next: (row) => focusNeighbour(row, 1),
    moveUp: () => move(index - 1),
    moveDown: () => move(index + 1),
    remove,
  };

  return (event: KeyboardEvent): void => {
    const entry = entryOf(OUTLINE_KEYS, event);
    if (entry === undefined) return;
    event.preventDefault();
    // The board listens to keys of its own.
    event.stopPropagation();
    acts[entry.id](event.currentTarget);
  };
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
    if (to < 0 || to >= total || !store.getState().mayBuild()) return;
    moveStage(store, stageId, to);
    announce(t('outline.moved', { name, number: to + 1, total }));
  };
}

function focusNeighbour(row: Element, by: -1 | 1): void {
  const rows = [
    ...(row.closest('ol')?.querySelectorAll<HTMLElement>('[data-outline-stage]') ?? []),
  ];
  rows[rows.findIndex((one) => one === row) + by]?.focus();
}
