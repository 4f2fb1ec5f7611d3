import { Autocomplete } from '@base-ui/react/autocomplete';
import {
  type ComponentProps,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useState,
} from 'react';
import styles from './ComboList.module.css';
import { cx } from './cx.ts';
import { beside } from './floating.ts';
import floatingStyles from './floating.module.css';

interface Props {
  input: RefObject<HTMLInputElement | null>;
  label: string;
  texts: readonly string[];
  value: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Hands out what makes a combobox of the input, whenever it changes. */
  onLend: (props: ComponentProps<'input'>) => void;
  onType: (text: string) => void;
  onPick: (text: string) => void;
}

export function ComboList({ input, label, texts, value, open, ...on }: Props) {
  const [anchor] = useState(() => () => input.current?.parentElement ?? null);

  return (
    <Autocomplete.Root
      items={texts}
      filter={null}
      value={value}
      open={open}
      openOnInputClick
      onOpenChange={(next) => on.onOpenChange(next)}
      onValueChange={(text, { reason }) =>
        reason === 'item-press' ? on.onPick(text) : on.onType(text)
      }
    >
      {/* Beside the input stands a button that closes the list, in English only. */}
      <div hidden>
        <Autocomplete.Input render={<Lent input={input} onLend={on.onLend} />} />
      </div>
      <Autocomplete.Portal>
        <Autocomplete.Positioner {...beside('below', 'start')} anchor={anchor}>
          <Autocomplete.Popup className={cx(floatingStyles['popup'], styles['popup'])}>
            <Autocomplete.List aria-label={label}>
              {(text: string) => (
                <Autocomplete.Item key={text} value={text} className={styles['option']}>
                  {text}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

interface LentProps extends ComponentProps<'input'> {
  input: RefObject<HTMLInputElement | null>;
  onLend: (props: ComponentProps<'input'>) => void;
}

/** Passes the props of the input on to the one that is already there. */
function Lent({ input, onLend, ref, ...props }: LentProps) {
  useImperativeHandle(ref, () => input.current as HTMLInputElement, [input]);
  useLayoutEffect(() => onLend(props));
  return null;
}
