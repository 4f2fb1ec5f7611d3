import { type ComponentProps, type SyntheticEvent, useRef, useState } from 'react';

type InputProps = ComponentProps<'input'>;

/** Events a combobox listens to on its input. */
type Heard =
  | 'onBlur'
  | 'onChange'
  | 'onClick'
  | 'onCompositionEnd'
  | 'onCompositionStart'
  | 'onFocus'
  | 'onKeyDown'
  | 'onMouseDown'
  | 'onPointerDown'
  | 'onPointerEnter';

interface Lent {
  readonly attached: boolean;
  readonly controls: string | undefined;
  readonly active: string | undefined;
}

const NOTHING: Lent = { attached: false, controls: undefined, active: undefined };

/** What a list lends to an input that was there before it and stays when its code has come. */
export function useLent() {
  const [lent, setLent] = useState<Lent>(NOTHING);
  // While a word is being composed, the field shows it and the owner of the value waits for it.
  const [draft, setDraft] = useState<string | null>(null);
  const props = useRef<InputProps>({});

  function lend(next: InputProps): void {
    props.current = next;
    const controls = next['aria-controls'];
    const active = next['aria-activedescendant'];
    setLent((before) =>
      before.attached && before.controls === controls && before.active === active
        ? before
        : { attached: true, controls, active },
    );
  }

  function pass(name: Heard, event: SyntheticEvent<HTMLInputElement>): void {
    const heard = props.current[name] as
      | ((event: SyntheticEvent<HTMLInputElement>) => void)
      | undefined;
    heard?.(event);
  }

  /** Handlers that serve the owner of the field first, then the list. */
  function handlers(own: Pick<InputProps, Heard>, list: { fetch(): void; show(): void }) {
    return {
      onFocus: both(own.onFocus, (event) => {
        list.fetch();
        pass('onFocus', event);
      }),
      onClick: both(own.onClick, (event) => {
        // Also when the press began before the list was there to hear it.
        list.show();
        pass('onClick', event);
      }),
      onBlur: both(own.onBlur, (event) => pass('onBlur', event)),
      onMouseDown: both(own.onMouseDown, (event) => pass('onMouseDown', event)),
      onPointerDown: both(own.onPointerDown, (event) => pass('onPointerDown', event)),
      onPointerEnter: both(own.onPointerEnter, (event) => pass('onPointerEnter', event)),
      onChange: both(own.onChange, (event) => {
        const { value } = event.currentTarget;
        setDraft((before) => (before === null ? null : value));
        pass('onChange', event);
      }),
      onCompositionStart: both(own.onCompositionStart, (event) => {
        setDraft(event.currentTarget.value);
        pass('onCompositionStart', event);
      }),
      onCompositionEnd: both(own.onCompositionEnd, (event) => {
        setDraft(null);
        pass('onCompositionEnd', event);
      }),
    };
  }

  return { ...lent, draft, lend, pass, handlers };
}

function both<E extends SyntheticEvent<HTMLInputElement>>(
  first: ((event: E) => void) | undefined,
  second: (event: E) => void,
) {
  return (event: E): void => {
    first?.(event);
    second(event);
  };
}
