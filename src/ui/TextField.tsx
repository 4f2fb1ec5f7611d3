import type { ComponentProps, ReactNode } from 'react';
import { Field, type FieldProps } from './Field.tsx';
import styles from './Field.module.css';
import { cx } from './cx.ts';

export interface TextFieldProps
  extends FieldProps, Omit<ComponentProps<'input'>, 'prefix' | 'value' | 'className'> {
  prefix?: ReactNode;
  suffix?: ReactNode;
  look?: 'boxed' | 'bare' | undefined;
  value: string;
  onValueChange: (value: string) => void;
}

export function TextField(props: TextFieldProps) {
  const { label, hideLabel, hint, note, error, className, id, ...own } = props;
  const { prefix, suffix, look, onChange, onValueChange, ...input } = own;
  return (
    <Field {...{ label, hideLabel, hint, note, error, className, id }}>
      {(control) => (
        <div className={cx(styles['control'], look === 'bare' && styles['bare'])}>
          {prefix === undefined ? null : <span className={styles['affix']}>{prefix}</span>}
          <input
            type="text"
            autoComplete="off"
            {...input}
            {...control}
            className={styles['input']}
            onChange={(event) => {
              onChange?.(event);
              onValueChange(event.target.value);
            }}
          />
          {suffix === undefined ? null : <span className={styles['affix']}>{suffix}</span>}
        </div>
      )}
    </Field>
  );
}
