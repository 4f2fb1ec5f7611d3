import {
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import styles from './Tooltip.module.css';
import { lazyPart } from './lazy-part.tsx';
import type { Side } from './side.ts';

/** Milliseconds of rest before the pointer asks for a tooltip; the keyboard does not wait. */
const REST = 450;

interface Props {
  text: string;
  shortcut?: string | undefined;
  side?: Side | undefined;
  disabled?: boolean | undefined;
  /** One element. It carries the same words in its own name or text: the tooltip is for the eye. */
  children: ReactNode;
}

const Bubble = lazyPart(() => import('./TooltipBubble.tsx').then((part) => part.TooltipBubble));

export function Tooltip({ text, shortcut, side = 'below', disabled = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLSpanElement>(null);
  const timer = useRef<number | undefined>(undefined);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  function show(delay: number): void {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(true), delay);
    Bubble.prefetch();
  }

  function hide(): void {
    window.clearTimeout(timer.current);
    setOpen(false);
  }

  return (
    <span
      ref={holder}
      role="presentation"
      className={styles['holder']}
      onPointerEnter={(event: PointerEvent) => event.pointerType === 'mouse' && show(REST)}
      // Once the tooltip is there, it knows whether the pointer travels into it.
      onPointerLeave={() => window.clearTimeout(timer.current)}
      onPointerDown={hide}
      onFocus={(event: FocusEvent) => event.target.matches(':focus-visible') && show(0)}
      onBlur={hide}
    >
      {children}
      {open && !disabled ? (
        <Bubble.Part {...{ holder, text, shortcut, side }} onClose={hide} onFailed={hide} />
      ) : null}
    </span>
  );
}
