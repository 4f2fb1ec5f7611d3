import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

/** Where the keyboard goes when nothing it was on is left: what the page is about. */
export function mainPart(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main[tabindex], main [role="application"]');
}

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
