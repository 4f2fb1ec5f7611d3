import { ArrowDown, ArrowUp, Copy, Ellipsis, Pencil, Plus, Spline, Trash2 } from 'lucide-react';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { StageId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';
import styles from './OutlineItem.module.css';
import { useItemActions } from './use-item-actions.ts';

interface Props {
  stageId: StageId;
  name: string;
  index: number;
  total: number;
  onRename: (stageId: StageId) => void;
  onMove: (by: number) => void;
}

export function ItemMenu(props: Props) {
  const { name } = props;
  const t = useT();
  const entries = useEntries(props);
  return (
    <Menu
      align="end"
      label={t('outline.actions', { name })}
      entries={entries}
      renderTrigger={(trigger) => (
        <IconButton
          {...trigger}
          label={t('outline.actions', { name })}
          tooltip={null}
          size="s"
          icon={<Ellipsis size={16} aria-hidden />}
          className={styles['menu']}
        />
      )}
    />
  );
}

function useEntries({ stageId, name, index, total, onRename, onMove }: Props): MenuEntry[] {
  const t = useT();
  const { copy, insert, link, remove } = useItemActions(stageId, name, onRename);
  const icons = { size: 16, 'aria-hidden': true } as const;
  const full = total >= COUNT_LIMITS.stages;
  return [
    {
      id: 'rename',
      label: t('common.rename'),
      icon: <Pencil {...icons} />,
      hint: 'F2',
      onSelect: () => onRename(stageId),
    },
    {
      id: 'copy',
      label: t('common.duplicate'),
      icon: <Copy {...icons} />,
      disabled: full,
      onSelect: copy,
    },
    {
      id: 'insert',
      label: t('outline.insertAfter'),
      icon: <Plus {...icons} />,
      disabled: full,
      onSelect: insert,
    },
    {
      id: 'up',
      label: t('common.moveUp'),
      icon: <ArrowUp {...icons} />,
      hint: 'Alt+↑',
      disabled: index === 0,
      onSelect: () => onMove(-1),
    },
    {
      id: 'down',
      label: t('common.moveDown'),
      icon: <ArrowDown {...icons} />,
      hint: 'Alt+↓',
      disabled: index === total - 1,
      onSelect: () => onMove(1),
    },
    {
      id: 'link',
      label: t('board.menu.linkWith'),
      icon: <Spline {...icons} />,
      disabled: total < 2,
      onSelect: link,
    },
    { id: 'rule', separator: true },
    {
      id: 'delete',
      label: t('common.delete'),
      icon: <Trash2 {...icons} />,
      danger: true,
      onSelect: remove,
    },
  ];
}
