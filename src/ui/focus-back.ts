import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

/**
 * Gives the focus back when a popup goes that has it. This happens in the very commit that takes the
 * popup away, so whoever puts the focus elsewhere in that commit has the last word.
 */
export function useFocusBack(
  popup: RefObject<HTMLElement | null>,
  to: () => HTMLElement | null,
): void {
  const target = useEffectEvent(() => to());
  useLayoutEffect(
    () => () => {
      const focused = document.activeElement;
      if (focused === document.body || popup.current?.contains(focused) === true) target()?.focus();
    },
    [popup],
  );
}
