import { Check } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import styles from './Menu.module.css';
import { cx } from './cx.ts';
import { useFloating, usePressOutside } from './floating.ts';
import floatingStyles from './floating.module.css';
import { nextOf } from './menu-keys.ts';
import type { Align, Side } from './place.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** At the end of the line, usually the shortcut. */
  readonly hint?: string;
  /** A second line. */
  readonly note?: string;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** Makes the item one of a choice. */
  readonly checked?: boolean;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  onSelect(): void;
}

export type MenuEntry =
  | MenuItem
  | { readonly id: string; readonly separator: true }
  | { readonly id: string; readonly heading: string };

export interface MenuTriggerProps {
  ref: Ref<HTMLButtonElement>;
  id: string;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick(): void;
  onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void;
}

interface Props {
  renderTrigger: (props: MenuTriggerProps) => ReactNode;
  entries: readonly MenuEntry[];
  side?: Side | undefined;
  align?: Align | undefined;
  /** The name of the menu, when the trigger's own does not fit. */
  label?: string | undefined;
}

type Start = 'first' | 'last' | 'menu';

export function Menu({ renderTrigger, entries, side = 'below', align = 'start', label }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [start, setStart] = useState<Start | null>(null);

  return (
    <>
      {renderTrigger({
        ref: button,
        id: `${id}-trigger`,
        'aria-haspopup': 'menu',
        'aria-expanded': start !== null,
        'aria-controls': start === null ? undefined : id,
        onClick: () => setStart(start === null ? 'menu' : null),
        onKeyDown: (event) => {
          const wanted = opening[event.key];
          if (wanted === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          setStart(wanted);
        },
      })}
      {start === null ? null : (
        <MenuPopup
          {...{ id, button, entries, side, align, label, start }}
          onClose={() => setStart(null)}
        />
      )}
    </>
  );
}

const opening: Partial<Record<string, Start>> = {
  ArrowDown: 'first',
  ArrowUp: 'last',
  Enter: 'first',
  ' ': 'first',
};

interface PopupProps {
  id: string;
  button: { readonly current: HTMLButtonElement | null };
  entries: readonly MenuEntry[];
  side: Side;
  align: Align;
  label: string | undefined;
  start: Start;
  onClose: () => void;
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return menu === null ? [] : [...menu.querySelectorAll<HTMLElement>('[data-menu-item]')];
}

function MenuPopup({ id, button, entries, side, align, label, start, onClose }: PopupProps) {
  const menu = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  useFloating({ open: true, anchor: button, popup: menu, side, align });
  usePressOutside(true, [button, menu], onClose);

  useEffect(() => {
    const items = itemsOf(menu.current);
    (start === 'menu' ? menu.current : items.at(start === 'first' ? 0 : -1))?.focus();
  }, [start]);

  function leave(): void {
    button.current?.focus();
    onClose();
  }

  function keyDown(event: KeyboardEvent): void {
    // A key pressed in a menu is not meant for what lies under it.
    event.stopPropagation();
    if (event.key === 'Tab') leave();
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
    const items = itemsOf(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const labels = items.map((item) => item.dataset['menuItem'] ?? '');
    const next = nextOf(event, at, labels, typed.current);
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  }

  return (
    <div
      ref={menu}
      popover="manual"
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      aria-labelledby={label === undefined ? `${id}-trigger` : undefined}
      className={cx(floatingStyles['popup'], styles['menu'])}
      onKeyDown={keyDown}
    >
      {entries.map((entry) => (
        <Entry
          key={entry.id}
          entry={entry}
          onSelect={(item) => {
            leave();
            item.onSelect();
          }}
        />
      ))}
    </div>
  );
}

interface EntryProps {
  entry: MenuEntry;
  onSelect: (item: MenuItem) => void;
}

function Entry({ entry, onSelect }: EntryProps) {
  if ('separator' in entry) return <hr className={styles['separator']} />;
  if ('heading' in entry)
    return (
      <div role="presentation" className={styles['heading']}>
        {entry.heading}
      </div>
    );
  return (
    <button
      type="button"
      role={entry.checked !== undefined ? 'menuitemradio' : 'menuitem'}
      aria-checked={entry.checked}
      aria-disabled={entry.disabled === true || undefined}
      tabIndex={-1}
      {...entry.data}
      data-menu-item={entry.label}
      className={cx(styles['item'], entry.danger === true && styles['danger'])}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      onClick={() => entry.disabled !== true && onSelect(entry)}
    >
      {entry.checked !== undefined ? <Tick on={entry.checked} /> : null}
      {entry.icon === undefined ? null : <span className={styles['icon']}>{entry.icon}</span>}
      <span className={styles['text']}>
        {entry.label}
        {entry.note === undefined ? null : <span className={styles['note']}>{entry.note}</span>}
      </span>
      {entry.hint === undefined ? null : <span className={styles['hint']}>{entry.hint}</span>}
    </button>
  );
}

function Tick({ on }: { on: boolean }) {
  return <Check size={16} aria-hidden className={cx(!on && styles['off'])} />;
}
