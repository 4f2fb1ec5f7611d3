import { CARD, type Point } from '#core/board/card.ts';
import { type Rect, lineCrosses } from '#core/board/geometry.ts';
import { labelApart } from '#core/board/labels.ts';
import { routeBetween } from '#core/board/routing.ts';

/** A line to draw between two cards. */
export interface WireSpec {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Where on the sides it leaves and enters; lines beside the route keep off its middle. */
  readonly lane: number;
  /** Room its label needs, in board units. */
  readonly label: { readonly width: number; readonly height: number };
}

/** A line as drawn. */
export interface Wire {
  readonly points: readonly Point[];
  readonly label: Point;
}

/** A pill of exits hangs this far under its card; only what lies outside the arrows' way counts. */
const EXIT = { width: 92, height: 42 } as const;

/** What the lines drawn so far have taken up. */
interface Taken {
  readonly lines: (readonly Point[])[];
  readonly labels: Rect[];
}

/** A line that is to be drawn, or that stays as it is `known`. */
interface Plan {
  readonly spec: WireSpec;
  readonly from: Rect;
  readonly to: Rect;
  readonly ends: string;
  readonly others: readonly Rect[];
  readonly known: Wire | null;
}

interface Memory {
  readonly spec: WireSpec;
  readonly ends: string;
  readonly boxes: string;
  readonly wire: Wire;
}

/**
 * Draws lines and remembers them: while a card is dragged, a line between other cards keeps its
 * way unless the card gets into it.
 */
export class WireRouter {
  private readonly memory = new Map<string, Memory>();

  /**
   * @param cards - cards by id
   * @param exits - ids of cards with exits to lost under them
   * @param notes - boxes that labels, but not lines, keep off
   * @param settled - false while cards are on the move
   */
  draw(
    specs: readonly WireSpec[],
    cards: ReadonlyMap<string, Point>,
    exits: ReadonlySet<string>,
    notes: readonly Rect[],
    settled: boolean,
  ): ReadonlyMap<string, Wire> {
    const boxes = new Map([...cards].map(([id, { x, y }]) => [id, { x, y, ...CARD }]));
    const pills = [...cards]
      .filter(([id]) => exits.has(id))
      .map(([, { x, y }]) => ({ x, y: y + CARD.height, ...EXIT }));
    const all = [...boxes.values(), ...pills];
    const stamp = [...all, ...notes].map(({ x, y }) => `${x},${y}`).join(' ');
    const drawn = new Map<string, Wire>();
    const taken: Taken = { lines: [], labels: [...notes] };
    const plans = specs.flatMap((spec): Plan[] => {
      const from = boxes.get(spec.from);
      const to = boxes.get(spec.to);
      if (from === undefined || to === undefined) return [];
      const ends = `${from.x},${from.y} ${to.x},${to.y}`;
      const others = all.filter((box) => box !== from && box !== to);
      const known = this.memory.get(spec.key);
      const stays = known !== undefined && isStillRight(known, spec, ends, stamp, settled, others);
      return [{ spec, from, to, ends, others, known: stays ? known.wire : null }];
    });
    // A line that is new keeps off the labels of all that stay, of later ones as well.
    for (const { spec, known } of plans) {
      if (known !== null) taken.labels.push(boxAround(known.label, spec.label));
    }
    for (const { spec, from, to, ends, others, known } of plans) {
      const wire = known ?? route(spec, from, to, others, taken);
      drawn.set(spec.key, wire);
      taken.lines.push(wire.points);
      if (known === null) taken.labels.push(boxAround(wire.label, spec.label));
      this.memory.set(spec.key, { spec, ends, boxes: stamp, wire });
    }
    for (const key of this.memory.keys()) if (!drawn.has(key)) this.memory.delete(key);
    return drawn;
  }
}

function isStillRight(
  known: Memory,
  spec: WireSpec,
  ends: string,
  boxes: string,
  settled: boolean,
  others: readonly Rect[],
): boolean {
  const sameLine = known.ends === ends && known.spec.lane === spec.lane;
  if (!sameLine || known.spec.label.width !== spec.label.width) return false;
  if (known.boxes === boxes) return true;
  return !settled && !others.some((box) => lineCrosses(known.wire.points, box));
}

/** The arrows of the route come first; every line keeps off those that are drawn already. */
function route(spec: WireSpec, from: Rect, to: Rect, others: readonly Rect[], taken: Taken): Wire {
  const points = routeBetween(from, to, others, { lane: spec.lane, lines: taken.lines });
  const label = labelApart(points, spec.label, [from, to, ...others], taken.labels);
  return { points, label };
}

function boxAround({ x, y }: Point, { width, height }: WireSpec['label']): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
