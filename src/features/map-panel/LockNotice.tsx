import { useEffect, useEffectEvent } from 'react';
import { useLateT } from '#i18n/react.tsx';
import { setLocked } from '#state/lock.ts';
import { useAppStore } from '#state/react.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { useToast } from '#ui/Toast.tsx';

interface Props {
  /** What the store remembers of the last time; a new object each time. */
  refusal: object;
}

/** Refusals that were told: the store keeps the last one. */
const told = new WeakSet<object>();

/** Says that the structure is locked whenever the map refuses a change, and offers to unlock it. */
export function LockNotice({ refusal }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const toast = useToast();
  const announce = useAnnounce();
  const tell = useEffectEvent(() =>
    toast({
      text: t('lock.refused'),
      key: 'lock',
      action: { label: t('lock.release'), onAction: () => announce(t(setLocked(store, false))) },
    }),
  );
  useEffect(() => {
    if (told.has(refusal)) return;
    told.add(refusal);
    tell();
  }, [refusal]);
  return null;
}
