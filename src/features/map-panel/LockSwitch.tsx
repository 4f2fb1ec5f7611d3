import { useId } from 'react';
import { useT } from '#i18n/react.tsx';
import { setLocked } from '#state/lock.ts';
import { useApp, useAppStore } from '#state/react.tsx';
import styles from './MapPanel.module.css';

/** Keeps stages and links as they are while the team writes on them. */
export function LockSwitch() {
  const t = useT();
  const id = useId();
  const store = useAppStore();
  const locked = useApp(({ map }) => map.info.locked);
  return (
    <div>
      <label className={styles['lock']}>
        <input
          type="checkbox"
          checked={locked}
          aria-describedby={id}
          onChange={({ target }) => setLocked(store, target.checked)}
        />
        {t('panel.map.lock')}
      </label>
      <p id={id} className={styles['about']}>
        {t('panel.map.lockNote')}
      </p>
    </div>
  );
}
