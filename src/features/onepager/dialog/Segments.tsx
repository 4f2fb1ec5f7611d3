import { useId } from 'react';
import styles from './Controls.module.css';

interface Props<V extends string | number> {
  label: string;
  options: readonly { readonly value: V; readonly label: string }[];
  value: V;
  onValueChange: (value: V) => void;
}

/** One of a few, all in sight: the browser's own radio buttons under our looks. */
export function Segments<V extends string | number>(props: Props<V>) {
  const { label, options, value, onValueChange } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className={styles['label']}>{label}</legend>
      <div className={styles['track']}>
        {options.map((option) => (
          <label key={option.value} className={styles['segment']}>
            <input
              type="radio"
              className={styles['radio']}
              name={name}
              checked={option.value === value}
              onChange={() => onValueChange(option.value)}
            />
            <span className={styles['text']}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
