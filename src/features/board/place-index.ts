import { type Rect, overlaps } from '#core/board/geometry.ts';

/** About a card and the way to the next one, so that an area in sight is a handful of cells. */
const CELL = 512;

/** Things with a box, found by where they are, in the order in which they were added. */
export class PlaceIndex<Thing> {
  private readonly things: Thing[] = [];
  private readonly boxes: Rect[] = [];
  private readonly cells = new Map<string, number[]>();

  add(thing: Thing, box: Rect): void {
    const at = this.things.push(thing) - 1;
    this.boxes.push(box);
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [at]);
      else cell.push(at);
    }
  }

  /** What overlaps an area, or all there is. */
  within(area: Rect | null): Thing[] {
    if (area === null) return [...this.things];
    const found = new Set<number>();
    for (const key of cellsOf(area)) for (const at of this.cells.get(key) ?? []) found.add(at);
    return [...found].toSorted((a, b) => a - b).flatMap((at) => this.thingIn(at, area));
  }

  private thingIn(at: number, area: Rect): Thing[] {
    const box = this.boxes[at];
    return box !== undefined && overlaps(box, area) ? this.things.slice(at, at + 1) : [];
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
