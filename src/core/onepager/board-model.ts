import { CARD, NOTE } from '../board/card.ts';
import { type Rect, grown } from '../board/geometry.ts';
import { type BoardBoxes, type BoardScale, EXIT_ROOM, boardBoxes, onPage } from './board-place.ts';
import { type Wire, boardWires } from './board-wires.ts';
import type { OnePagerContent } from './content.ts';

/** What a board shows and where, before it has a size. */
export interface BoardModel {
  readonly content: OnePagerContent;
  readonly boxes: BoardBoxes;
  readonly wires: readonly Wire[];
}

/** Finds the ways of all lines once, for whatever size the board is drawn at. */
export function boardModel(content: OnePagerContent): BoardModel {
  const { stages, notes, links } = content;
  const exits = new Set(links.flatMap((link) => (link.kind === 'lost' ? [link.fromStageId] : [])));
  const boxes = boardBoxes(stages, notes, exits);
  return { content, boxes, wires: boardWires(stages, links, boxes) };
}

/** A label that hangs on an outer line reaches this far beyond it, in board units. */
const LABEL_HOLD = 16;

/** Everything that must be inside the picture, in board units. */
export function extentsOf({ boxes, wires, content }: BoardModel): Rect[] {
  const exits = content.links.filter(({ kind }) => kind === 'lost');
  return [
    ...boxes.cards.values(),
    ...boxes.notes.values(),
    ...exits.flatMap(({ fromStageId }) => {
      const card = boxes.cards.get(fromStageId);
      return card === undefined ? [] : [{ ...card, height: card.height + EXIT_ROOM }];
    }),
    ...wires.flatMap(({ points }) =>
      points.map((point) => grown({ ...point, width: 0, height: 0 }, LABEL_HOLD)),
    ),
  ];
}

/** Cards and notes on the page, in millimetres. */
export interface BoardPlaces {
  readonly cards: ReadonlyMap<string, Rect>;
  readonly notes: ReadonlyMap<string, Rect>;
}

/** Where cards and notes stand on the page at a scale. */
export function placesOf({ cards, notes }: BoardBoxes, scale: BoardScale): BoardPlaces {
  const size = (box: Rect, { width, height }: typeof CARD | typeof NOTE) =>
    onPage(scale, { ...box, width, height });
  return {
    cards: new Map([...cards].map(([id, box]) => [id, size(box, CARD)])),
    notes: new Map([...notes].map(([id, box]) => [id, size(box, NOTE)])),
  };
}
