import { ArrowDown, ArrowUp, Copy, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { StageId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { selectRoute } from '#state/selectors.ts';
import { useServices } from '#state/services.tsx';
import { addStage, copyStage, removeStage } from '#state/stage-actions.ts';
import { useAnnounce } from '#ui/announce.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';
import { useToast } from '#ui/Toast.tsx';
import styles from './OutlineItem.module.css';
import { focusRow } from './rows.ts';

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
  const { copy, insert, remove } = useActions(stageId, name, onRename);
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

function useActions(stageId: StageId, name: string, onRename: (stageId: StageId) => void) {
  const t = useT();
  const store = useAppStore();
  const { ids } = useServices();
  const toast = useToast();
  const announce = useAnnounce();

  function shown(made: StageId | null, called: string): void {
    if (made === null) return;
    announce(t('outline.added', { name: called }));
    store.getState().select({ stages: [made] });
    onRename(made);
  }

  function remove(): void {
    const route = selectRoute(store.getState());
    const at = route.indexOf(stageId);
    const neighbour = route[at + 1] ?? route[at - 1];
    const takeBack = removeStage(store, stageId);
    if (neighbour !== undefined) focusRow(neighbour);
    else document.querySelector<HTMLElement>('nav [data-add-stage]')?.focus();
    toast({
      text: t('outline.deleted', { name }),
      key: 'stage-deleted',
      action: {
        label: t('common.undo'),
        onAction: () => {
          if (!takeBack()) toast({ text: t('outline.undoTooLate') });
          else setTimeout(() => focusRow(stageId));
        },
      },
    });
  }

  return {
    copy: () => {
      const copied = t('outline.copyName', { name });
      shown(copyStage(store, ids, stageId, copied), copied);
    },
    insert: () => {
      const fresh = t('outline.newStage');
      shown(addStage(store, ids, fresh, stageId), fresh);
    },
    remove,
  };
}
