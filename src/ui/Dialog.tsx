import { X } from 'lucide-react';
import {
  type ReactNode,
  type RefObject,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { LiveOutlet } from './announce.tsx';
import { cx } from './cx.ts';

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  footer?: ReactNode;
  size?: 's' | 'm' | 'l' | undefined;
  fullOnPhone?: boolean | undefined;
  /** What gets the focus; else the title, so that it is read first. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  children: ReactNode;
}

/** A modal dialog: the browser's own, with its layer, its inert page and its Escape. */
export function Dialog({ open, ...rest }: Props) {
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({
  onClose,
  title,
  closeLabel,
  footer,
  size = 'm',
  fullOnPhone = false,
  initialFocus,
  children,
}: Omit<Props, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  const focusFirst = useEffectEvent(() => (initialFocus?.current ?? heading.current)?.focus());
  const close = useEffectEvent(() => onClose());

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const before = document.activeElement;
    element.showModal();
    focusFirst();
    const stop = onPressBeside(element, () => close());
    return () => {
      stop();
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={cx(styles['dialog'], styles[size], fullOnPhone && styles['full'])}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      {/* A key pressed in a dialog is not meant for what lies under it. */}
      <div
        role="presentation"
        className={styles['frame']}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <header className={styles['head']}>
          <h2 ref={heading} id={titleId} tabIndex={-1} className={styles['title']}>
            {title}
          </h2>
          <IconButton label={closeLabel} icon={<X size={18} aria-hidden />} onClick={onClose} />
        </header>
        <div className={styles['body']}>{children}</div>
        {footer === undefined ? null : <footer className={styles['foot']}>{footer}</footer>}
        <LiveOutlet />
      </div>
    </dialog>
  );
}

/** Calls back for a press that begins and ends on the veil: a text selection may end there too. */
function onPressBeside(element: HTMLDialogElement, press: () => void): () => void {
  let began = false;
  const down = (event: MouseEvent) => {
    began = event.target === element;
  };
  const click = (event: MouseEvent) => {
    if (began && event.target === element) press();
  };
  element.addEventListener('mousedown', down);
  element.addEventListener('click', click);
  return () => {
    element.removeEventListener('mousedown', down);
    element.removeEventListener('click', click);
  };
}
