import { useState } from 'react';
import type { OpenFailure } from '#core/codecs/json.ts';
import { useLateT } from '#i18n/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
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
