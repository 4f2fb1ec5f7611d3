import { ArrowDown, ArrowRightLeft, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLateT } from '#i18n/react.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';
import styles from './LineList.module.css';
import type { LineEdit } from './line-edits.ts';

export interface LineWords<Id extends string> {
  /** The name of the empty field at the end. */
  readonly fresh: string;
  readonly placeholder: string;
  /** The name of a line, counted from 1. */
  line(this: void, number: number): string;
  /** Another list the line may go to. */
  readonly elsewhere?: { readonly label: string; move(this: void, id: Id): LineEdit };
  /** What is said about a line beneath it. */
  below?(this: void, id: Id): ReactNode;
}

interface MenuProps<Id extends string> {
  id: Id;
  index: number;
  count: number;
  words: LineWords<Id>;
  onMove: (by: number) => void;
  onRemove: () => void;
  onEdit: (edit: LineEdit) => void;
}

export function LineMenu<Id extends string>(props: MenuProps<Id>) {
  const { id, index, count, words, onMove, onRemove, onEdit } = props;
  const t = useLateT();
  const { elsewhere } = words;
  const entries: MenuEntry[] = [
    {
      id: 'up',
      label: t('common.moveUp'),
      icon: <ArrowUp size={16} aria-hidden />,
      hint: 'Alt+↑',
      disabled: index === 0,
      onSelect: () => onMove(-1),
    },
    {
      id: 'down',
      label: t('common.moveDown'),
      icon: <ArrowDown size={16} aria-hidden />,
      hint: 'Alt+↓',
      disabled: index === count - 1,
      onSelect: () => onMove(1),
    },
    ...(elsewhere === undefined
      ? []
      : [
          {
            id: 'elsewhere',
            label: elsewhere.label,
            icon: <ArrowRightLeft size={16} aria-hidden />,
            onSelect: () => onEdit(elsewhere.move(id)),
          },
        ]),
    { id: 'rule', separator: true },
    {
      id: 'delete',
      label: t('common.delete'),
      icon: <Trash2 size={16} aria-hidden />,
      danger: true,
      onSelect: onRemove,
    },
  ];
  return (
    <Menu
      align="end"
      entries={entries}
      renderTrigger={(trigger) => (
        <IconButton
          {...trigger}
          label={t('panel.lineActions', { number: index + 1 })}
          tooltip={null}
          size="s"
          icon={<Ellipsis size={16} aria-hidden />}
          className={styles['more']}
        />
      )}
    />
  );
}
