import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type Ref,
  useId,
  useRef,
  useState,
} from 'react';
import { lazyPart, prefetchOn } from './lazy-part.tsx';
import type { MenuEntry, MenuStart } from './menu-model.ts';
import type { Align, Side } from './side.ts';

export interface MenuTriggerProps {
  ref: Ref<HTMLButtonElement>;
  id: string;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  'aria-busy'?: true;
  onClick(): void;
  onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void;
  onPointerEnter(event: PointerEvent<HTMLButtonElement>): void;
  onPointerDown(event: PointerEvent<HTMLButtonElement>): void;
  onFocus(event: FocusEvent<HTMLButtonElement>): void;
}

interface Props {
  renderTrigger: (props: MenuTriggerProps) => ReactNode;
  entries: readonly MenuEntry[];
  side?: Side | undefined;
  align?: Align | undefined;
  /** The name of the menu, when the trigger's own does not fit. */
  label?: string | undefined;
}

const Popup = lazyPart(() => import('./MenuPopup.tsx').then((part) => part.MenuPopup));

/** A button with a menu. The button is ours and always there; the menu is fetched on first use. */
export function Menu({ renderTrigger, entries, side = 'below', align = 'start', label }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [start, setStart] = useState<MenuStart | null>(null);
  const [shown, setShown] = useState(false);

  function keyDown(event: KeyboardEvent<HTMLButtonElement>): void {
    const wanted = opening[event.key];
    if (wanted === undefined || (wanted === null && start === null)) return;
    event.preventDefault();
    event.stopPropagation();
    setStart(wanted);
  }

  return (
    <>
      {renderTrigger({
        ref: button,
        id: `${id}-trigger`,
        'aria-haspopup': 'menu',
        'aria-expanded': start !== null,
        'aria-controls': shown ? id : undefined,
        ...(start !== null && !shown ? { 'aria-busy': true } : {}),
        ...prefetchOn(Popup),
        onClick: () => {
          // Not every browser gives a pressed button the focus.
          if (start !== null) button.current?.focus();
          setStart(start === null ? 'menu' : null);
        },
        onKeyDown: keyDown,
      })}
      {start === null ? null : (
        <Popup.Part
          {...{ id, button, entries, side, align, label, start }}
          onShown={setShown}
          onClose={() => setStart(null)}
          onFailed={() => setStart(null)}
        />
      )}
    </>
  );
}

/** Keys of the button; null closes a menu that is still on its way. */
const opening: Partial<Record<string, MenuStart | null>> = {
  ArrowDown: 'first',
  ArrowUp: 'last',
  Enter: 'first',
  ' ': 'first',
  Escape: null,
};
