import { useStore } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';

/** Drawn smaller than one in this, the small type of a card is nothing but grey. */
const FAR = 3.5;
/** How long the zoom must stay the same to be at rest, in milliseconds. */
const ZOOM_RESTS_AFTER = 150;

/** Tells the style sheets how much bigger things must be drawn to keep their size on screen, and when that is no use. */
export function ZoomVariable({ canvas }: { canvas: RefObject<HTMLElement | null> }) {
  const unzoom = useStore(({ transform }) => Math.max(1, Math.ceil(10 / transform[2]) / 10));
  const isFar = unzoom > FAR;
  const step = useRef<object | null>(null);
  useEffect(() => {
    canvas.current?.toggleAttribute('data-far', isFar);
  }, [canvas, isFar]);
  // For each new value the browser styles every card again: so in steps, never under one, and of many in
  // a row only the first, because it may stay the only one, and the last.
  useEffect(() => {
    const show = () => canvas.current?.style.setProperty('--unzoom', String(unzoom));
    const own = {};
    const isFirst = step.current === null;
    step.current = own;
    if (isFirst) show();
    const rest = () => {
      if (step.current !== own) return;
      step.current = null;
      if (!isFirst) show();
    };
    // Where a step takes longer than the rest, the next one may be waiting already: a frame lets it by.
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(rest)), ZOOM_RESTS_AFTER);
  }, [canvas, unzoom]);
  return null;
}
