import styles from './Badge.module.css';
import { cx } from './cx.ts';
import { hueOf } from './hue.ts';

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
