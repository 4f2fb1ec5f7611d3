import { type Rect, boundsOf } from './geometry.ts';

/** Ways to put several cards in order. */
export const ARRANGEMENTS = [
  'alignLeft',
  'alignCentre',
  'alignRight',
  'alignTop',
  'alignMiddle',
  'alignBottom',
  'spreadAcross',
  'spreadDown',
] as const;

/** One of {@link ARRANGEMENTS}. */
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** A card with its place and size on the board. */
export interface Placed extends Rect {
  readonly id: string;
}

type Arrange = (card: Placed, bounds: Rect) => { readonly x?: number; readonly y?: number };

const ALIGN: Readonly<Partial<Record<Arrangement, Arrange>>> = {
  alignLeft: (_card, { x }) => ({ x }),
  alignCentre: ({ width }, bounds) => ({ x: bounds.x + (bounds.width - width) / 2 }),
  alignRight: ({ width }, bounds) => ({ x: bounds.x + bounds.width - width }),
  alignTop: (_card, { y }) => ({ y }),
  alignMiddle: ({ height }, bounds) => ({ y: bounds.y + (bounds.height - height) / 2 }),
  alignBottom: ({ height }, bounds) => ({ y: bounds.y + bounds.height - height }),
};

/** How many cards an arrangement needs to change anything: to align two, to distribute three. */
export function leastFor(way: Arrangement): 2 | 3 {
  return ALIGN[way] === undefined ? 3 : 2;
}

/**
 * The cards at their new places. Aligning goes by the box around all of them; distributing keeps
 * the outer two where they are and makes the gaps between all equal, negative ones too.
 *
 * @returns as many cards in the same order; places are whole board units
 */
export function arranged(cards: readonly Placed[], way: Arrangement): Placed[] {
  const bounds = boundsOf(cards);
  const align = ALIGN[way];
  if (bounds === null || cards.length < leastFor(way)) return [...cards];
  const placed =
    align === undefined
      ? spread(cards, way === 'spreadAcross' ? 'x' : 'y')
      : cards.map((card) => ({ ...card, ...align(card, bounds) }));
  return placed.map((card) => ({ ...card, x: Math.round(card.x), y: Math.round(card.y) }));
}

function spread(cards: readonly Placed[], axis: 'x' | 'y'): Placed[] {
  const size = axis === 'x' ? 'width' : 'height';
  const line = [...cards].sort((a, b) => a[axis] + a[size] / 2 - (b[axis] + b[size] / 2));
  const [first] = line;
  const last = line.at(-1);
  if (first === undefined || last === undefined) return [...cards];
  const taken = line.reduce((sum, card) => sum + card[size], 0);
  const gap = (last[axis] + last[size] - first[axis] - taken) / (line.length - 1);
  const places = new Map<string, number>();
  let at = first[axis];
  for (const card of line) {
    places.set(card.id, at);
    at += card[size] + gap;
  }
  return cards.map((card) => ({ ...card, [axis]: places.get(card.id) ?? card[axis] }));
}
