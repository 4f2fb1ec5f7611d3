/**
 * For what may take the focused element away: if it does, the focus goes to the nearest part of the
 * page that is still there and can have it, never to the page as a whole.
 */
export function keepFocusNear(): void {
  const around: Element[] = [];
  for (let part = document.activeElement; part !== null; part = part.parentElement)
    around.push(part);
  // After whoever renders has done so.
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const near = around.find((part) => part.isConnected && part.hasAttribute('tabindex'));
    if (near instanceof HTMLElement) near.focus({ preventScroll: true });
  });
}
