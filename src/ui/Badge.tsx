import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { cx } from './cx.ts';
import { hueOf } from './hue.ts';

interface BadgeProps {
  tone?: 'neutral' | 'accent' | 'ok' | 'warn' | 'danger' | undefined;
  icon?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

export function Badge({ tone = 'neutral', icon, className, children }: BadgeProps) {
  return (
    <span className={cx(styles['badge'], styles[tone], className)}>
      {icon}
      {children}
    </span>
  );
}

interface HueBadgeProps {
  number: number;
  /** Another hue than the number's own. */
  hue?: number | undefined;
  size?: 's' | 'm' | 'l' | undefined;
  className?: string | undefined;
}

/** A number in a square of its hue. */
export function HueBadge({ number, hue = number, size = 'm', className }: HueBadgeProps) {
  return (
    <span data-hue={hueOf(hue)} className={cx(styles['hue'], styles[size], className)}>
      {number}
    </span>
  );
}
