import { useState } from 'react';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';

/** Says why nothing can be changed here, and what to do about it. */
export function ReaderBar() {
  const t = useLateT();
  const access = useApp((state) => state.access);
  const { keeping } = useServices();
  const [asking, setAsking] = useState(false);
  if (access.mode === 'edit') return null;
  if (access.because === 'newer-app') {
    return (
      <Callout
        tone="warn"
        title={t('tabs.newer.title')}
        actions={<Button onClick={() => window.location.reload()}>{t('problems.reload')}</Button>}
      >
        {t('tabs.newer.about')}
      </Callout>
    );
  }

  async function takeOver(): Promise<void> {
    setAsking(true);
    await keeping()
      .then((kept) => kept.takeOver())
      .catch(() => undefined);
    setAsking(false);
  }

  return (
    <Callout
      tone="info"
      title={t('tabs.reader.title')}
      actions={
        <Button aria-disabled={asking} onClick={() => void takeOver()}>
          {t('tabs.reader.takeOver')}
        </Button>
      }
    >
      {t('tabs.reader.about')} {access.keptAside === true ? t('tabs.reader.keptAside') : null}
    </Callout>
  );
}
