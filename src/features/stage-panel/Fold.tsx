import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import styles from './Fold.module.css';

interface Props {
  label: string;
  size?: 's' | 'm';
  children: ReactNode;
}

/** Fields that are asked for later: not on the page until they are wanted. */
export function Fold({ label, size = 's', children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        size={size}
        className={styles['button']}
        icon={<ChevronRight size={16} aria-hidden className={styles['arrow']} />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open ? (
        <div id={id} className={styles['body']}>
          {children}
        </div>
      ) : null}
    </>
  );
}
