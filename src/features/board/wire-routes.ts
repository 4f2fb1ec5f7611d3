import { CARD, type Point } from '#core/board/card.ts';
import { type Rect, boundsOf, contains, grown, lineCrosses } from '#core/board/geometry.ts';
import { labelApart } from '#core/board/labels.ts';
import { routeBetween } from '#core/board/routing.ts';
import { type DrawnLine, Scene, boundsOfLine, pillOf, stampOf, textOf } from './wire-scene.ts';

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
  /** Whether the part of the line under the label runs up or down. */
  readonly upright: boolean;
}

/** What lines and their labels have to keep off. */
interface Taken {
  readonly lines: readonly (readonly Point[])[];
  readonly labels: readonly Rect[];
}

/** A line as drawn last, and where its two cards were. */
interface Shown extends DrawnLine {
  readonly wire: Wire;
  readonly from: Point;
  readonly to: Point;
}

interface Settled {
  /** All that the line was found by. */
  readonly stamp: string;
  readonly wire: Wire;
}

/** A line that stays this near to its two cards is found by what lies within sight alone. */
const NEAR = 120;
const SIGHT = 600;
/** Marks a line that was found by everything there is. */
const FAR = 'far ';

/**
 * Draws lines and remembers them. While cards are on the move, only the lines of those cards and
 * lines they get into are found anew, by what is near. When the cards rest, each line is what it
 * would be if all were found anew: one that nothing in its sight has changed for is known already.
 */
export class WireRouter {
  private readonly settled = new Map<string, Settled>();
  private shown = new Map<string, Shown>();
  private rest: ReadonlyMap<string, Point> = new Map();

  /**
   * @param cards - cards by id
   * @param exits - ids of cards with exits to lost under them
   * @param notes - boxes that labels, but not lines, keep off
   * @param settled - false while cards are on the move
   * @returns a line that has not changed is the same object as before
   */
  draw(
    specs: readonly WireSpec[],
    cards: ReadonlyMap<string, Point>,
    exits: ReadonlySet<string>,
    notes: readonly Rect[],
    settled: boolean,
  ): ReadonlyMap<string, Wire> {
    const boxes = new Map([...cards].map(([id, { x, y }]) => [id, { x, y, ...CARD }]));
    const scene = new Scene(boxes, exits, notes, settled);
    const moved = settled ? null : this.movedBoxes(boxes, exits);
    const kept = this.keptWires(specs, boxes, moved);
    // A line that is found anew keeps off the labels of all that stay, of later ones as well.
    for (const { label } of kept.values()) scene.reserve(label);
    if (settled) this.rest = cards;
    const drawn = new Map<string, Wire>();
    const shown = new Map<string, Shown>();
    for (const spec of specs) {
      const from = boxes.get(spec.from);
      const to = boxes.get(spec.to);
      if (from === undefined || to === undefined) continue;
      const now = kept.get(spec.key) ?? this.foundAnew(spec, from, to, { scene, settled });
      scene.add(now);
      shown.set(spec.key, now);
      drawn.set(spec.key, now.wire);
    }
    this.shown = shown;
    for (const key of this.settled.keys()) if (!drawn.has(key)) this.settled.delete(key);
    return drawn;
  }

  private foundAnew(
    spec: WireSpec,
    from: Rect,
    to: Rect,
    { scene, settled }: { scene: Scene; settled: boolean },
  ): Shown {
    const last = this.shown.get(spec.key);
    const wire = settled
      ? this.settledWire(spec, from, to, scene)
      : nearWire(spec, from, to, scene);
    return last?.wire === wire && isAt(last, from, to) ? last : shownAs(spec, wire, from, to);
  }

