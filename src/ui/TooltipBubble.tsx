import { Tooltip } from '@base-ui/react/tooltip';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { Adopted } from './Adopted.tsx';
import { Kbd } from './Kbd.tsx';
import styles from './TooltipBubble.module.css';
import { cx } from './cx.ts';
import { beside } from './floating.ts';
import floatingStyles from './floating.module.css';
import type { Side } from './side.ts';

interface Props {
  holder: RefObject<HTMLSpanElement | null>;
  text: string;
  shortcut: string | undefined;
  side: Side;
  onClose: () => void;
}

/** The element inside the holder, which has no box of its own. */
function inside(holder: RefObject<HTMLSpanElement | null>): RefObject<HTMLElement | null> {
  return {
    get current() {
      const first = holder.current?.firstElementChild;
      return first instanceof HTMLElement ? first : null;
    },
  };
}

export function TooltipBubble({ holder, text, shortcut, side, onClose }: Props) {
  const [anchor] = useState(() => inside(holder));
  const close = useEffectEvent(() => onClose());

  useEffect(() => {
    // While the code was on its way, the person may have gone elsewhere.
    if (anchor.current?.matches(':hover, :focus, :focus-within') !== true) close();
  }, [anchor]);

  return (
    <Tooltip.Root open onOpenChange={(open) => !open && onClose()}>
      <Tooltip.Trigger render={<Adopted element={anchor} />} />
      <Tooltip.Portal>
        <Tooltip.Positioner {...beside(side, 'center')} anchor={anchor}>
          <Tooltip.Popup aria-hidden className={cx(floatingStyles['popup'], styles['tooltip'])}>
            {text}
            {shortcut === undefined ? null : <Kbd keys={shortcut} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
