import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useSwitchLanguage, useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { selectCanRedo, selectCanUndo } from '#state/selectors.ts';
import { useAnnounce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useScreen } from '#ui/use-media.ts';
import styles from './Header.module.css';
import { MapTitle } from './MapTitle.tsx';
import { SavingStatus } from './SavingStatus.tsx';

interface Props {
  /** Buttons that open maps; other features, so they come as children of the shell. */
  maps: ReactNode;
  exports: ReactNode;
  onDownloadCopy: () => void;
  /** Whether something covers the whole page. */
  covered: boolean;
}

export function Header({ maps, exports, onDownloadCopy, covered }: Props) {
  const t = useT();
  return (
    <header className={styles['header']} inert={covered}>
      <div className={styles['title']}>
        <VisuallyHidden as="h1">{t('header.app')}</VisuallyHidden>
        <MapTitle />
        <SavingStatus onDownloadCopy={onDownloadCopy} />
      </div>
      <ViewSwitch />
      <div className={styles['actions']}>
        <UndoRedo />
        {maps}
        <LanguageSwitch />
        {exports}
      </div>
    </header>
  );
}

function ViewSwitch() {
  const t = useT();
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  const phone = useScreen() === 'phone';
  // A phone has room for the words alone.
  const number = (step: number) => (phone ? {} : { number: step });
  return (
    <Tabs
      className={styles['views'] ?? ''}
      label={t('header.views')}
      idPrefix="view"
      items={[
        { value: 'map', label: t('header.view.map'), ...number(1) },
        // There the table stands beside the other views of the map.
        ...(phone ? [] : [{ value: 'table', label: t('header.view.table'), number: 2 } as const]),
        { value: 'check', label: t('header.view.check'), ...number(3) },
        {
          value: 'onepager',
          label: t(phone ? 'header.view.page' : 'header.view.onepager'),
          ...number(4),
        },
      ]}
      value={phone && view === 'table' ? 'map' : view}
      onValueChange={setView}
    />
  );
}

function UndoRedo() {
  const t = useT();
  const announce = useAnnounce();
  const canUndo = useApp(selectCanUndo);
  const canRedo = useApp(selectCanRedo);
  const undo = useApp((state) => state.undo);
  const redo = useApp((state) => state.redo);
  return (
    <div className={styles['history']}>
      <IconButton
        label={t('header.undo')}
        shortcut="Ctrl+Z"
        icon={<Undo2 aria-hidden size={18} />}
        aria-disabled={!canUndo}
        onClick={() => {
          if (!canUndo) return;
          undo();
          announce(t('header.undone'));
        }}
      />
      <IconButton
        label={t('header.redo')}
        shortcut="Ctrl+Shift+Z"
        icon={<Redo2 aria-hidden size={18} />}
        aria-disabled={!canRedo}
        onClick={() => {
          if (!canRedo) return;
          redo();
          announce(t('header.redone'));
        }}
      />
    </div>
  );
}

/** Two languages need no menu: the button shows the one in use and switches to the other. */
function LanguageSwitch() {
  const t = useT();
  const language = useLanguage();
  const switchTo = useSwitchLanguage();
  const other = language === 'ru' ? 'en' : 'ru';
  return (
    <Button
      variant="quiet"
      className={styles['language'] ?? ''}
      aria-label={t('header.switchLanguage', { language: t(`common.language.${other}`) })}
      onClick={() => switchTo(other)}
    >
      {t(`header.languageSign.${language}`)}
    </Button>
  );
}
