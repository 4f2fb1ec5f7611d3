import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { StageId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { selectRoute } from '#state/selectors.ts';
import { useServices } from '#state/services.tsx';
import { addStage, copyStage, moveStage, removeStage, whenUnlocked } from '#state/stage-actions.ts';
import { useAnnounce } from '#ui/announce.tsx';
import { useToast } from '#ui/Toast.tsx';
import { HANDLE, placeAt } from './grid.ts';
import type { Grid } from './use-grid.ts';

/** What can be done with a whole row. */
export interface RowActions {
  /** A new stage below the current one. */
  add(this: void): void;
  insert(this: void, after: StageId): void;
  copy(this: void, stageId: StageId): void;
  move(this: void, stageId: StageId, by: number): void;
  remove(this: void, stageId: StageId): void;
  open(this: void, stageId: StageId): void;
  /** Leads to the board, which asks where the link shall lead. */
  link(this: void, stageId: StageId): void;
}

export function useRowActions(grid: Grid): RowActions {
  const t = useT();
  const store = useAppStore();
  const { ids } = useServices();
  const announce = useAnnounce();
  const toast = useToast();

  const fresh = t('outline.newStage');
  const nameOf = (stageId: StageId): string =>
    store.getState().map.stages[stageId]?.name.trim() || t('outline.unnamed');
  const copyName = (stageId: StageId): string => t('outline.copyName', { name: nameOf(stageId) });

  function shown(made: StageId | null): void {
    if (made === null) {
      toast({ text: t('outline.full', { limit: COUNT_LIMITS.stages }), tone: 'warn' });
      return;
    }
    announce(t('outline.added', { name: nameOf(made) }));
    grid.go({ stageId: made, column: 0 });
  }

  function move(stageId: StageId, by: number): void {
    const route = selectRoute(store.getState());
    const to = route.indexOf(stageId) + by;
    if (to < 0 || to >= route.length) return;
    moveStage(store, stageId, to);
    announce(t('outline.moved', { name: nameOf(stageId), number: to + 1, total: route.length }));
    grid.go({ stageId, column: grid.active?.column ?? HANDLE });
  }

  function remove(stageId: StageId): void {
    const route = selectRoute(store.getState());
    const at = route.indexOf(stageId);
    const name = nameOf(stageId);
    const neighbour = route[at + 1] ?? route[at - 1];
    const takeBack = removeStage(store, stageId);
    if (neighbour === undefined) document.getElementById('table')?.focus();
    else grid.go({ stageId: neighbour, column: HANDLE });
    toast({
      text: t('outline.deleted', { name }),
      key: 'stage-deleted',
      action: {
        label: t('common.undo'),
        onAction: () => {
          if (takeBack()) grid.go({ stageId, column: HANDLE });
          else toast({ text: t('outline.undoTooLate') });
        },
      },
    });
  }

  return {
    add: whenUnlocked(store, () => shown(addStage(store, ids, fresh))),
    insert: whenUnlocked(store, (after: StageId) => shown(addStage(store, ids, fresh, after))),
    copy: whenUnlocked(store, (id: StageId) => shown(copyStage(store, ids, id, copyName(id)))),
    move: whenUnlocked(store, move),
    remove: whenUnlocked(store, remove),
    link: whenUnlocked(store, (from: StageId) => store.getState().askBoard({ kind: 'link', from })),
    open: (stageId) => {
      store.getState().setView('map');
      store.getState().focusField(stageId, 'name');
      grid.go(placeAt(grid.route, grid.route.indexOf(stageId), HANDLE));
    },
  };
}
