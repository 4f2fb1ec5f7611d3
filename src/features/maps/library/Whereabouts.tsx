import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import type { BackupFailure, BackupReport } from '#core/ports.ts';
import type { Result } from '#core/result.ts';
import { bytesText } from '#i18n/moment.ts';
import { useLanguage, useLateT } from '#i18n/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import styles from './LibraryDialog.module.css';
import type { Deed } from './deed.ts';
import type { PartProps } from './part-props.ts';

/** Pixels. */
const ICON = 16;

/** Says in three sentences where maps are kept, and takes everything out and in as one file. */
export function Whereabouts({ kept, onChange }: PartProps) {
  const t = useLateT();
  const announce = useAnnounce();
  const { files, today } = useServices();
  const sayReport = useReport();
  const [deed, setDeed] = useState<Deed | null>(null);
  const { backup } = kept.keeping;

  async function write(): Promise<void> {
    const text = await backup.write();
    files.download(`sales-system-maps-${today()}.json`, text, 'application/json');
  }

  async function read(): Promise<void> {
    const file = await files.pick('.json,application/json');
    if (file === null) return;
    const text = new TextDecoder().decode(await file.bytes());
    const next = sayReport(await backup.read(text));
    announce(next.text);
    setDeed(next);
    await onChange();
  }

  return (
    <>
      <ul className={styles['about']}>
        <li>{t('library.where.browser')}</li>
        <li>{t('library.where.changes')}</li>
        <li>{t('library.where.clear')}</li>
      </ul>
      <Use use={kept.use} />
      {deed === null ? null : <Callout tone={deed.tone}>{deed.text}</Callout>}
      <div className={styles['actions']}>
        <Button
          variant="primary"
          icon={<Download aria-hidden size={ICON} />}
          onClick={() => void write()}
        >
          {t('library.backup.write')}
        </Button>
        <Button icon={<Upload aria-hidden size={ICON} />} onClick={() => void read()}>
          {t('library.backup.read')}
        </Button>
      </div>
    </>
  );
}

function Use({ use }: Pick<PartProps['kept'], 'use'>) {
  const t = useLateT();
  const language = useLanguage();
  const { used, quota, persistent } = use;
  return (
    <div className={styles['use']}>
      <span>{t('library.use', use)}</span>
      {used === null || quota === null ? null : (
        <span>
          {t('library.used', {
            used: bytesText(language, used),
            quota: bytesText(language, quota),
          })}
        </span>
      )}
      {persistent === null ? null : (
        <span>{t(persistent ? 'library.persistent.yes' : 'library.persistent.no')}</span>
      )}
    </div>
  );
}

function useReport(): (report: Result<BackupReport, BackupFailure>) => Deed {
  const t = useLateT();
  const language = useLanguage();
  return (report) => {
    if (report.ok) return { text: t('library.backup.done', report.value), tone: 'ok' };
    const { failure } = report;
    if (failure.code !== 'too-big') {
      return { text: t(`library.backup.${failure.code}`), tone: 'warn' };
    }
    const text = t('library.backup.too-big', {
      size: bytesText(language, failure.bytes),
      limit: bytesText(language, failure.limit),
    });
    return { text, tone: 'warn' };
  };
}
