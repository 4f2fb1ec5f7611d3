import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';
import { cx } from './cx.ts';
import floatingStyles from './floating.module.css';
import { useFloating } from './floating.ts';
import type { Side } from './place.ts';

/** Milliseconds of rest before the pointer asks for a tooltip; the keyboard does not wait. */
const REST = 450;
/** Milliseconds to travel from the element into its tooltip. */
const TRAVEL = 120;

interface Props {
  text: string;
  shortcut?: string | undefined;
  side?: Side | undefined;
  disabled?: boolean | undefined;
  /** One element. It carries the same words in its own name or text: the tooltip is for the eye. */
  children: ReactNode;
}

export function Tooltip({ text, shortcut, side = 'below', disabled = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLSpanElement>(null);
  const timer = useRef<number | undefined>(undefined);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  function turn(next: boolean, delay: number): void {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(next), delay);
  }

  function hide(): void {
    window.clearTimeout(timer.current);
    setOpen(false);
  }

  function escape(event: KeyboardEvent): void {
    if (event.key === 'Escape' && open) hide();
  }

  return (
    <span
      ref={holder}
      role="presentation"
      className={styles['holder']}
      onPointerEnter={(event) => event.pointerType === 'mouse' && turn(true, REST)}
      onPointerLeave={() => turn(false, TRAVEL)}
      onPointerDown={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && turn(true, 0)}
      onBlur={hide}
      onKeyDown={escape}
    >
      {children}
      {open && !disabled ? <Bubble {...{ holder, text, shortcut, side }} /> : null}
    </span>
  );
}

interface BubbleProps {
  holder: { readonly current: HTMLSpanElement | null };
  text: string;
  shortcut: string | undefined;
  side: Side;
}

function Bubble({ holder, text, shortcut, side }: BubbleProps) {
  const popup = useRef<HTMLSpanElement>(null);
  // The holder has no box of its own.
  const anchor = {
    get current() {
      const first = holder.current?.firstElementChild;
      return first instanceof HTMLElement ? first : null;
    },
  };
  useFloating({ open: true, anchor, popup, side, align: 'center' });

  return (
    <span
      ref={popup}
      popover="manual"
      aria-hidden
      className={cx(floatingStyles['popup'], styles['tooltip'])}
    >
      {text}
      {shortcut === undefined ? null : <Kbd keys={shortcut} />}
    </span>
  );
}
