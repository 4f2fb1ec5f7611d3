import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { cx } from './cx.ts';

export interface FieldProps {
  label: string;
  /** Keeps the label for assistive technology only. */
  hideLabel?: boolean | undefined;
  /** Beside the label, as a counter. */
  hint?: ReactNode;
  /** Under the field. */
  note?: ReactNode;
  /** Under the field, instead of the note: what is wrong and what would be right. */
  error?: ReactNode;
  className?: string | undefined;
}

/** What the control of a field needs to be tied to its label, note and error. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props extends FieldProps {
  id: string | undefined;
  children: (control: ControlProps) => ReactNode;
}

function present(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== '';
}

/** Label, control and remarks, tied together by ids. */
export function Field({ id, label, hideLabel, hint, note, error, className, children }: Props) {
  const made = useId();
  const controlId = id ?? made;
  const wrong = present(error);
  const remark = wrong ? error : note;
  const described = [
    present(hint) && `${controlId}-hint`,
    present(remark) && `${controlId}-remark`,
  ].filter((part) => part !== false);

  return (
    <div className={cx(styles['field'], className)}>
      <div className={cx(styles['head'], hideLabel === true && styles['hidden'])}>
        <label htmlFor={controlId} className={styles['label']}>
          {label}
        </label>
        {present(hint) ? (
          <span id={`${controlId}-hint`} className={styles['hint']}>
            {hint}
          </span>
        ) : null}
      </div>
      {children({
        id: controlId,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': wrong || undefined,
      })}
      {present(remark) ? (
        <div id={`${controlId}-remark`} className={cx(styles['remark'], wrong && styles['error'])}>
          {remark}
        </div>
      ) : null}
    </div>
  );
}
