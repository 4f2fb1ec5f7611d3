import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';
import { cx } from './cx.ts';
import type { Side } from './side.ts';

interface Props extends Omit<ButtonProps, 'iconEnd' | 'children' | 'aria-label'> {
  /** What the button does; its name and, unless `tooltip` says otherwise, its tooltip. */
  label: string;
  icon: ReactNode;
  shortcut?: string | undefined;
  tooltip?: string | null | undefined;
  side?: Side | undefined;
}

export function IconButton({
  label,
  shortcut,
  tooltip = label,
  side,
  variant = 'quiet',
  className,
  ...rest
}: Props) {
  return (
    <Tooltip
      text={tooltip ?? ''}
      shortcut={shortcut}
      side={side}
      disabled={tooltip === null || rest['aria-expanded'] === true}
    >
      <Button
        variant={variant}
        aria-label={label}
        {...rest}
        className={cx(styles['square'], className)}
      />
    </Tooltip>
  );
}
