import { useState } from 'react';
import type { SalesMap } from '#core/map/model.ts';
import type { MapVersions, VersionId, VersionInfo } from '#core/ports.ts';
import { differenceOf } from '#core/versions/difference.ts';
import { momentText } from '#i18n/moment.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { downloadMap } from '#state/download-map.ts';
import { useApp } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './VersionsDialog.module.css';
import { Remarks } from './Remarks.tsx';
import { remarksOn } from './difference-words.ts';
import { useVersionMap } from './use-version-map.ts';
import type { KeptVersions } from './use-versions.ts';

/** The other side of a comparison when it is no version. */
const NOW = 'now';

interface Props {
  kept: KeptVersions;
  version: VersionInfo;
  onDone: (text: string) => Promise<void>;
}

/** What differs between a version and now, or another version, and what can be done with it. */
export function VersionView({ kept, version, onDone }: Props) {
  const t = useLateT();
  const format = useFormat();
  const now = useApp((state) => state.map);
  const [other, setOther] = useState<VersionId>(NOW);
  const { versions } = kept.keeping;
  const map = useVersionMap(versions, version.id);
  const otherMap = useVersionMap(versions, other === NOW ? null : other);
  const against = other === NOW ? now : otherMap;

  const when = momentText(format.language, version.at);
  const others = kept.versions.filter(({ id }) => id !== version.id);
  if (map === 'unreadable') return <Callout tone="warn">{t('versions.unreadable')}</Callout>;
  return (
    <section className={styles['view']} aria-labelledby="version-shown">
      <h3 id="version-shown" className={styles['heading']}>
        {t('versions.since', { what: version.name === '' ? when : version.name })}
      </h3>
      <Select
        label={t('versions.compare')}
        value={other}
        onValueChange={setOther}
        options={[
          { value: NOW, label: t('versions.now') },
          ...others.map((one) => ({
            value: one.id,
            label: [one.name, momentText(format.language, one.at)].filter(Boolean).join(', '),
          })),
        ]}
      />
      <Remarks
        remarks={
          map === null || against === null || against === 'unreadable'
            ? null
            : remarksOn(t, format, differenceOf(map, against))
        }
      />
      <Actions {...{ versions, version, onDone }} map={map} />
    </section>
  );
}

interface ActionsProps {
  versions: MapVersions;
  version: VersionInfo;
  map: SalesMap | null;
  onDone: (text: string) => Promise<void>;
}

function Actions({ versions, version, map, onDone }: ActionsProps) {
  const t = useLateT();
  const services = useServices();

  async function restore(): Promise<void> {
    const restored = await versions.restore(version.id);
    await onDone(t(restored.ok ? 'versions.restored' : 'versions.failed'));
  }

  async function remove(): Promise<void> {
    const removed = await versions.remove(version.id);
    await onDone(t(removed.ok ? 'versions.deleted' : 'versions.failed'));
  }

  return (
    <div className={styles['actions']}>
      <Button variant="primary" disabled={map === null} onClick={() => void restore()}>
        {t('versions.restore')}
      </Button>
      <Button disabled={map === null} onClick={() => map !== null && downloadMap(services, map)}>
        {t('versions.download')}
      </Button>
      <Button variant="quiet" onClick={() => void remove()}>
        {t('versions.delete')}
      </Button>
    </div>
  );
}
