import { useLayoutEffect, useRef, useState } from 'react';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { MapCard } from '#core/ports.ts';
import { useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './LibraryDialog.module.css';
import type { Deed } from './deed.ts';
import type { KeptMaps } from './kept-maps.ts';
import { useTitleOf } from './use-title-of.ts';

interface Props {
  card: MapCard;
  kept: KeptMaps;
  onDone: (deed: Deed) => Promise<void>;
  onEnd: () => void;
}

/** Renames a map in its place in the list; Escape leaves the title as it was. */
export function RenameForm({ card, kept, onDone, onEnd }: Props) {
  const t = useLateT();
  const field = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState(card.title);
  const called = useTitleOf()(card);

  useLayoutEffect(() => field.current?.select(), []);

  async function save(): Promise<void> {
    const renamed = await kept.keeping.library.rename(card.id, title.trim());
    onEnd();
    const tone = renamed.ok ? 'ok' : 'warn';
    const undo = async () => void (await kept.keeping.library.rename(card.id, card.title));
    const text = renamed.ok ? t('library.renamed', { title: called }) : t('library.failed');
    await onDone({ text, tone, ...(renamed.ok ? { undo } : {}) });
  }

  return (
    <form
      className={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('library.renameTitle', { title: called })}
        ref={field}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Escape ends the renaming, not the dialog around it.
          event.stopPropagation();
          onEnd();
        }}
        maxLength={TEXT_LIMITS.title}
        value={title}
        onValueChange={setTitle}
      />
      <div className={styles['actions']}>
        <Button size="s" variant="primary" type="submit">
          {t('library.save')}
        </Button>
        <Button size="s" onClick={onEnd}>
          {t('library.cancel')}
        </Button>
      </div>
    </form>
  );
}
