import type { KeyboardEvent, ReactNode } from 'react';
import styles from './Toolbar.module.css';
import { cx } from './cx.ts';

interface Props {
  label: string;
  orientation?: 'horizontal' | 'vertical' | undefined;
  className?: string | undefined;
  /** For a bar that comes and goes with what it is about. */
  onEscape?: (() => void) | undefined;
  children: ReactNode;
}

const steps = {
  horizontal: { ArrowRight: 1, ArrowLeft: -1 },
  vertical: { ArrowDown: 1, ArrowUp: -1 },
} as const satisfies Record<string, Partial<Record<string, number>>>;

/** A floating bar of buttons; the arrow keys walk along it. */
export function Toolbar({
  label,
  orientation = 'horizontal',
  className,
  onEscape,
  children,
}: Props) {
  function keyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === 'Escape') onEscape?.();
    const by: number | undefined = new Map(Object.entries(steps[orientation])).get(event.key);
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:enabled')];
    const at = buttons.findIndex((button) => button === event.target);
    if (by === undefined || at === -1) return;
    event.preventDefault();
    event.stopPropagation();
    buttons.at((at + by) % buttons.length)?.focus();
  }

  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      aria-orientation={orientation}
      className={cx(styles['bar'], styles[orientation], className)}
      onKeyDown={keyDown}
    >
      {children}
    </div>
  );
}
