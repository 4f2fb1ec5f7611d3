import { Copy, Trash2 } from 'lucide-react';
import type { StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { copyStage, removeStage, whenUnlocked } from '#state/stage-actions.ts';
import { selectRoute } from '#state/selectors.ts';
import { Button } from '#ui/Button.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { useToast } from '#ui/Toast.tsx';
import styles from './StagePanel.module.css';

interface Props {
  stageId: StageId;
  onMoved: () => void;
}

export function StageFooter({ stageId, onMoved }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const { ids } = useServices();
  const toast = useToast();
  const announce = useAnnounce();

  function nameNow(): string {
    return store.getState().map.stages[stageId]?.name || t('panel.unnamed');
  }

  function copy(): void {
    const name = t('panel.copyName', { name: nameNow() });
    const made = copyStage(store, ids, stageId, name);
    if (made === null) return;
    store.getState().focusField(made, 'name');
    announce(t('panel.stageCopied', { name }));
  }

  function remove(): void {
    const text = t('panel.stageDeleted', { name: nameNow() });
    const route = selectRoute(store.getState());
    const at = route.indexOf(stageId);
    const neighbour = route[at + 1] ?? route[at - 1] ?? null;
    const takeBack = removeStage(store, stageId);
    store.getState().showStage(neighbour);
    onMoved();
    toast({
      text,
      key: 'stage-deleted',
      action: {
        label: t('common.undo'),
        onAction: () => {
          if (takeBack()) store.getState().showStage(stageId);
          else toast({ text: t('panel.undoTooLate') });
        },
      },
    });
  }

  return (
    <footer className={styles['footer']}>
      <Button
        variant="quiet"
        size="s"
        icon={<Copy size={16} aria-hidden />}
        onClick={whenUnlocked(store, copy)}
      >
        {t('common.duplicate')}
      </Button>
      <Button
        variant="quiet"
        size="s"
        icon={<Trash2 size={16} aria-hidden />}
        onClick={whenUnlocked(store, remove)}
      >
        {t('panel.deleteStage')}
      </Button>
    </footer>
  );
}
