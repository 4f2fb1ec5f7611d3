import { Lock } from 'lucide-react';
import { useLateT } from '#i18n/react.tsx';
import { setLocked } from '#state/lock.ts';
import { useAppStore } from '#state/react.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { keepFocusNear } from '#ui/keep-focus.ts';

/** Shows that the structure is locked; a press unlocks it. */
export function LockSign() {
  const t = useLateT();
  const store = useAppStore();
  const announce = useAnnounce();
  return (
    <IconButton
      label={t('lock.on')}
      tooltip={t('lock.sign')}
      pressed
      icon={<Lock size={16} aria-hidden />}
      onClick={() => {
        keepFocusNear();
        announce(t(setLocked(store, false)));
      }}
    />
  );
}
