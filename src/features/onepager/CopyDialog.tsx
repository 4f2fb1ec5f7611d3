import { useRef } from 'react';
import { useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { BlobPicture } from './BlobPicture.tsx';
import styles from './CopyDialog.module.css';
import type { Refused } from './use-copy.ts';

interface Props {
  refused: Refused;
  onClose: () => void;
}

/** Where the browser keeps the clipboard to itself: the same thing, to be copied by hand. */
export function CopyDialog({ refused, onClose }: Props) {
  const t = useLateT();
  const text = useRef<HTMLTextAreaElement>(null);
  return (
    <Dialog
      open
      onClose={onClose}
      size="m"
      fullOnPhone
      title={t('exportDialog.byHand')}
      closeLabel={t('common.close')}
      initialFocus={refused.kind === 'table' ? text : undefined}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <p className={styles['how']}>{t(`exportDialog.byHand.${refused.kind}`)}</p>
      {refused.kind === 'table' ? (
        <textarea
          ref={text}
          readOnly
          rows={12}
          className={styles['text']}
          aria-label={t('exportDialog.table')}
          value={refused.text}
          onFocus={(event) => event.target.select()}
        />
      ) : (
        <BlobPicture
          blob={refused.picture}
          alt={t('onepager.title')}
          className={styles['picture']}
        />
      )}
    </Dialog>
  );
}
