import type { ReactNode } from 'react';
import styles from './Wires.module.css';

interface Props {
  /** Whole, for those who point at it or cannot see it. */
  name: string;
  look: 'dispute' | 'handover';
  onClick: () => void;
  children: ReactNode;
}

/** A remark beside an arrow that leads to the field to mend. */
export function ArrowSign({ name, look, onClick, children }: Props) {
  return (
    <button
      type="button"
      data-not-exported
      aria-label={name}
      title={name}
      className={`${styles['pill']} ${styles[look]} nopan`}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
