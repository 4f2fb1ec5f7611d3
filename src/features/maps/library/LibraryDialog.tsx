import { useState } from 'react';
import type { MapId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useKept } from '#state/use-kept.ts';
import { Callout } from '#ui/Callout.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { Bin } from './Bin.tsx';
import styles from './LibraryDialog.module.css';
import { MapList } from './MapList.tsx';
import { Whereabouts } from './Whereabouts.tsx';
import type { PartProps } from './part-props.ts';
import { readKeptMaps } from './kept-maps.ts';

export type LibraryPart = 'maps' | 'bin' | 'where';

interface Props {
  /** What is shown first. */
  part: LibraryPart;
  onOpen: (id: MapId) => void;
  onClose: () => void;
}

/** All maps kept in this browser, the bin, and where all that lies. */
export function LibraryDialog({ part: first, onOpen, onClose }: Props) {
  const t = useLateT();
  const [part, setPart] = useState(first);
  const { kept, failed, refresh } = useKept(readKeptMaps);
  const items = [
    { value: 'maps', label: t('library.maps') },
    { value: 'bin', label: t('library.bin') },
    { value: 'where', label: t('library.where') },
  ] as const;
  return (
    <Dialog
      open
      onClose={onClose}
      size="l"
      fullOnPhone
      title={t('library.title')}
      closeLabel={t('common.close')}
    >
      <Tabs
        label={t('library.views')}
        idPrefix="library"
        look="plain"
        items={items}
        value={part}
        onValueChange={setPart}
      />
      <div role="tabpanel" aria-labelledby={`library-tab-${part}`} className={styles['part']}>
        {failed ? <Callout tone="warn">{t('library.unreadable')}</Callout> : null}
        {kept === null ? (
          failed ? null : (
            <p role="status">{t('common.loading')}</p>
          )
        ) : (
          <Part {...{ part, kept, onOpen }} onChange={refresh} />
        )}
      </div>
    </Dialog>
  );
}

const parts = { maps: MapList, bin: Bin, where: Whereabouts } as const;

function Part({ part, ...rest }: { part: LibraryPart } & PartProps) {
  const Shown = parts[part];
  return <Shown {...rest} />;
}
