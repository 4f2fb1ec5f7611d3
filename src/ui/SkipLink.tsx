import type { MouseEvent, ReactNode } from 'react';
import styles from './SkipLink.module.css';

interface Props {
  targetId: string;
  children: ReactNode;
}

/** Appears on focus and moves it; the address keeps its fragment, which may carry a map. */
export function SkipLink({ targetId, children }: Props) {
  function go(event: MouseEvent): void {
    event.preventDefault();
    const target = document.getElementById(targetId);
    if (target === null) return;
    if (!target.matches('a[href], button, input, select, textarea, [tabindex]')) {
      target.tabIndex = -1;
    }
    target.focus();
  }

  return (
    <a href={`#${targetId}`} className={styles['link']} onClick={go}>
      {children}
    </a>
  );
}
