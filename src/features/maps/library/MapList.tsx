import { useState } from 'react';
import { useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import styles from './LibraryDialog.module.css';
import { MapItem } from './MapItem.tsx';
import type { Deed } from './deed.ts';
import { findMaps } from './find-maps.ts';
import type { PartProps } from './part-props.ts';

/** Maps outside the bin: find, open, rename, copy, download, delete. */
export function MapList({ kept, onChange, onOpen }: PartProps) {
  const t = useLateT();
  const [asked, setAsked] = useState('');
  const [deed, setDeed] = useState<Deed | null>(null);
  const announce = useAnnounce();
  const found = findMaps(kept.maps, asked);

  async function say(next: Deed): Promise<void> {
    announce(next.text);
    setDeed(next);
    await onChange();
  }

  return (
    <>
      <TextField
        label={t('library.search')}
        placeholder={t('library.searchHint')}
        type="search"
        value={asked}
        onValueChange={(text) => {
          setAsked(text);
          announce(t('library.found', { count: findMaps(kept.maps, text).length }));
        }}
      />
      <LastDeed deed={deed} onDone={() => setDeed(null)} onChange={onChange} />
      {found.length === 0 ? <p>{t('library.none')}</p> : null}
      <ul className={styles['list']}>
        {found.map((card) => (
          <MapItem key={card.id} {...{ card, kept, onOpen }} onDone={say} />
        ))}
      </ul>
    </>
  );
}

interface LastDeedProps {
  deed: Deed | null;
  onDone: () => void;
  onChange: () => Promise<void>;
}

function LastDeed({ deed, onDone, onChange }: LastDeedProps) {
  const t = useLateT();
  if (deed === null) return null;
  const { undo } = deed;
  return (
    <Callout
      tone={deed.tone}
      actions={
        undo === undefined ? undefined : (
          <Button
            size="s"
            onClick={() => {
              onDone();
              void undo().then(onChange);
            }}
          >
            {t('common.undo')}
          </Button>
        )
      }
    >
      {deed.text}
    </Callout>
  );
}
