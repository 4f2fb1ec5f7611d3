import { useState } from 'react';
import type { VersionId, VersionInfo } from '#core/ports.ts';
import { useLateT } from '#i18n/react.tsx';
import { Callout } from '#ui/Callout.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { KeepForm } from './KeepForm.tsx';
import { VersionList } from './VersionList.tsx';
import { VersionView } from './VersionView.tsx';
import styles from './VersionsDialog.module.css';
import { useVersions } from './use-versions.ts';

interface Props {
  onClose: () => void;
}

/** Earlier states of the map on the board: what differs, and the way back to them. */
export function VersionsDialog({ onClose }: Props) {
  const t = useLateT();
  const announce = useAnnounce();
  const { kept, refresh } = useVersions();
  const [chosen, setChosen] = useState<VersionId | null>(null);
  const [said, setSaid] = useState('');

  async function done(text: string): Promise<void> {
    announce(text);
    setSaid(text);
    await refresh();
  }

  const versions = kept?.versions ?? [];
  const version: VersionInfo | undefined = versions.find(({ id }) => id === chosen) ?? versions[0];
  return (
    <Dialog
      open
      onClose={onClose}
      size="l"
      fullOnPhone
      title={t('versions.title')}
      closeLabel={t('common.close')}
    >
      {kept === null ? (
        <p role="status">{t('common.loading')}</p>
      ) : (
        <div className={styles['parts']}>
          <KeepForm versions={kept.keeping.versions} onDone={done} />
          {said === '' ? null : <Callout tone="ok">{said}</Callout>}
          {version === undefined ? (
            <p>{t('versions.none')}</p>
          ) : (
            <div className={styles['columns']}>
              <VersionList {...{ versions, version }} onChoose={setChosen} />
              <VersionView key={version.id} {...{ kept, version }} onDone={done} />
            </div>
          )}
        </div>
      )}
    </Dialog>
  );
}
