import { useCallback, useEffect, useRef } from 'react';
import { useAppStore } from '#state/react.tsx';
import type { View } from '#state/store.ts';

const PRESENT = '#/present';

/**
 * Keeps the presentation and its address in step; gives how to leave it for where the person came
 * from. Other fragments are not ours to touch.
 */
export function useAddress(): () => void {
  const store = useAppStore();
  const before = useRef<View>('map');
  const focused = useRef<Element | null>(null);

  useEffect(() => {
    function follow(): void {
      const { view, setView } = store.getState();
      if (window.location.hash === PRESENT) setView('present');
      else if (view === 'present') setView(before.current);
    }
    follow();
    window.addEventListener('hashchange', follow);
    const unsubscribe = store.subscribe(({ view }, { view: former }) => {
      if (view === former) return;
      if (view === 'present') {
        before.current = former;
        // Now, before what lies beneath becomes inert and loses it.
        focused.current = document.activeElement;
        if (window.location.hash !== PRESENT) window.history.pushState(null, '', PRESENT);
      } else if (former === 'present') {
        const { pathname, search, hash } = window.location;
        if (hash === PRESENT) window.history.replaceState(null, '', pathname + search);
        // What was beneath can take the focus only after it is shown again.
        setTimeout(() => giveFocusBack(focused.current));
      }
    });
    return () => {
      window.removeEventListener('hashchange', follow);
      unsubscribe();
    };
  }, [store]);

  return useCallback(() => store.getState().setView(before.current), [store]);
}

function giveFocusBack(before: Element | null): void {
  if (document.activeElement !== document.body) return;
  const known = before instanceof HTMLElement && before !== document.body && before.isConnected;
  if (known) before.focus();
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('header [role="tab"][aria-selected="true"]')?.focus();
}
