import { useEffect, useState } from 'react';

/** Sections drawn at once: a screen of them. */
const FIRST = 6;
/** Sections added at a time, so that no frame waits for a list of two hundred. */
const STEP = 3;

/** How many of a long list to draw now: the first screen at once, the others frame by frame. */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + STEP));
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
