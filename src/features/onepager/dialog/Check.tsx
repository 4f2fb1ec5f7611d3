import { type ReactNode, useId } from 'react';
import styles from './Controls.module.css';

interface Props {
  label: string;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  /** A remark under the box, read out with it. */
  note?: ReactNode;
}

export function Check({ label, checked, onCheckedChange, note }: Props) {
  const id = useId();
  return (
    <div>
      <label className={styles['check']}>
        <input
          type="checkbox"
          className={styles['box']}
          checked={checked}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onChange={(event) => onCheckedChange(event.target.checked)}
        />
        {label}
      </label>
      {note === undefined ? null : (
        <div id={`${id}-note`} className={styles['note']}>
          {note}
        </div>
      )}
    </div>
  );
}
