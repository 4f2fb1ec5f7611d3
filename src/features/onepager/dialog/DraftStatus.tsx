import { useEffect, useState } from 'react';
import { type ExportFormat, exporters } from '#formats/exporters.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import { type Trouble, wayOutOf } from '../trouble.ts';
import styles from './ExportDialog.module.css';
import type { Draft } from './use-draft.ts';

/** Milliseconds after which work is worth a way to stop it. */
const LONG = 1_000;

interface StatusProps {
  draft: Draft;
  lastSize: number | null;
  /** Whether somebody waits for the file. */
  fetching: boolean;
  stop: () => void;
}

/** How large the file is; while it is being made, how large the one before was. */
export function DraftStatus({ draft, lastSize, fetching, stop }: StatusProps) {
  const t = useLateT();
  const format = useFormat();
  const making = draft.state === 'making';
  const long = useLasting(making);
  const size =
    draft.state === 'ready'
      ? sizeText(draft.bytes.length, false)
      : lastSize !== null && draft.state !== 'failed'
        ? sizeText(lastSize, true)
        : '';

  function sizeText(bytes: number, about: boolean): string {
    const mega = bytes >= 999_500;
    const amount = format.number(bytes / (mega ? 1_000_000 : 1_000), mega ? 1 : 0);
    return t(mega ? 'exportDialog.megabytes' : 'exportDialog.kilobytes', { amount, about });
  }

  return (
    <div className={styles['status']}>
      <span>{making && (long || fetching) ? t('exportDialog.making') : size}</span>
      {making && long ? (
        <Button size="s" variant="quiet" onClick={stop}>
          {t('exportDialog.stop')}
        </Button>
      ) : null}
    </div>
  );
}

/** Whether something has been going on for more than a moment. */
function useLasting(going: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [going]);
  return long;
}

interface TroubleProps {
  format: ExportFormat;
  trouble: Trouble;
  onRetry: () => void;
  onFormat: (format: ExportFormat) => void;
}

/** What went wrong, that the map is untouched, and the ways that are left. */
export function DraftTrouble({ format, trouble, onRetry, onFormat }: TroubleProps) {
  const t = useLateT();
  const name = t(exporters[format].label);
  const other = wayOutOf(format, trouble);
  if (trouble === 'code') {
    return (
      <Callout
        tone="danger"
        actions={
          <>
            <Button size="s" onClick={() => window.location.reload()}>
              {t('problems.reload')}
            </Button>
            <Button size="s" onClick={onRetry}>
              {t('common.retry')}
            </Button>
          </>
        }
      >
        {t('exportDialog.noCode')}
      </Callout>
    );
  }
  return (
    <Callout
      tone="danger"
      actions={
        <>
          <Button size="s" onClick={onRetry}>
            {t('common.retry')}
          </Button>
          <Button size="s" onClick={() => onFormat(other)}>
            {t(exporters[other].label)}
          </Button>
          {format === 'json' ? null : (
            <Button size="s" onClick={() => onFormat('json')}>
              {t('exports.json')}
            </Button>
          )}
        </>
      }
    >
      {t(trouble === 'font' ? 'exportDialog.noFont' : 'exportDialog.failed', { format: name })}
    </Callout>
  );
}
