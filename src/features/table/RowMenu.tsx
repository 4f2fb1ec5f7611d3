import { ArrowDown, ArrowUp, Copy, PanelRight, Plus, Spline, Trash2 } from 'lucide-react';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';
import { HANDLE } from './grid.ts';
import type { RowActions } from './row-actions.ts';
import styles from './TablePage.module.css';

interface Props {
  stageId: StageId;
  index: number;
  total: number;
  rows: RowActions;
  current: boolean;
}

/** The number of a row is the button of its menu. */
export function RowMenu({ stageId, index, total, rows, current }: Props) {
  const t = useLateT();
  const stored = useApp(({ map }) => map.stages[stageId]?.name.trim() ?? '');
  const name = stored === '' ? t('outline.unnamed') : stored;
  const label = t('table.row', { number: index + 1, total, name });
  return (
    <Menu
      label={label}
      entries={useEntries({ stageId, index, total, rows })}
      renderTrigger={(trigger) => (
        <button
          type="button"
          {...trigger}
          aria-label={label}
          tabIndex={current ? 0 : -1}
          data-cell={`${stageId}:${HANDLE}`}
          className={styles['number']}
        >
          <HueBadge number={index + 1} />
        </button>
      )}
    />
  );
}

function useEntries({ stageId, index, total, rows }: Omit<Props, 'current'>): MenuEntry[] {
  const t = useLateT();
  const icons = { size: 16, 'aria-hidden': true } as const;
  const full = total >= COUNT_LIMITS.stages;
  return [
    {
      id: 'open',
      label: t('table.open'),
      icon: <PanelRight {...icons} />,
      onSelect: () => rows.open(stageId),
    },
    {
      id: 'insert',
      label: t('outline.insertAfter'),
      icon: <Plus {...icons} />,
      disabled: full,
      onSelect: () => rows.insert(stageId),
    },
    {
      id: 'copy',
      label: t('common.duplicate'),
      icon: <Copy {...icons} />,
      disabled: full,
      onSelect: () => rows.copy(stageId),
    },
    {
      id: 'up',
      label: t('common.moveUp'),
      icon: <ArrowUp {...icons} />,
      hint: 'Alt+↑',
      disabled: index === 0,
      onSelect: () => rows.move(stageId, -1),
    },
    {
      id: 'down',
      label: t('common.moveDown'),
      icon: <ArrowDown {...icons} />,
      hint: 'Alt+↓',
      disabled: index === total - 1,
      onSelect: () => rows.move(stageId, 1),
    },
    {
      id: 'link',
      label: t('board.menu.linkWith'),
      icon: <Spline {...icons} />,
      disabled: total < 2,
      onSelect: () => rows.link(stageId),
    },
    { id: 'rule', separator: true },
    {
      id: 'delete',
      label: t('common.delete'),
      icon: <Trash2 {...icons} />,
      danger: true,
      onSelect: () => rows.remove(stageId),
    },
  ];
}
