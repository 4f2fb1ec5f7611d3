import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, now and after every change. */
function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

const WIDE = '(width >= 68.75em)';

/** Widths at which the layout changes; the style sheets name the same ones. */
export type Screen = 'wide' | 'medium' | 'phone';

/** How much fits side by side: all three parts, two with the route folded, or one. */
export function useScreen(): Screen {
  const wide = useMedia(WIDE);
  const phone = useMedia('(width < 47.5em)');
  if (wide) return 'wide';
  return phone ? 'phone' : 'medium';
}

/** Whether a panel comes and goes, because not all three parts fit side by side. */
export function isPanelPassing(): boolean {
  return !window.matchMedia(WIDE).matches;
}
