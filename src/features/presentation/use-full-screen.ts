import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** The whole screen, where the browser gives it; leaving it by Esc leaves the presentation too. */
export function useFullScreen(onLeave: () => void) {
  const [on, setOn] = useState(false);
  const byButton = useRef(false);

  const changed = useEffectEvent(() => {
    const now = document.fullscreenElement !== null;
    setOn(now);
    if (!now && !byButton.current) onLeave();
    byButton.current = false;
  });

  useEffect(() => {
    const onChange = () => changed();
    document.addEventListener('fullscreenchange', onChange);
    // A press asked for the presentation; an address did not, and then the browser would refuse.
    if (document.fullscreenEnabled && navigator.userActivation.isActive) enter();
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, []);

  function toggle(): void {
    if (document.fullscreenElement === null) enter();
    else {
      byButton.current = true;
      void document.exitFullscreen();
    }
  }

  return { on, toggle };
}

function enter(): void {
  // The root, not the page: messages and tooltips stand beside it.
  document.documentElement.requestFullscreen().catch(() => undefined);
}