  /** Lines that stay as they are while cards move, or go along with both of their cards. */
  private keptWires(
    specs: readonly WireSpec[],
    boxes: ReadonlyMap<string, Rect>,
    moved: readonly Rect[] | null,
  ): ReadonlyMap<string, Shown> {
    const kept = new Map<string, Shown>();
    if (moved === null) return kept;
    for (const spec of specs) {
      const from = boxes.get(spec.from);
      const to = boxes.get(spec.to);
      const last = this.shown.get(spec.key);
      if (from === undefined || to === undefined || last === undefined) continue;
      const now = carried(spec, last, from, to);
      const isInTheWay = (box: Rect) => box !== from && box !== to && lineCrosses(last.points, box);
      if (now !== null && (now !== last || !moved.some(isInTheWay))) kept.set(spec.key, now);
    }
    return kept;
  }

  private movedBoxes(boxes: ReadonlyMap<string, Rect>, exits: ReadonlySet<string>): Rect[] {
    return [...boxes].flatMap(([id, box]) => {
      const before = this.rest.get(id);
      if (before?.x === box.x && before.y === box.y) return [];
      return exits.has(id) ? [box, pillOf(box)] : [box];
    });
  }

  private settledWire(spec: WireSpec, from: Rect, to: Rect, scene: Scene): Wire {
    const known = this.settled.get(spec.key);
    const both = boxOfBoth(from, to);
    const near = scene.within(grown(both, SIGHT), from, to);
    const asked = `${spec.lane} ${spec.label.width} ${textOf([from, to])}`;
    const nearStamp = `${asked} ${stampOf(near)}`;
    if (known?.stamp === nearStamp) return known.wire;
    let stamp = nearStamp;
    let wire: Wire | null = null;
    const isKnownFar = known?.stamp.startsWith(FAR) === true;
    if (!isKnownFar) wire = route(spec, from, to, near.boxes, near);
    if (wire === null || !contains(grown(both, NEAR), boundsOfLine(wire.points))) {
      const all = scene.within(null, from, to);
      stamp = `${FAR}${asked} ${stampOf(all)}`;
      wire = known?.stamp === stamp ? known.wire : route(spec, from, to, all.boxes, all);
    }
    this.settled.set(spec.key, { stamp, wire });
    return wire;
  }
}

/** A line at its two cards where both have gone the same way, or stand still; else `null`. */
function carried(spec: WireSpec, last: Shown, from: Rect, to: Rect): Shown | null {
  const by = { x: from.x - last.from.x, y: from.y - last.from.y };
  if (to.x - last.to.x !== by.x || to.y - last.to.y !== by.y) return null;
  if (by.x === 0 && by.y === 0) return last;
  return shownAs(spec, shifted(last.wire, by), from, to);
}

function nearWire(spec: WireSpec, from: Rect, to: Rect, scene: Scene): Wire {
  const near = scene.within(grown(boxOfBoth(from, to), SIGHT), from, to);
  return route(spec, from, to, near.boxes, near);
}

function shifted({ points, label, upright }: Wire, by: Point): Wire {
  const moved = ({ x, y }: Point) => ({ x: x + by.x, y: y + by.y });
  return { points: points.map(moved), label: moved(label), upright };
}

function isAt({ from, to }: Shown, nowFrom: Point, nowTo: Point): boolean {
  return from.x === nowFrom.x && from.y === nowFrom.y && to.x === nowTo.x && to.y === nowTo.y;
}

function shownAs(spec: WireSpec, wire: Wire, from: Point, to: Point): Shown {
  const { points, label } = wire;
  const bounds = boundsOfLine(points);
  return { wire, from, to, points, bounds, label: boxAround(label, spec.label) };
}

function boxOfBoth(from: Rect, to: Rect): Rect {
  return boundsOf([from, to]) ?? from;
}

function isUpright(points: readonly Point[], label: Point): boolean {
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && point.x === next.x && point.x === label.x && point.y !== next.y;
  });
}

/** The arrows of the route come first; every line keeps off those that are drawn already. */
function route(spec: WireSpec, from: Rect, to: Rect, others: readonly Rect[], taken: Taken): Wire {
  const points = routeBetween(from, to, others, { lane: spec.lane, lines: taken.lines });
  const label = labelApart(points, spec.label, [from, to, ...others], taken.labels);
  return { points, label, upright: isUpright(points, label) };
}

function boxAround({ x, y }: Point, { width, height }: WireSpec['label']): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
