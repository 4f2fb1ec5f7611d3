import { Copy, Download, Send } from 'lucide-react';
import { useRef } from 'react';
import { forOthers } from '#core/map/share.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { downloadMap } from '#state/download-map.ts';
import { useApp } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useToast } from '#ui/Toast.tsx';
import { QrFigure } from './QrFigure.tsx';
import styles from './ShareDialog.module.css';
import { type Shared, useShare } from './use-share.ts';

interface Props {
  onClose: () => void;
}

/** Characters; a Telegram message takes 4,096 and has words around the link. */
const LONG = 4_000;
/** Pixels. */
const ICON = 16;

/** Hands the map over as a link, a QR code or a file. */
export function ShareDialog({ onClose }: Props) {
  const t = useLateT();
  const map = useApp((state) => state.map);
  const shared = useShare(map);
  const others = forOthers(map);
  const field = useRef<HTMLDivElement>(null);
  return (
    <Dialog
      open
      onClose={onClose}
      size="l"
      fullOnPhone
      title={t('share.title')}
      closeLabel={t('common.close')}
      footer={<Actions shared={shared} field={field} />}
    >
      <div className={styles['columns']}>
        <div className={styles['words']} ref={field}>
          <p>{t('share.about')}</p>
          <LinkField shared={shared} />
          <Remarks shared={shared} />
          {others === map ? null : <p className={styles['aside']}>{t('share.without')}</p>}
        </div>
        {shared.state === 'ready' ? <QrFigure start={shared.start} dense={shared.dense} /> : null}
      </div>
    </Dialog>
  );
}

interface SharedProps {
  shared: Shared;
}

function LinkField({ shared }: SharedProps) {
  const t = useLateT();
  if (shared.state === 'busy') return <p role="status">{t('common.loading')}</p>;
  if (shared.state !== 'ready') return null;
  return (
    <TextField
      label={t('share.link')}
      hint={t('share.length', { count: shared.link.length })}
      value={shared.link}
      readOnly
      onValueChange={() => undefined}
      onFocus={(event) => event.target.select()}
    />
  );
}

function Remarks({ shared }: SharedProps) {
  const t = useLateT();
  if (shared.state === 'local') return <Callout tone="info">{t('share.local')}</Callout>;
  if (shared.state === 'failed') return <Callout tone="warn">{t('share.failed')}</Callout>;
  const long = shared.state === 'ready' && shared.link.length > LONG;
  return long ? <Callout tone="warn">{t('share.long')}</Callout> : null;
}

interface ActionsProps extends SharedProps {
  field: React.RefObject<HTMLDivElement | null>;
}

function Actions({ shared, field }: ActionsProps) {
  const t = useLateT();
  const toast = useToast();
  const { downloadFile, send } = useWaysOut(shared);
  const link = shared.state === 'ready' ? shared.link : null;
  const preferFile = link === null || link.length > LONG;

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      toast({ key: 'share', tone: 'ok', text: t('share.copied') });
    } catch {
      field.current?.querySelector('input')?.select();
      toast({ key: 'share', tone: 'warn', text: t('share.notCopied') });
    }
  }

  return (
    <>
      <Button
        variant={preferFile ? 'primary' : 'secondary'}
        icon={<Download size={ICON} aria-hidden />}
        onClick={downloadFile}
      >
        {t('share.file')}
      </Button>
      {send === null ? null : (
        <Button icon={<Send size={ICON} aria-hidden />} onClick={send}>
          {t('share.send')}
        </Button>
      )}
      {link === null ? null : (
        <Button
          variant={preferFile ? 'secondary' : 'primary'}
          icon={<Copy size={ICON} aria-hidden />}
          onClick={() => void copy(link)}
        >
          {t('share.copy')}
        </Button>
      )}
    </>
  );
}

/** Hands the map file over, and the link to other programs where the browser can. */
function useWaysOut(shared: Shared) {
  const t = useLateT();
  const format = useFormat();
  const map = useApp((state) => state.map);
  const services = useServices();

  function downloadFile(): void {
    downloadMap(services, forOthers(map));
  }

  const data =
    shared.state === 'ready'
      ? { title: format.quote(map.info.title || t('header.untitled')), url: shared.link }
      : null;
  const able = data !== null && 'canShare' in navigator && navigator.canShare(data);
  // Who closes the system's own dialog need not be told.
  const send = able ? () => void navigator.share(data).catch(() => undefined) : null;
  return { downloadFile, send };
}
