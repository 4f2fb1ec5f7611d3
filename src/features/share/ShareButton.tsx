import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { withWords } from '#i18n/late.ts';
import { useT } from '#i18n/react.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { lazyPart, prefetchOn } from '#ui/lazy-part.tsx';

const ShareDialog = lazyPart(
  withWords(() => import('./ShareDialog.tsx').then((part) => part.ShareDialog)),
);

export function ShareButton() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div>
      <IconButton
        label={t('header.share')}
        icon={<Share2 aria-hidden size={18} />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        {...prefetchOn(ShareDialog)}
      />
      {open ? <ShareDialog.Part onClose={close} onFailed={close} /> : null}
    </div>
  );
}
