import { type PointerEvent, type TouchEvent, useEffect, useRef } from 'react';

const HOLD_MS = 550;
/** Pixels a resting finger may tremble. */
const TREMBLE = 8;

/** A finger that rests on a card asks for its menu, as the right button of a mouse does. */
export function useLongPress(open: (x: number, y: number, byKeyboard: boolean) => void) {
  const timer = useRef<number | undefined>(undefined);
  const start = useRef({ x: 0, y: 0 });
  const held = useRef(false);

  function stop(): void {
    window.clearTimeout(timer.current);
  }

  useEffect(() => () => window.clearTimeout(timer.current), []);

  return {
    onPointerDown: ({ pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent) => {
      stop();
      held.current = false;
      if (pointerType !== 'touch' || !isPrimary) return;
      start.current = { x, y };
      timer.current = window.setTimeout(() => {
        held.current = true;
        open(x, y, false);
      }, HOLD_MS);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const { x, y } = start.current;
      if (Math.hypot(clientX - x, clientY - y) > TREMBLE) stop();
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onTouchEndCapture: (event: TouchEvent) => {
      // The click that follows a touch would close the menu at once.
      if (held.current) event.preventDefault();
    },
  };
}
