import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

interface Props {
  as?: 'span' | 'div' | 'h1' | 'h2' | 'p' | 'caption' | 'legend';
  id?: string;
  children: ReactNode;
}

/** Words for assistive technology alone. */
export function VisuallyHidden({ as: Tag = 'span', id, children }: Props) {
  return (
    <Tag id={id} className={styles['hidden']}>
      {children}
    </Tag>
  );
}
