import { Component, type ReactNode } from 'react';
import { mapToJson } from '#core/codecs/map-file.ts';
import { fileName } from '#core/codecs/file-name.ts';
import { useT } from '#i18n/react.tsx';
import type { Services } from '#state/services.tsx';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ErrorScreen.module.css';

interface Props {
  store: AppStore;
  services: Services;
  children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** When a screen breaks, the map is still in memory: offer it before anything else. */
export class ErrorScreen extends Component<Props, State> {
  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override state: State = { failed: false };

  override render() {
    const { store, services, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <Broken
        onDownload={() => downloadCopy(store, services)}
        onContinue={() => this.setState({ failed: false })}
      />
    );
  }
}

/** Gives the person the map as a file, whatever else is broken. */
export function downloadCopy(store: AppStore, { files, today }: Services): void {
  const { map } = store.getState();
  files.download(
    fileName(map.info.title, today(), 'salesmap.json'),
    mapToJson(map),
    'application/json',
  );
}

interface BrokenProps {
  onDownload: () => void;
  onContinue: () => void;
}

function Broken({ onDownload, onContinue }: BrokenProps) {
  const t = useT();
  return (
    <div className={styles['screen']} role="alert">
      <h1>{t('problems.title')}</h1>
      <p>{t('problems.screen')}</p>
      <div className={styles['actions']}>
        <Button variant="primary" onClick={onDownload}>
          {t('common.downloadCopy')}
        </Button>
        <Button onClick={onContinue}>{t('common.retry')}</Button>
        <Button onClick={() => window.location.reload()}>{t('problems.reload')}</Button>
      </div>
    </div>
  );
}
