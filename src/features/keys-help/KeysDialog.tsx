import { useLateT } from '#i18n/react.tsx';
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
  onClose: () => void;
}

/** All keys of the app, from the very tables that carry them out. */
export function KeysDialog({ groups, onClose }: Props) {
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
                    {keys.map((key) => (
                      <Kbd key={key} keys={shownKeys(key)} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles['note']}>{t('keys.note')}</p>
    </DialogPopup>
  );
}
