import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { DialogProps } from './dialog-props.ts';
import styles from './DialogPopup.module.css';
import { IconButton } from './IconButton.tsx';
import { LiveOutlet } from './announce.tsx';
import { cx } from './cx.ts';
import { mainPart, useFocusBack } from './focus-back.ts';

export function DialogPopup({
  onClose,
  title,
  closeLabel,
  footer,
  size = 'm',
  fullOnPhone = false,
  initialFocus,
  children,
}: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current ??= document.activeElement;
  }, []);
  useFocusBack(popup, () => {
    const element = before.current;
    const isThere = element instanceof HTMLElement && element !== document.body;
    return isThere && element.isConnected ? element : mainPart();
  });

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop forceRender className={styles['veil']} />
        <Dialog.Popup
          ref={popup}
          initialFocus={() => initialFocus?.current ?? heading.current}
          finalFocus={false}
          className={cx(styles['dialog'], styles[size], fullOnPhone && styles['full'])}
          // A key pressed in a dialog is not meant for what lies under it.
          onKeyDown={(event) => event.stopPropagation()}
        >
          <header className={styles['head']}>
            <Dialog.Title ref={heading} tabIndex={-1} className={styles['title']}>
              {title}
            </Dialog.Title>
            <IconButton label={closeLabel} icon={<X size={18} aria-hidden />} onClick={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {footer === undefined ? null : <footer className={styles['foot']}>{footer}</footer>}
          <LiveOutlet />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
