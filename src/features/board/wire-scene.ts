import { CARD, type Point } from '#core/board/card.ts';
import { type Rect, boundsOf } from '#core/board/geometry.ts';
import { PlaceIndex, PlaceList, type Places } from './place-index.ts';

/** A pill of exits hangs this far under its card; only what lies outside the arrows' way counts. */
const EXIT = { width: 92, height: 42 } as const;

/** A line that is drawn already, the box around it, and that of its label. */
export interface DrawnLine {
  readonly points: readonly Point[];
  readonly bounds: Rect;
  readonly label: Rect;
}

/** What a line and its label have to keep off. */
export interface Surroundings {
  readonly boxes: readonly Rect[];
  readonly lines: readonly (readonly Point[])[];
  readonly labels: readonly Rect[];
}

/** Everything on the board that lines keep off; each line that is drawn joins it. */
export class Scene {
  private readonly boxes: Places<Rect>;
  private readonly lines: Places<readonly Point[]>;
  /** Notes and labels of lines that are added later. */
  private readonly reserved: Places<Rect>;
  private readonly labels: Places<Rect>;

  /** @param many - whether many lines will be found in it, and not just those of a card on the move */
  constructor(
    cards: ReadonlyMap<string, Rect>,
    exits: ReadonlySet<string>,
    notes: readonly Rect[],
    many: boolean,
  ) {
    const places = <Thing>(): Places<Thing> => (many ? new PlaceIndex() : new PlaceList());
    this.boxes = places();
    this.lines = places();
    this.reserved = places();
    this.labels = places();
    const pills = [...cards].filter(([id]) => exits.has(id)).map(([, card]) => pillOf(card));
    for (const box of [...cards.values(), ...pills]) this.boxes.add(box, box);
    for (const note of notes) this.reserve(note);
  }

  /** Keeps a place free for the label of a line that is added later. */
  reserve(label: Rect): void {
    this.reserved.add(label, label);
  }

  add({ points, bounds, label }: DrawnLine): void {
    this.lines.add(points, bounds);
    this.labels.add(label, label);
  }

  /** What reaches into an area, or all there is, without the two cards that a line joins. */
  within(area: Rect | null, from: Rect, to: Rect): Surroundings {
    return {
      boxes: this.boxes.within(area).filter((box) => box !== from && box !== to),
      lines: this.lines.within(area),
      labels: [...this.reserved.within(area), ...this.labels.within(area)],
    };
  }
}

export function pillOf({ x, y }: Point): Rect {
  return { x, y: y + CARD.height, ...EXIT };
}

/** The box around a line; one unit wide at least, since what has no width overlaps nothing. */
export function boundsOfLine(points: readonly Point[]): Rect {
  const dots = points.map(({ x, y }) => ({ x, y, width: 1, height: 1 }));
  return boundsOf(dots) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** Places as text: equal texts, equal surroundings. */
export function stampOf({ boxes, lines, labels }: Surroundings): string {
  return [boxes, labels, ...lines].map(textOf).join('|');
}

export function textOf(places: readonly Point[]): string {
  return places.map(({ x, y }) => `${x},${y}`).join(' ');
}
