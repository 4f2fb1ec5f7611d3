import { useEffect, useEffectEvent } from 'react';
import { useLateT } from '#i18n/react.tsx';
import type { AutoSave } from '#state/persistence.ts';
import { useToast } from '#ui/Toast.tsx';
import { useFieldInSight } from '../field-in-sight.ts';
import { keepOffline } from './registration.ts';

interface Props {
  saving: AutoSave;
}

/** Seconds: an offer that waits for an answer. */
const A_DAY = 86_400;

/**
 * What may come once the page is idle: the app is kept for use without a network, a newer or a missing
 * part is told, and the keyboard of a phone never hides the field.
 */
export function Upkeep({ saving }: Props) {
  const t = useLateT();
  const toast = useToast();
  useFieldInSight();

  const offerUpdate = useEffectEvent((apply: () => void) => {
    const action = {
      label: t('upkeep.update'),
      onAction: () => {
        saving.flush();
        apply();
      },
    };
    toast({ key: 'update', text: t('upkeep.newer'), seconds: A_DAY, action });
  });

  const sayMissing = useEffectEvent(() => {
    const action = {
      label: t('problems.reload'),
      onAction: () => {
        saving.flush();
        window.location.reload();
      },
    };
    // What an export says of its own trouble is more exact and takes the place of this.
    toast({ key: 'export', tone: 'warn', text: t('upkeep.missing'), seconds: A_DAY, action });
  });

  useEffect(() => {
    // What says that a part is missing must not be missing itself.
    void import('#ui/ToastList.tsx').catch(() => undefined);
    // A single file is all there is of the app.
    if (import.meta.env.MODE !== 'single') void keepOffline(offerUpdate);
  }, []);

  useEffect(() => {
    window.addEventListener('vite:preloadError', sayMissing);
    return () => window.removeEventListener('vite:preloadError', sayMissing);
  }, []);

  return null;
}
