import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import styles from './Button.module.css';
import { cx } from './cx.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  size?: 's' | 'm' | 'l' | undefined;
  icon?: ReactNode;
  iconEnd?: ReactNode;
  /** Makes a toggle of the button. */
  pressed?: boolean | undefined;
  /** Keeps the focus on the button but takes no clicks while its work goes on. */
  busy?: boolean | undefined;
}

export function Button({
  variant = 'secondary',
  size = 'm',
  icon,
  iconEnd,
  pressed,
  busy = false,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  function click(event: MouseEvent<HTMLButtonElement>): void {
    if (busy) event.preventDefault();
    else onClick?.(event);
  }

  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      {...rest}
      onClick={click}
      className={cx(styles['button'], styles[variant], styles[size], className)}
    >
      {busy ? <LoaderCircle className={styles['turning']} size={16} aria-hidden /> : icon}
      {children}
      {iconEnd}
    </button>
  );
}
