/** A board to be drawn that is not the one on the screen. */
export interface BoardCopy {
  readonly viewport: HTMLElement;
  /** Takes the copy off the page again. */
  remove(): void;
}

/**
 * A copy of the board beside the screen in a theme of its own: the board that people look at does
 * not flicker while it is drawn.
 */
export function copyBoard(viewport: HTMLElement, theme: 'light' | 'dark'): BoardCopy {
  const root = viewport.closest<HTMLElement>('.react-flow') ?? viewport;
  const { width, height } = root.getBoundingClientRect();
  const host = document.createElement('div');
  host.dataset['theme'] = theme;
  host.inert = true;
  Object.assign(host.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '-200vw',
    width: `${width}px`,
    height: `${height}px`,
    // Both are handed down from the page, which keeps its theme.
    color: 'var(--ink)',
    background: 'var(--paper)',
  });
  const copy = root.cloneNode(true) as HTMLElement;
  host.append(copy);
  document.body.append(host);
  const found = copy.querySelector<HTMLElement>('.react-flow__viewport');
  return { viewport: found ?? copy, remove: () => host.remove() };
}
