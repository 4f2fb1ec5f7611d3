import { useLayoutEffect, useRef } from 'react';
import { useT } from '#i18n/react.tsx';
import { useApp, useAppStore, useSaving } from '#state/react.tsx';
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
  const { saving } = useAppStore();
  const file = useApp((state) => {
    if (state.file === null) return null;
    return state.file.saved === state.map ? 'same' : 'behind';
  });
  const name = useApp((state) => state.file?.link.name);
  const inDanger = useSaving(({ state }) => state === 'refused' || state === 'tight');
  const words = useRef<HTMLSpanElement>(null);
  // Written past React: "saving" and "saved" come with every pause in typing, and a render of the
  // page's tree from its root would cost more than the rest of a save.
  useLayoutEffect(() => {
    const say = (now: Saving) => {
      const span = words.current;
      if (span === null) return;
      const message = t(messageOf(now, file));
      // The text that is there says something else: taking it out and putting in another costs more.
      if (span.firstChild instanceof Text) span.firstChild.data = message;
      else span.textContent = message;
      span.setAttribute('data-state', now.state);
    };
    say(saving.getState());
    return saving.subscribe(say);
  }, [saving, file, t]);
  return (
    <div className={styles['saving']} title={name}>
      <span ref={words} role="status" aria-label={t('header.saveStatus')} />
      {inDanger ? (
        <Button variant="quiet" size="s" onClick={onDownloadCopy}>
          {t('common.downloadCopy')}
        </Button>
      ) : null}
    </div>
  );
}
