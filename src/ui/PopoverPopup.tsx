import { Popover } from '@base-ui/react/popover';
import { type ReactNode, type RefObject, useRef } from 'react';
import { Adopted } from './Adopted.tsx';
import styles from './PopoverPopup.module.css';
import { cx } from './cx.ts';
import { beside } from './floating.ts';
import floatingStyles from './floating.module.css';
import { useFocusBack } from './focus-back.ts';
import type { Align, Side } from './side.ts';

interface Props {
  onClose: () => void;
  anchor: RefObject<HTMLElement | null>;
  label: string;
  side: Side;
  align: Align;
  children: ReactNode;
}

export function PopoverPopup({ onClose, anchor, label, side, align, children }: Props) {
  const popup = useRef<HTMLDivElement>(null);
  useFocusBack(popup, () => anchor.current);

  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Trigger
        nativeButton={anchor.current instanceof HTMLButtonElement}
        render={<Adopted element={anchor} />}
      />
      <Popover.Portal>
        <Popover.Positioner {...beside(side, align)} anchor={anchor}>
          <Popover.Popup
            ref={popup}
            aria-label={label}
            finalFocus={false}
            className={cx(floatingStyles['popup'], styles['popover'])}
            onKeyDown={(event) => event.stopPropagation()}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
