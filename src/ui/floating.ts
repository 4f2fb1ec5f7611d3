import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { type Align, type Side, place } from './place.ts';

interface Floating {
  readonly open: boolean;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly popup: RefObject<HTMLElement | null>;
  readonly side: Side;
  readonly align: Align;
  readonly gap?: number;
  /** Whether the popup is at least as wide as its anchor. */
  readonly matchWidth?: boolean;
}

function settle(from: HTMLElement, element: HTMLElement, floating: Floating): void {
  const box = from.getBoundingClientRect();
  if (floating.matchWidth === true) element.style.minInlineSize = `${box.width}px`;
  const spot = place(
    box,
    { width: element.offsetWidth, height: element.offsetHeight },
    { width: document.documentElement.clientWidth, height: window.innerHeight },
    {
      side: floating.side,
      align: floating.align,
      gap: floating.gap ?? 6,
      rtl: getComputedStyle(from).direction === 'rtl',
    },
  );
  element.style.left = `${spot.left}px`;
  element.style.top = `${spot.top}px`;
}

/**
 * Shows a popup above all else (the browser's top layer, so no ancestor can clip it) and keeps it
 * beside its anchor. The popup carries `popover="manual"`.
 */
export function useFloating(floating: Floating): void {
  const { open, popup } = floating;

  const follow = useEffectEvent(() => {
    const from = floating.anchor.current;
    const element = floating.popup.current;
    if (from !== null && element !== null) settle(from, element, floating);
  });

  useLayoutEffect(() => {
    const element = popup.current;
    if (!open || element === null) return undefined;
    // Browsers without popovers show the element in place; its style then lifts it.
    if ('showPopover' in element && element.isConnected) element.showPopover();
    const settleAgain = () => follow();
    settleAgain();
    const sizes = new ResizeObserver(settleAgain);
    sizes.observe(element);
    window.addEventListener('resize', settleAgain);
    window.addEventListener('scroll', settleAgain, { capture: true, passive: true });
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', settleAgain);
      window.removeEventListener('scroll', settleAgain, { capture: true });
    };
  }, [open, popup]);
}

/** Calls `onPress` when the person presses outside the given elements. */
export function usePressOutside(
  open: boolean,
  inside: readonly RefObject<HTMLElement | null>[],
  onPress: () => void,
): void {
  const press = useEffectEvent((event: PointerEvent) => {
    const target = event.target;
    if (!(target instanceof Node)) return;
    if (!inside.some((ref) => ref.current?.contains(target) === true)) onPress();
  });

  useEffect(() => {
    if (!open) return undefined;
    const listen = (event: PointerEvent) => press(event);
    document.addEventListener('pointerdown', listen, { capture: true });
    return () => document.removeEventListener('pointerdown', listen, { capture: true });
  }, [open]);
}
