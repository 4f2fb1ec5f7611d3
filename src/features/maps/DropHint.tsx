import { useT } from '#i18n/react.tsx';
import styles from './DropHint.module.css';

/** Lies over the whole page while files are dragged over it. */
export function DropHint() {
  const t = useT();
  return (
    <div className={styles['veil']}>
      <p className={styles['words']}>
        <strong>{t('maps.drop')}</strong>
        <span>{t('maps.drop.about')}</span>
      </p>
    </div>
  );
}
