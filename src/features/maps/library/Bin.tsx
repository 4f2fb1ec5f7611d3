import { useLayoutEffect, useRef, useState } from 'react';
import type { MapCard } from '#core/ports.ts';
import { momentText } from '#i18n/moment.ts';
import { useLanguage, useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import styles from './LibraryDialog.module.css';
import { Thumbnail } from './Thumbnail.tsx';
import type { PartProps } from './part-props.ts';
import { useTitleOf } from './use-title-of.ts';

/** Deleted maps: back into the list, or away for good in a second step. */
export function Bin({ kept, onChange }: PartProps) {
  const t = useLateT();
  const announce = useAnnounce();
  const titleOf = useTitleOf();
  const [asked, setAsked] = useState<MapCard | null>(null);
  const { library } = kept.keeping;

  async function restore(card: MapCard): Promise<void> {
    const done = await library.restore(card.id);
    announce(done.ok ? t('library.restored', { title: titleOf(card) }) : t('library.failed'));
    await onChange();
  }

  async function purge(card: MapCard): Promise<void> {
    const done = await library.purge(card.id);
    setAsked(null);
    if (!done.ok) announce(t('library.failed'));
    await onChange();
  }

  if (kept.bin.length === 0) return <p>{t('library.binEmpty')}</p>;
  return (
    <ul className={styles['list']}>
      {kept.bin.map((card) => (
        <li key={card.id} className={styles['item']}>
          <Thumbnail stages={card.stages} />
          <div className={styles['words']}>
            <strong>{card.title.trim() === '' ? t('header.untitled') : card.title}</strong>
            <BinnedAt card={card} />
            {asked?.id === card.id ? (
              <Purge
                title={titleOf(card)}
                onKeep={() => setAsked(null)}
                onPurge={() => void purge(card)}
              />
            ) : (
              <div className={styles['actions']}>
                <Button size="s" onClick={() => void restore(card)}>
                  {t('library.restore')}
                </Button>
                <Button size="s" variant="quiet" onClick={() => setAsked(card)}>
                  {t('library.purge')}
                </Button>
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function BinnedAt({ card }: { card: MapCard }) {
  const t = useLateT();
  const language = useLanguage();
  if (card.binnedAt === null) return null;
  return <span>{t('library.binned', { when: momentText(language, card.binnedAt) })}</span>;
}

interface PurgeProps {
  title: string;
  onKeep: () => void;
  onPurge: () => void;
}

function Purge({ title, onKeep, onPurge }: PurgeProps) {
  const t = useLateT();
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <Callout
      tone="danger"
      title={t('library.purgeTitle', { title })}
      actions={
        <>
          <Button size="s" ref={keep} onClick={onKeep}>
            {t('library.cancel')}
          </Button>
          <Button size="s" variant="danger" onClick={onPurge}>
            {t('library.purge')}
          </Button>
        </>
      }
    >
      {t('library.purgeAbout')}
    </Callout>
  );
}
