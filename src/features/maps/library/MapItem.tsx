import { Copy, Download, EllipsisVertical, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { MapId } from '#core/map/model.ts';
import type { MapCard } from '#core/ports.ts';
import { bytesText, momentText } from '#i18n/moment.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { downloadMap } from '#state/download-map.ts';
import { useApp } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';
import styles from './LibraryDialog.module.css';
import { RenameForm } from './RenameForm.tsx';
import { Thumbnail } from './Thumbnail.tsx';
import type { Deed } from './deed.ts';
import type { KeptMaps } from './kept-maps.ts';
import { useTitleOf } from './use-title-of.ts';

/** Pixels. */
const ICON = 16;

interface Props {
  card: MapCard;
  kept: KeptMaps;
  onOpen: (id: MapId) => void;
  onDone: (deed: Deed) => Promise<void>;
}

/** One map of the list: how it looks from afar, what it is called, when it was changed. */
export function MapItem({ card, kept, onOpen, onDone }: Props) {
  const t = useLateT();
  const title = useTitleOf()(card);
  const current = useApp(({ map }) => map.info.id === card.id);
  const [renaming, setRenaming] = useState(false);
  const entries = useEntries({ card, kept, onDone }, current, () => setRenaming(true));
  return (
    <li className={styles['item']} data-current={current}>
      <Thumbnail stages={card.stages} />
      <div className={styles['words']}>
        {renaming ? (
          <RenameForm {...{ card, kept, onDone }} onEnd={() => setRenaming(false)} />
        ) : (
          <div className={styles['head']}>
            <button
              type="button"
              className={styles['open']}
              aria-label={t('library.open', { title })}
              onClick={() => onOpen(card.id)}
            >
              {card.title.trim() === '' ? t('header.untitled') : card.title}
            </button>
            <div className={styles['above']}>
              <Menu
                align="end"
                label={t('library.actions', { title })}
                entries={entries}
                renderTrigger={(props) => (
                  <IconButton
                    label={t('library.actions', { title })}
                    icon={<EllipsisVertical aria-hidden size={ICON} />}
                    {...props}
                  />
                )}
              />
            </div>
          </div>
        )}
        <Facts card={card} current={current} />
      </div>
    </li>
  );
}

function Facts({ card, current }: { card: MapCard; current: boolean }) {
  const t = useLateT();
  const format = useFormat();
  const { language } = format;
  const when = momentText(language, card.updatedAt);
  return (
    <>
      {card.team === '' ? null : <span>{card.team}</span>}
      <span>
        {t('common.stages', { count: card.stages.length })},{' '}
        {t('library.ready', { share: format.percent(card.readiness, 0) }).toLowerCase()}
      </span>
      <span>
        {t('library.changed', { when })}, {bytesText(language, card.bytes)}
      </span>
      {current ? <span className={styles['badge']}>{t('library.onBoard')}</span> : null}
    </>
  );
}

function useEntries(
  { card, kept, onDone }: Omit<Props, 'onOpen'>,
  current: boolean,
  onRename: () => void,
): readonly MenuEntry[] {
  const t = useLateT();
  const title = useTitleOf()(card);
  const services = useServices();
  const { library } = kept.keeping;
  const failed: Deed = { text: t('library.failed'), tone: 'warn' };

  async function duplicate(): Promise<void> {
    const name = t('library.copyOf', { title: card.title.trim() || t('header.untitled') });
    const made = await library.duplicate(card.id, name);
    const copied = { text: t('library.copied', { title: name }), tone: 'ok' } as const;
    await onDone(made.ok ? copied : failed);
  }

  async function download(): Promise<void> {
    const read = await library.read(card.id);
    if (!read.ok) return onDone({ text: t('library.gone'), tone: 'warn' });
    downloadMap(services, read.value.map);
  }

  async function remove(): Promise<void> {
    const removed = await library.remove(card.id);
    if (!removed.ok) return onDone(failed);
    const undo = async () => void (await library.restore(card.id));
    await onDone({ text: t('library.removed', { title }), tone: 'ok', undo });
  }

  const icon = { 'aria-hidden': true, size: ICON } as const;
  return [
    { id: 'rename', label: t('common.rename'), icon: <PencilLine {...icon} />, onSelect: onRename },
    {
      id: 'duplicate',
      label: t('common.duplicate'),
      icon: <Copy {...icon} />,
      onSelect: () => void duplicate(),
    },
    {
      id: 'download',
      label: t('library.download'),
      icon: <Download {...icon} />,
      onSelect: () => void download(),
    },
    {
      id: 'delete',
      label: t('common.delete'),
      icon: <Trash2 {...icon} />,
      danger: true,
      disabled: current,
      ...(current ? { note: t('library.keepsOpen') } : {}),
      onSelect: () => void remove(),
    },
  ];
}
