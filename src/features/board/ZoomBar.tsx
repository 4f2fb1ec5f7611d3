import { Maximize, Minus, Plus } from 'lucide-react';
import { useT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Toolbar } from '#ui/Toolbar.tsx';
import styles from './Board.module.css';
import { useBoard } from './board-context.ts';

export function ZoomBar() {
  const t = useT();
  const store = useAppStore();
  const { view } = useBoard().actions;
  return (
    <div className={styles['zoom']}>
      <Toolbar label={t('board.zoom')} orientation="vertical">
        <IconButton
          label={t('board.zoom.in')}
          shortcut="+"
          side="before"
          icon={<Plus size={16} aria-hidden />}
          onClick={view.zoomIn}
        />
        <IconButton
          label={t('board.zoom.out')}
          shortcut="−"
          side="before"
          icon={<Minus size={16} aria-hidden />}
          onClick={view.zoomOut}
        />
        <IconButton
          label={t('board.zoom.fit')}
          shortcut="0"
          side="before"
          icon={<Maximize size={16} aria-hidden />}
          onClick={() => view.fit(store.getState().map)}
        />
      </Toolbar>
    </div>
  );
}
