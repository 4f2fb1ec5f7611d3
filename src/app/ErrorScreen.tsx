import { type ReactNode, useEffect, useRef } from 'react';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { useLanguage, useT } from '#i18n/react.tsx';
import { downloadMap } from '#state/download-map.ts';
import { useStarter } from '#state/guide.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Boundary } from '#ui/Boundary.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './ErrorScreen.module.css';
import { useTools } from './tools.tsx';

interface Props {
  children: ReactNode;
}

/** When the whole screen breaks, the map is still in memory: offer it before anything else. */
export function ErrorScreen({ children }: Props) {
  return <Boundary renderFallback={(retry) => <Broken onRetry={retry} />}>{children}</Boundary>;
}

interface BrokenProps {
  onRetry: () => void;
}

/** Ways on from a broken screen. None of them deletes anything. */
function Broken({ onRetry }: BrokenProps) {
  const t = useT();
  const store = useAppStore();
  const services = useServices();
  const openFresh = useOpenFresh();
  const { tool, openTool } = useTools();
  const map = useApp((state) => state.map);
  const broken = useRef(map);
  useEffect(() => {
    // An earlier version or a fresh map is on the board now.
    if (map !== broken.current) onRetry();
  }, [map, onRetry]);
  return (
    <div className={styles['screen']} role="alert">
      <h1>{t('problems.title')}</h1>
      <p>{t('problems.screen')}</p>
      <div className={styles['actions']}>
        <Button variant="primary" onClick={() => downloadMap(services, store.getState().map)}>
          {t('common.downloadCopy')}
        </Button>
        <Button onClick={onRetry}>{t('common.retry')}</Button>
        <Button onClick={() => window.location.reload()}>{t('problems.reload')}</Button>
        <Button onClick={() => openTool('versions')}>{t('tools.versions')}</Button>
        <Button onClick={openFresh}>{t('problems.without')}</Button>
      </div>
      <p className={styles['aside']}>{t('problems.withoutAbout')}</p>
      {tool}
    </div>
  );
}

/** Puts a fresh map on the board; the one that breaks the screen stays in the browser. */
function useOpenFresh(): () => void {
  const store = useAppStore();
  const starter = useStarter();
  const language = useLanguage();
  const { ids, now, today } = useServices();
  return () => {
    store.getState().open(createTemplateMap(starter, language, ids, now(), today()));
  };
}
