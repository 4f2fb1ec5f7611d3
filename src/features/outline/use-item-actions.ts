import type { StageId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { selectRoute } from '#state/selectors.ts';
import { useServices } from '#state/services.tsx';
import { addStage, copyStage, removeStage, whenUnlocked } from '#state/stage-actions.ts';
import { useAnnounce } from '#ui/announce.tsx';
import { useToast } from '#ui/Toast.tsx';
import { focusRow } from './rows.ts';

/** What keys and menu of a row do with its stage. */
export function useItemActions(
  stageId: StageId,
  name: string,
  onRename: (stageId: StageId) => void,
) {
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
    copy: whenUnlocked(store, () => {
      const copied = t('outline.copyName', { name });
      shown(copyStage(store, ids, stageId, copied), copied);
    }),
    insert: whenUnlocked(store, () => {
      const fresh = t('outline.newStage');
      shown(addStage(store, ids, fresh, stageId), fresh);
    }),
    link: whenUnlocked(store, () => store.getState().askBoard({ kind: 'link', from: stageId })),
    remove: whenUnlocked(store, remove),
  };
}
