import { useLateT } from '#i18n/react.tsx';
import { keyWorks } from '#ui/chord.ts';
import { DialogPopup } from '#ui/DialogPopup.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { shownKeys } from '#ui/shown-keys.ts';
import styles from './KeysDialog.module.css';

/** Keys of one part of the app. */
export interface KeyGroup {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly keys: readonly string[] }[];
}

interface Props {
  groups: readonly KeyGroup[];
  /** Whether keys of one sign work. */
  single: boolean;
  onSingleChange: (work: boolean) => void;
  onClose: () => void;
}

/** All keys of the app, from the very tables that carry them out. */
export function KeysDialog({ groups, single, onSingleChange, onClose }: Props) {
  const t = useLateT();
  return (
    <DialogPopup
      title={t('keys.title')}
      closeLabel={t('common.close')}
      size="l"
      fullOnPhone
      onClose={onClose}
    >
      <div className={styles['groups']}>
        {groups.map(({ title, rows }) => (
          <section key={title} className={styles['group']}>
            <h3>{title}</h3>
            <dl>
              {rows.map(({ label, keys }) => (
                <div key={label} className={styles['row']}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.filter(keyWorks).map((key) => (
                      <Kbd key={key} keys={shownKeys(key)} />
                    ))}
                    {keys.some(keyWorks) ? null : (
                      <span className={styles['off']}>{t('keys.off')}</span>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className={styles['single']}>
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => onSingleChange(event.target.checked)}
        />
        <span>
          {t('keys.single')}
          <small>{t('keys.single.note')}</small>
        </span>
      </label>
      <p className={styles['note']}>{t('keys.note')}</p>
    </DialogPopup>
  );
}
