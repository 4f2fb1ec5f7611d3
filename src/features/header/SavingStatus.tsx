import { useT } from '#i18n/react.tsx';
import { useApp, useSaving } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './Header.module.css';

interface Props {
  onDownloadCopy: () => void;
}

/** The one place that says in words whether the map is kept. */
export function SavingStatus({ onDownloadCopy }: Props) {
  const t = useT();
  const saving = useSaving();
  const file = useApp((state) => {
    if (state.file === null) return null;
    return state.file.saved === state.map ? 'same' : 'behind';
  });
  const refused = saving.state === 'refused';
  return (
    <div className={styles['saving']} data-state={saving.state}>
      <span role="status" aria-label={t('header.saveStatus')}>
        {refused ? t(`header.notSaved.${saving.reason}`) : t(`header.${saving.state}`)}
        {file === null ? null : ` · ${t(`header.file.${file}`)}`}
      </span>
      {refused || saving.state === 'tight' ? (
        <Button variant="quiet" size="s" onClick={onDownloadCopy}>
          {t('common.downloadCopy')}
        </Button>
      ) : null}
    </div>
  );
}
