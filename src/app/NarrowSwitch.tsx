import { useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { useScreen } from '#ui/use-media.ts';
import styles from './Shell.module.css';

/** Phones show one view of the map at a time; wider screens show two at once and no switch. */
export function NarrowSwitch() {
  const t = useT();
  const view = useApp((state) => state.view);
  const narrowView = useApp((state) => state.narrowView);
  const covered = useApp((state) => state.panelOpen) && view === 'map';
  const setView = useApp((state) => state.setView);
  const setNarrowView = useApp((state) => state.setNarrowView);
  const phone = useScreen() === 'phone';
  if (!phone || (view !== 'map' && view !== 'table')) return null;

  function show(next: 'outline' | 'board' | 'table'): void {
    setView(next === 'table' ? 'table' : 'map');
    if (next !== 'table') setNarrowView(next);
  }

  return (
    <nav className={styles['switch']} aria-label={t('header.narrowViews')} inert={covered}>
      <Tabs
        label={t('header.narrowViews')}
        idPrefix="narrow"
        items={[
          { value: 'outline', label: t('header.narrow.outline') },
          { value: 'board', label: t('header.narrow.board') },
          { value: 'table', label: t('header.view.table') },
        ]}
        value={view === 'table' ? 'table' : narrowView}
        onValueChange={show}
      />
    </nav>
  );
}
