import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { Adopted } from './Adopted.tsx';
import type { MenuEntry, MenuItem, MenuStart } from './menu-model.ts';
import styles from './MenuPopup.module.css';
import { cx } from './cx.ts';
import { beside } from './floating.ts';
import floatingStyles from './floating.module.css';
import { type MenuSection, sectionsOf } from './menu-sections.ts';
import type { Align, Side } from './side.ts';

interface Props {
  id: string;
  button: RefObject<HTMLButtonElement | null>;
  entries: readonly MenuEntry[];
  side: Side;
  align: Align;
  label: string | undefined;
  start: MenuStart;
  onShown: (shown: boolean) => void;
  onClose: () => void;
}

export function MenuPopup(props: Props) {
  const { id, button, entries, side, align, label, start, onShown, onClose } = props;
  const popup = useRef<HTMLDivElement>(null);

  function leave(): void {
    // Focus that has gone elsewhere meanwhile stays there.
    if (popup.current?.contains(document.activeElement) === true) button.current?.focus();
    onClose();
  }

  function keyDown(event: KeyPress): void {
    // A key pressed in a menu is not meant for what lies under it.
    event.stopPropagation();
    if (event.key !== 'Tab') return;
    // The browser goes on from the button.
    event.preventBaseUIHandler();
    leave();
  }

  return (
    // Tab is answered above, so the stops by which the library would catch it are out of the way.
    <span hidden>
      <Menu.Root open modal={false} onOpenChange={(open) => !open && leave()}>
        <Menu.Trigger id={`${id}-trigger`} render={<Adopted element={button} />} />
        <Menu.Portal container={landmarkFor(button.current)}>
          <Menu.Positioner {...beside(side, align, styles['place'])} anchor={button}>
            <Menu.Popup
              ref={popup}
              id={id}
              aria-label={label}
              finalFocus={false}
              className={cx(floatingStyles['popup'], styles['menu'])}
              onKeyDown={keyDown}
            >
              {sectionsOf(entries).map((section) => (
                <Section
                  key={section.id}
                  section={section}
                  onSelect={(item) => {
                    leave();
                    item.onSelect();
                  }}
                />
              ))}
              <Shown {...{ popup, start, onShown }} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </span>
  );
}

/**
 * Where the menu stands in the page. In the header, which lies above everything, it belongs to a
 * landmark, so that people who go from one to the next meet it; a dialog keeps its menus itself.
 */
function landmarkFor(button: HTMLElement | null): HTMLElement | undefined {
  if (button === null || button.closest('[role="dialog"]') !== null) return undefined;
  return document.querySelector<HTMLElement>('header:not([inert])') ?? undefined;
}

/** Tells that the menu is there, and puts the focus on the item the opening key asked for. */
function Shown({ popup, start, onShown }: Pick<Props, 'start' | 'onShown'> & PopupRef) {
  const tell = useEffectEvent((shown: boolean) => onShown(shown));
  useEffect(() => {
    tell(true);
    return () => tell(false);
  }, []);
  useEffect(() => {
    const items = [...(popup.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    if (start !== 'menu') items.at(start === 'first' ? 0 : -1)?.focus();
  }, [popup, start]);
  return null;
}

interface PopupRef {
  popup: RefObject<HTMLElement | null>;
}

interface SectionProps {
  section: MenuSection;
  onSelect: (item: MenuItem) => void;
}

function Section({ section, onSelect }: SectionProps): ReactNode {
  const { separator, heading, choice, items } = section;
  if (separator) return <Menu.Separator className={styles['separator']} />;
  const content = (
    <>
      {heading === null ? null : (
        <Menu.GroupLabel className={styles['heading']}>{heading}</Menu.GroupLabel>
      )}
      {items.map((item) => (
        <Item key={item.id} item={item} onSelect={onSelect} />
      ))}
    </>
  );
  if (choice) {
    const checked = items.find((item) => item.checked === true)?.id ?? null;
    return <Menu.RadioGroup value={checked}>{content}</Menu.RadioGroup>;
  }
  return heading === null ? content : <Menu.Group>{content}</Menu.Group>;
}

interface ItemProps {
  item: MenuItem;
  onSelect: (item: MenuItem) => void;
}

interface Press {
  preventBaseUIHandler(): void;
}

interface KeyPress extends Press {
  readonly key: string;
  stopPropagation(): void;
}

function Item({ item, onSelect }: ItemProps) {
  const shared = {
    ...item.data,
    label: item.label,
    disabled: item.disabled === true,
    className: cx(styles['item'], item.danger === true && styles['danger']),
    onClick(event: Press): void {
      if (item.disabled === true) return;
      // The focus is back on the button before the item acts, so that the item may move it on.
      event.preventBaseUIHandler();
      onSelect(item);
    },
  };
  if (item.on !== undefined) {
    return (
      <Menu.CheckboxItem {...shared} checked={item.on}>
        <Check size={16} aria-hidden className={cx(!item.on && styles['off'])} />
        <ItemContent item={item} />
      </Menu.CheckboxItem>
    );
  }
  return item.checked === undefined ? (
    <Menu.Item {...shared}>
      <ItemContent item={item} />
    </Menu.Item>
  ) : (
    <Menu.RadioItem {...shared} value={item.id}>
      <Check size={16} aria-hidden className={cx(!item.checked && styles['off'])} />
      <ItemContent item={item} />
    </Menu.RadioItem>
  );
}

function ItemContent({ item }: { item: MenuItem }) {
  return (
    <>
      {item.icon === undefined ? null : <span className={styles['icon']}>{item.icon}</span>}
      <span className={styles['text']}>
        {item.label}
        {item.note === undefined ? null : <span className={styles['note']}>{item.note}</span>}
      </span>
      {item.hint === undefined ? null : <span className={styles['hint']}>{item.hint}</span>}
    </>
  );
}
