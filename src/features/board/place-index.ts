import { type Rect, overlaps } from '#core/board/geometry.ts';

/** About a card and the way to the next one, so that an area in sight is a handful of cells. */
const CELL = 512;

interface Placed<Thing> {
  readonly thing: Thing;
  readonly box: Rect;
  /** How many were added before. */
  readonly at: number;
}

/** Things with a box, found by where they are, in the order in which they were added. */
export interface Places<Thing> {
  add(thing: Thing, box: Rect): void;
  /** What overlaps an area, or all there is. */
  within(area: Rect | null): Thing[];
}

/** Asked a few times: looks at everything, and costs nothing to fill. */
export class PlaceList<Thing> implements Places<Thing> {
  private readonly all: (readonly [Thing, Rect])[] = [];

  add(thing: Thing, box: Rect): void {
    this.all.push([thing, box]);
  }

  within(area: Rect | null): Thing[] {
    const found = area === null ? this.all : this.all.filter(([, box]) => overlaps(box, area));
    return found.map(([thing]) => thing);
  }
}

/** Asked for every line of the board: looks only at what lies near. */
export class PlaceIndex<Thing> implements Places<Thing> {
  private readonly all: Placed<Thing>[] = [];
  private readonly cells = new Map<string, Placed<Thing>[]>();

  add(thing: Thing, box: Rect): void {
    const placed = { thing, box, at: this.all.length };
    this.all.push(placed);
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [placed]);
      else cell.push(placed);
    }
  }

  within(area: Rect | null): Thing[] {
    const found = area === null ? this.all : this.near(area);
    return found.map(({ thing }) => thing);
  }

  private near(area: Rect): Placed<Thing>[] {
    const found = new Set(cellsOf(area).flatMap((key) => this.cells.get(key) ?? []));
    return [...found].filter(({ box }) => overlaps(box, area)).toSorted((a, b) => a.at - b.at);
  }
}

function cellsOf({ x, y, width, height }: Rect): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x / CELL); column * CELL <= x + width; column += 1) {
    for (let row = Math.floor(y / CELL); row * CELL <= y + height; row += 1) {
      keys.push(`${column} ${row}`);
    }
  }
  return keys;
}
