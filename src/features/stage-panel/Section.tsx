import type { ReactNode } from 'react';
import type { GuidedField } from '#core/templates/guide.ts';
import styles from './Section.module.css';

interface Props {
  title: string;
  hint?: string | undefined;
  note?: string | undefined;
  /** The field of the guide whose hint this section shows. */
  field?: GuidedField | undefined;
  children: ReactNode;
}

/** A named group of fields. */
export function Section({ title, hint, note, field, children }: Props) {
  return (
    <fieldset className={styles['section']} data-hint-field={field}>
      <legend className={styles['head']}>
        <span className={styles['title']}>{title}</span>
      </legend>
      {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
      <div className={styles['body']}>{children}</div>
      {note === undefined ? null : <p className={styles['note']}>{note}</p>}
    </fieldset>
  );
}
