import { X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './Chip.module.css';
import { cx } from './cx.ts';

interface Look {
  tone?: 'neutral' | 'accent' | 'warn' | undefined;
  icon?: ReactNode;
  /** A place to fill rather than a thing. */
  dashed?: boolean | undefined;
}

interface Props extends Look, Omit<ComponentProps<'button'>, 'children'> {
  children: ReactNode;
  /** Makes a toggle of the chip. */
  pressed?: boolean | undefined;
  onRemove?: (() => void) | undefined;
  /** The name of the button that removes the chip. */
  removeLabel?: string | undefined;
}

/** A short fact or choice in a pill: a button when it can be pressed, else plain text. */
export function Chip(props: Props) {
  const { tone = 'neutral', icon, dashed = false, pressed, onRemove, removeLabel, ...rest } = props;
  const { className, children, onClick, ...attributes } = rest;
  const look = cx(styles['chip'], styles[tone], dashed && styles['dashed'], className);

  if (onClick !== undefined) {
    return (
      <button
        type="button"
        aria-pressed={pressed}
        {...attributes}
        onClick={onClick}
        className={cx(look, styles['press'])}
      >
        {icon}
        {children}
      </button>
    );
  }
  return (
    <span className={look}>
      {icon}
      {children}
      {onRemove === undefined ? null : (
        <button
          type="button"
          className={styles['remove']}
          aria-label={removeLabel}
          onClick={onRemove}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </span>
  );
}
