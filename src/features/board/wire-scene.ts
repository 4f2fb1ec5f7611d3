import { CARD, type Point } from '#core/board/card.ts';
import { type Rect, boundsOf, overlaps } from '#core/board/geometry.ts';

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
  private readonly boxes: readonly Rect[];
  private readonly notes: readonly Rect[];
  private readonly lines: DrawnLine[] = [];
  private readonly reserved: Rect[] = [];

  constructor(
    cards: ReadonlyMap<string, Rect>,
    exits: ReadonlySet<string>,
    notes: readonly Rect[],
  ) {
    const pills = [...cards].filter(([id]) => exits.has(id)).map(([, card]) => pillOf(card));
    this.boxes = [...cards.values(), ...pills];
    this.notes = notes;
  }

  /** Keeps a place free for the label of a line that is added later. */
  reserve(label: Rect): void {
    this.reserved.push(label);
  }

  add(line: DrawnLine): void {
    this.lines.push(line);
  }

  /** What reaches into an area, or all there is, without the two cards that a line joins. */
  within(area: Rect | null, from: Rect, to: Rect): Surroundings {
    const isSeen = (box: Rect) => area === null || overlaps(box, area);
    const labels = this.lines.map(({ label }) => label).filter(isSeen);
    return {
      boxes: this.boxes.filter((box) => box !== from && box !== to && isSeen(box)),
      lines: this.lines.filter(({ bounds }) => isSeen(bounds)).map(({ points }) => points),
      labels: [...this.notes, ...this.reserved].filter(isSeen).concat(labels),
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
