import { PanelLeftClose, PanelLeftOpen, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { StageId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { selectRoute } from '#state/selectors.ts';
import { useServices } from '#state/services.tsx';
import { addStage } from '#state/stage-actions.ts';
import { useAnnounce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useToast } from '#ui/Toast.tsx';
import { useScreen } from '#ui/use-media.ts';
import { GlossaryCard } from './GlossaryCard.tsx';
import styles from './Outline.module.css';
import { OutlineItem } from './OutlineItem.tsx';
import { PracticeCards } from './PracticeCards.tsx';
import { focusRow } from './rows.ts';
import { useDragOrder } from './use-drag-order.ts';

/** The route as a list: a full editor of its own, and the main view of a phone. */
export function Outline() {
  const t = useT();
  const list = useRef<HTMLOListElement>(null);
  const ids = useApp(useShallow(selectRoute));
  const wantsFold = useApp((state) => state.outlineFolded);
  const panelOpen = useApp((state) => state.panelOpen);
  const screen = useScreen();
  const wide = screen === 'wide';
  const phone = screen === 'phone';
  // On a tablet the panel needs the room that the names take.
  const folded = wide ? wantsFold : screen === 'medium' && panelOpen;
  const [renaming, setRenaming] = useState<StageId | null>(null);
  const drag = useDragOrder(list, ids);

  return (
    <nav aria-label={t('outline.title')} className={styles['outline']} data-folded={folded}>
      <OutlineHead {...{ folded, wide }} count={ids.length} />
      <ol ref={list} className={styles['list']} onPointerDown={drag}>
        {ids.map((stageId, index) => (
          <OutlineItem
            key={stageId}
            {...{ stageId, index, folded, phone }}
            total={ids.length}
            renaming={renaming === stageId}
            onRename={setRenaming}
          />
        ))}
      </ol>
      <AddStage folded={folded} onAdded={setRenaming} />
      {folded ? null : (
        <div className={styles['cards']}>
          <PracticeCards />
          <GlossaryCard />
        </div>
      )}
    </nav>
  );
}

function OutlineHead({ folded, wide, count }: { folded: boolean; wide: boolean; count: number }) {
  const t = useT();
  const setFolded = useApp((state) => state.setOutlineFolded);
  return (
    <div className={styles['head']}>
      {folded ? null : (
        <>
          <h2 className={styles['title']}>{t('outline.title')}</h2>
          <span className={styles['count']}>{count}</span>
        </>
      )}
      {wide ? (
        <IconButton
          size="s"
          label={folded ? t('outline.unfold') : t('outline.fold')}
          side="after"
          icon={
            folded ? (
              <PanelLeftOpen size={16} aria-hidden />
            ) : (
              <PanelLeftClose size={16} aria-hidden />
            )
          }
          onClick={() => setFolded(!folded)}
        />
      ) : null}
    </div>
  );
}

interface AddProps {
  folded: boolean;
  onAdded: (stageId: StageId) => void;
}

function AddStage({ folded, onAdded }: AddProps) {
  const t = useT();
  const store = useAppStore();
  const { ids } = useServices();
  const toast = useToast();
  const announce = useAnnounce();
  const icon = <Plus size={16} aria-hidden />;

  function add(): void {
    if (!store.getState().mayBuild()) return;
    const name = t('outline.newStage');
    const made = addStage(store, ids, name);
    if (made === null) {
      toast({ text: t('outline.full', { limit: COUNT_LIMITS.stages }), tone: 'warn' });
      return;
    }
    announce(t('outline.added', { name }));
    store.getState().select({ stages: [made] });
    if (folded) setTimeout(() => focusRow(made));
    else onAdded(made);
  }

  return folded ? (
    <IconButton
      label={t('outline.addStage')}
      side="after"
      icon={icon}
      data-add-stage
      onClick={add}
    />
  ) : (
    <Button variant="quiet" className={styles['add']} icon={icon} data-add-stage onClick={add}>
      {t('outline.addStage')}
    </Button>
  );
}
