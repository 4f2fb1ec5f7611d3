/** A rectangle in board units. */
export interface BoardBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything that is drawn: cards, notes, arrows and the labels on them. */
const DRAWN = [
  '.react-flow__node',
  '[data-route-from]',
  '[data-link-id]',
  '[data-wire-label] > *',
].join(', ');

/** What an empty board shows. */
const EMPTY: BoardBounds = { x: 0, y: 0, width: 640, height: 360 };

/** Where the drawing lies on the board, with room around it; whatever the zoom on the screen. */
export function boardBounds(viewport: HTMLElement, padding: number): BoardBounds {
  const rects = Array.from(viewport.querySelectorAll(DRAWN), (element) =>
    element.getBoundingClientRect(),
  ).filter(({ width, height }) => width > 0 || height > 0);
  if (rects.length === 0) return EMPTY;

  const zoom = new DOMMatrixReadOnly(getComputedStyle(viewport).transform).a;
  const origin = viewport.getBoundingClientRect();
  const edge = (values: readonly number[], pick: (...values: number[]) => number, from: number) =>
    (pick(...values) - from) / zoom;
  const left = Math.floor(
    edge(
      rects.map((rect) => rect.left),
      Math.min,
      origin.left,
    ) - padding,
  );
  const top = Math.floor(
    edge(
      rects.map((rect) => rect.top),
      Math.min,
      origin.top,
    ) - padding,
  );
  const right = Math.ceil(
    edge(
      rects.map((rect) => rect.right),
      Math.max,
      origin.left,
    ) + padding,
  );
  const bottom = Math.ceil(
    edge(
      rects.map((rect) => rect.bottom),
      Math.max,
      origin.top,
    ) + padding,
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}
