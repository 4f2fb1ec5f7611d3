import { CARD, CARD_GAP, NOTE, type Point } from './card.ts';

/** The visible part of the board, in CSS pixels. */
export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

const STEP = { x: CARD.width + CARD_GAP.x, y: CARD.height + CARD_GAP.y } as const;

/**
 * How many columns show `count` cards largest in a view.
 *
 * @returns 1…`count`; of equally good numbers the smaller one
 */
export function columnsFor(count: number, view: ViewSize): number {
  let best = { columns: 1, zoom: 0 };
  for (let columns = 1; columns <= Math.max(1, count); columns += 1) {
    const rows = Math.ceil(count / columns);
    const zoom = Math.min(view.width / (columns * STEP.x), view.height / (rows * STEP.y));
    if (zoom > best.zoom * 1.001) best = { columns, zoom };
  }
  return best.columns;
}

/**
 * Places for `count` cards in a serpentine: left to right, then right to left, so that every arrow
 * of the route leads to a neighbour and crosses no card.
 */
export function serpentine(count: number, columns: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = index % columns;
    const column = row % 2 === 0 ? inRow : columns - 1 - inRow;
    return { x: column * STEP.x, y: row * STEP.y };
  });
}

/** Places for sticky notes: columns to the right of the cards, top to bottom. */
export function noteColumn(count: number, columns: number, rows: number): Point[] {
  const left = columns * STEP.x;
  const perColumn = Math.max(3, Math.floor((rows * STEP.y) / (NOTE.height + 24)));
  return Array.from({ length: count }, (_, index) => ({
    x: left + Math.floor(index / perColumn) * (NOTE.width + 24),
    y: (index % perColumn) * (NOTE.height + 24),
  }));
}
