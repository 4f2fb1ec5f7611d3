import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';
import fieldStyles from './Field.module.css';
import styles from './Select.module.css';
import { cx } from './cx.ts';

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly disabled?: boolean;
}

interface Props<V extends string>
  extends FieldProps, Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'className'> {
  options: readonly SelectOption<V>[];
  value: V;
  onValueChange: (value: V) => void;
}

/** The browser's own list, which every device opens in the way its people know. */
export function Select<V extends string>(props: Props<V>) {
  const { label, hideLabel, hint, note, error, className, id, ...own } = props;
  const { options, onValueChange, ...select } = own;
  return (
    <Field {...{ label, hideLabel, hint, note, error, className, id }}>
      {(control) => (
        <div className={cx(fieldStyles['control'], styles['control'])}>
          <select
            {...select}
            {...control}
            className={cx(fieldStyles['input'], styles['select'])}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen !== undefined) onValueChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled === true}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown className={styles['arrow']} size={16} aria-hidden />
        </div>
      )}
    </Field>
  );
}
