import { CARD, NOTE } from '../board/card.ts';
import { type Rect, boundsOf } from '../board/geometry.ts';
import type { NoteId, StageId } from '../map/model.ts';

/** Empty stretches of the board longer than these are printed this long, in board units. */
const LONGEST_GAP = { x: 100, y: 56 } as const;
/** Room that an exit to lost takes below its card, in board units. */
export const EXIT_ROOM = 56;

/** Cards and notes of a board, in board units. */
export interface BoardBoxes {
  readonly cards: ReadonlyMap<StageId, Rect>;
  readonly notes: ReadonlyMap<NoteId, Rect>;
}

interface Placed<Id> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/**
 * Where cards and notes stand relative to each other, without the long empty stretches between
 * them: a card that was dragged far away must not make all others too small to read.
 *
 * @param exits - cards below which something hangs
 */
export function boardBoxes(
  stages: readonly Placed<StageId>[],
  notes: readonly Placed<NoteId>[],
  exits: ReadonlySet<StageId>,
): BoardBoxes {
  const cards = stages.map(({ id, x, y }) => ({ id, box: { x, y, ...CARD } }));
  const stickers = notes.map(({ id, x, y }) => ({ id, box: { x, y, ...NOTE } }));
  const spans = [
    ...cards.map(({ id, box }) => ({
      ...box,
      height: box.height + (exits.has(id) ? EXIT_ROOM : 0),
    })),
    ...stickers.map(({ box }) => box),
  ];
  const toX = closing(
    spans.map(({ x, width }) => ({ from: x, to: x + width })),
    LONGEST_GAP.x,
  );
  const toY = closing(
    spans.map(({ y, height }) => ({ from: y, to: y + height })),
    LONGEST_GAP.y,
  );
  const moved = ({ x, y, width, height }: Rect) => ({ x: toX(x), y: toY(y), width, height });
  return {
    cards: new Map(cards.map(({ id, box }) => [id, moved(box)])),
    notes: new Map(stickers.map(({ id, box }) => [id, moved(box)])),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Moves the start of each span towards the first one, by what the gaps before it are too long. */
function closing(spans: readonly Span[], longest: number): (from: number) => number {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const moves = new Map<number, number>();
  let end = sorted[0]?.from ?? 0;
  let move = 0;
  for (const { from, to } of sorted) {
    if (from - end > longest) move += from - end - longest;
    end = Math.max(end, to);
    moves.set(from, move);
  }
  return (from) => from - (moves.get(from) ?? 0);
}

/** Largest size of a card on A4, in millimetres, and how much wider or higher it may become. */
const LARGEST = { width: 74, height: 44 } as const;
const STRETCH = { wider: 4, higher: 1.6 } as const;

/** How board units become millimetres; the two ways may differ, so that the width is used. */
export interface BoardScale {
  readonly x: number;
  readonly y: number;
  /** Where the origin of the board stands on the page, in millimetres. */
  readonly left: number;
  readonly top: number;
  /** Height of the board on the page, in millimetres. */
  readonly height: number;
}

/**
 * The scale that shows all boxes largest in a space of the page.
 *
 * @param boxes - cards, notes and all that lines reach, in board units
 * @param scale - of the paper, 1 is A4
 */
export function boardScale(boxes: readonly Rect[], space: Rect, scale: number): BoardScale {
  const bounds = boundsOf(boxes) ?? { x: 0, y: 0, ...CARD };
  const wide = Math.min(space.width / bounds.width, (LARGEST.width * scale) / CARD.width);
  const high = Math.min(space.height / bounds.height, (LARGEST.height * scale) / CARD.height);
  const x = Math.min(wide, high * STRETCH.wider);
  const y = Math.min(high, wide * STRETCH.higher);
  const height = bounds.height * y;
  return {
    x,
    y,
    left: space.x + (space.width - bounds.width * x) / 2 - bounds.x * x,
    top: space.y - bounds.y * y,
    height,
  };
}

/** A box of the board on the page, in millimetres. */
export function onPage({ x, y, left, top }: BoardScale, box: Rect): Rect {
  return { x: left + box.x * x, y: top + box.y * y, width: box.width * x, height: box.height * y };
}
