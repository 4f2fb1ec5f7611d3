import { type ReactNode, useEffect, useState } from 'react';

interface Props {
  children: ReactNode;
}

/** Milliseconds after the page has loaded at which a browser that is never idle goes on anyway. */
const LATEST_MS = 5_000;

/** Mounts what may wait until the page is loaded and has nothing else to do. */
export function Afterwards({ children }: Props) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    function wait(): void {
      const mount = () => stop.signal.aborted || setDue(true);
      // Safari has no idle callbacks.
      if ('requestIdleCallback' in window)
        window.requestIdleCallback(mount, { timeout: LATEST_MS });
      else setTimeout(mount, LATEST_MS);
    }
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
  return due ? children : null;
}
