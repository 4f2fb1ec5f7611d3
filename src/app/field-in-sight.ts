import { useEffect } from 'react';

const FIELDS = 'input, textarea, select';
/** Above this a person has enlarged the page with two fingers, and moves about in it. */
const ENLARGED = 1.01;

/**
 * The keyboard of a phone takes the lower half of the screen. Some browsers shrink the page for it,
 * others lay it over the page: there the page is made shorter, and in both the field that is being
 * typed in stays in sight.
 */
export function useFieldInSight(): void {
  useEffect(() => {
    const { visualViewport: seen } = window;
    if (seen === null) return undefined;

    function fit(): void {
      if (seen === null || seen.scale > ENLARGED) return;
      const covered = Math.max(0, Math.round(window.innerHeight - seen.height));
      document.documentElement.style.setProperty('--covered', `${covered}px`);
      requestAnimationFrame(() => {
        const { activeElement } = document;
        if (activeElement?.matches(FIELDS) === true)
          activeElement.scrollIntoView({ block: 'nearest' });
      });
    }

    seen.addEventListener('resize', fit);
    return () => seen.removeEventListener('resize', fit);
  }, []);
}
