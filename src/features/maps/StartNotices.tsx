import { useEffect, useEffectEvent, useState } from 'react';
import type { OpenFailure } from '#core/codecs/json.ts';
import { useLateT } from '#i18n/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import { useToast } from '#ui/Toast.tsx';
import { useFailureText } from './failure-text.ts';

interface Props {
  failure: OpenFailure;
  /** What stood in storage, unchanged. */
  text: string;
  /** Another copy of the map could be read and is on the board. */
  recovered: boolean;
}

/** The stored map could not be read: says so, and hands its text over untouched. */
export function UnreadableNotice({ failure, text, recovered }: Props) {
  const t = useLateT();
  const failureText = useFailureText();
  const { files, today } = useServices();
  const [open, setOpen] = useState(true);
  if (!open) return null;
  const name = `sales-system-map-unreadable-${today()}.json`;
  return (
    <Callout
      tone="warn"
      title={t(recovered ? 'problems.recovered.title' : 'problems.unreadable.title')}
      actions={
        <>
          <Button onClick={() => files.download(name, text, 'application/json')}>
            {t('problems.unreadable.download')}
          </Button>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      {failureText(failure)} {t(recovered ? 'problems.recovered.kept' : 'problems.unreadable.kept')}
    </Callout>
  );
}

interface ToastProps {
  /** Seconds of work that a crash of the browser would have taken, or 0. */
  seconds?: number;
  /** Records of the stored map that were damaged, or 0. */
  mended?: number;
}

/** Seconds: somebody who comes back to a crash looks about first. */
const TO_READ = 20;

/** Says once what was done to the stored map at the start. */
export function StartToast({ seconds = 0, mended = 0 }: ToastProps) {
  const t = useLateT();
  const toast = useToast();
  const say = useEffectEvent(() => {
    const text =
      seconds > 0 ? t('problems.restored', { seconds }) : t('maps.mended', { count: mended });
    toast({ text, key: 'start', tone: seconds > 0 ? 'ok' : 'warn', seconds: TO_READ });
  });
  useEffect(() => say(), []);
  return null;
}
