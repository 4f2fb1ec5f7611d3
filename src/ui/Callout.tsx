import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Callout.module.css';
import { cx } from './cx.ts';

const icons = { info: Info, ok: CircleCheck, warn: TriangleAlert, danger: OctagonAlert } as const;

interface Props {
  tone: keyof typeof icons;
  title?: ReactNode;
  actions?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** A remark in its place: sign, words and what can be done. */
export function Callout({ tone, title, actions, className, children }: Props) {
  const Icon = icons[tone];
  return (
    <div className={cx(styles['callout'], styles[tone], className)}>
      <Icon size={16} className={styles['icon']} aria-hidden />
      <div className={styles['body']}>
        {title === undefined ? null : <strong>{title} </strong>}
        {children}
        {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
