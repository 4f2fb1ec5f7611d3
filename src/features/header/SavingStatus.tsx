import { useT } from '#i18n/react.tsx';
import { useApp, useSaving } from '#state/react.tsx';
import type { Saving } from '#state/store.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Header.module.css';

interface Props {
  onDownloadCopy: () => void;
}

/** Where the map is kept, in one short sentence: beside the title there is room for no more. */
function messageOf(saving: Saving, file: 'same' | 'behind' | null) {
  if (saving.state === 'refused') return `header.notSaved.${saving.reason}` as const;
  if (saving.state === 'saved' && file !== null) return `header.file.${file}` as const;
  return `header.${saving.state}` as const;
}

/** The one place that says in words whether the map is kept. */
export function SavingStatus({ onDownloadCopy }: Props) {
  const t = useT();
  const saving = useSaving();
  const file = useApp((state) => {
    if (state.file === null) return null;
    return state.file.saved === state.map ? 'same' : 'behind';
  });
  const name = useApp((state) => state.file?.link.name);
  const refused = saving.state === 'refused';
  return (
    <div className={styles['saving']} data-state={saving.state} title={name}>
      <span role="status" aria-label={t('header.saveStatus')}>
        {t(messageOf(saving, file))}
      </span>
      {refused || saving.state === 'tight' ? (
        <Button variant="quiet" size="s" onClick={onDownloadCopy}>
          {t('common.downloadCopy')}
        </Button>
      ) : null}
    </div>
  );
}
