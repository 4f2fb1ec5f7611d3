import { Pin } from 'lucide-react';
import type { VersionId, VersionInfo } from '#core/ports.ts';
import { momentText } from '#i18n/moment.ts';
import { useLanguage, useLateT } from '#i18n/react.tsx';
import styles from './VersionsDialog.module.css';

interface Props {
  versions: readonly VersionInfo[];
  version: VersionInfo;
  onChoose: (id: VersionId) => void;
}

export function VersionList({ versions, version, onChoose }: Props) {
  const t = useLateT();
  const language = useLanguage();
  return (
    <ul className={styles['list']} aria-label={t('versions.list')}>
      {versions.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            className={styles['version']}
            aria-current={one.id === version.id}
            onClick={() => onChoose(one.id)}
          >
            <span className={styles['name']}>
              {one.pinned ? <Pin aria-hidden size={14} /> : null}
              {one.name === '' ? t(`versions.reason.${one.reason}`) : one.name}
            </span>
            <span className={styles['when']}>{momentText(language, one.at)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
