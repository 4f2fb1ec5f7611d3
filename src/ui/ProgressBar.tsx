import styles from './ProgressBar.module.css';
import { cx } from './cx.ts';

interface Props {
  label: string;
  value: number;
  max: number;
  /** The progress in words, when the percentage says less: “6 of 7 phrases”. */
  valueText?: string | undefined;
  tone?: 'accent' | 'ok' | undefined;
  className?: string | undefined;
}

export function ProgressBar({ label, value, max, valueText, tone = 'accent', className }: Props) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuetext={valueText}
      className={cx(styles['track'], className)}
    >
      <div className={cx(styles['fill'], styles[tone])} style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
