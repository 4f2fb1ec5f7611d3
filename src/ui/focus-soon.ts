/** Milliseconds to wait for a part that is still being fetched. */
const PATIENCE = 3_000;

/**
 * Focuses the first of some elements as soon as one is there and can be seen: its part may still be
 * on its way.
 */
export function focusSoon(...selectors: readonly string[]): void {
  const started = Date.now();
  function look(): void {
    const found = selectors
      .flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
      .find((element) => element.closest('[inert]') === null && element.checkVisibility());
    if (found === undefined) {
      if (Date.now() - started < PATIENCE) requestAnimationFrame(look);
      return;
    }
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'nearest' });
  }
  requestAnimationFrame(look);
}
