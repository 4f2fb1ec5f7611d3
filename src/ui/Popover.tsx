import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import styles from './Popover.module.css';
import { cx } from './cx.ts';
import { useFloating, usePressOutside } from './floating.ts';
import floatingStyles from './floating.module.css';
import type { Align, Side } from './place.ts';

interface Props {
  open: boolean;
  onClose: () => void;
  anchor: RefObject<HTMLElement | null>;
  label: string;
  side?: Side | undefined;
  align?: Align | undefined;
  children: ReactNode;
}

/** A small window beside its anchor; the page behind it stays in use. */
export function Popover({ open, ...rest }: Props) {
  return open ? <OpenPopover {...rest} /> : null;
}

function OpenPopover({
  onClose,
  anchor,
  label,
  side = 'below',
  align = 'start',
  children,
}: Omit<Props, 'open'>) {
  const popup = useRef<HTMLDivElement>(null);
  useFloating({ open: true, anchor, popup, side, align });
  usePressOutside(true, [anchor, popup], onClose);

  useEffect(() => {
    const first = popup.current?.querySelector<HTMLElement>('input, select, textarea, button');
    (first ?? popup.current)?.focus();
  }, []);

  function keyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    anchor.current?.focus();
    onClose();
  }

  return (
    <div
      ref={popup}
      popover="manual"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={cx(floatingStyles['popup'], styles['popover'])}
    >
      <div role="presentation" onKeyDown={keyDown}>
        {children}
      </div>
    </div>
  );
}
