import type { Point } from '../board/card.ts';
import { type Rect, grown } from '../board/geometry.ts';
import type { LinkId, StageId } from '../map/model.ts';
import type { BoardModel, BoardPlaces } from './board-model.ts';
import type { BoardScale } from './board-place.ts';
import { EXIT_SHARE, freeBox, labelBesideLine, labelOnLine, pointsOnPage } from './board-wires.ts';
import type { LinkContent, StageContent } from './content.ts';
import type { PageFrame } from './header.ts';
import { stageHue } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { Colour, Shape } from './scene.ts';
import { baselineIn, measureAt, textAt } from './set-text.ts';
import { strokeLine } from './strokes.ts';
import { ellipsize } from './wrap.ts';

/** What hangs on lines and below cards, by the stage it belongs to. */
export interface BoardMarks {
  readonly shapes: ReadonlyMap<StageId, readonly Shape[]>;
  /** Links whose words stand on the board in full. */
  readonly told: ReadonlySet<LinkId>;
}

/** Labels are set a little smaller than the cards, but never below this, in points. */
const SHARE_OF_BODY = 0.92;
const LEAST_PT = 7;
/** Half of what an arrowhead takes beside its line, in millimetres on A4. */
const LINE_HALF = 1.3;
/** Widest label of a link, as a share of the board's width. */
const WIDEST = 0.22;

/** Where a board is drawn on the page, and how large. */
export interface BoardGround {
  readonly space: Rect;
  readonly scale: BoardScale;
  readonly frame: PageFrame;
}

/**
 * Conversions beside the route, labels on links, exits below cards: each where there is room.
 *
 * @param lines - the space of each wire, in their order
 */
export function drawMarks(
  model: BoardModel,
  places: BoardPlaces,
  lines: readonly (readonly Rect[])[],
  { space, scale, frame }: BoardGround,
  bodyPt: number,
): BoardMarks {
  const marker = new Marker(places, space, frame, bodyPt);
  const { stages, links, parts } = model.content;
  for (const stage of stages) {
    const exits = links.filter((link) => link.kind === 'lost' && link.fromStageId === stage.id);
    if (exits.length > 0) marker.exit(stage, exits, lines);
  }
  const routeParts = model.wires.filter(({ link }) => link === null);
  for (const { from, points } of parts.includes('metric') ? routeParts : []) {
    const stage = stages.find(({ id }) => id === from);
    if (stage !== undefined) marker.conversion(stage, pointsOnPage(scale, points));
  }
  for (const [index, { from, link, points }] of model.wires.entries()) {
    const stage = stages.find(({ id }) => id === from);
    if (link === null || stage === undefined) continue;
    const others = lines.flatMap((boxes, line) => (line === index ? [] : boxes));
    marker.link(stage, link, (size, taken, isClear) =>
      labelOnLine(points, size, isClear ? [...taken, ...others] : taken, space, scale),
    );
  }
  return marker;
}

/** The space that a line takes with its arrowhead. */
export function lineBoxes(points: readonly Point[], { scale }: PageFrame): Rect[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const corner = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) };
    const size = { width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
    return grown({ ...corner, ...size }, LINE_HALF * scale);
  });
}

/** Words in a frame, before they have a place; lengths in millimetres. */
interface Pill {
  readonly text: string;
  /** Whether the words had to be shortened. */
  readonly cut: boolean;
  readonly sizePt: number;
  readonly width: number;
  readonly height: number;
}

/** Room at both sides of the words in their frame, in em. */
const PILL_SIDE = 0.6;

/** Finds a place for a label; where it is to be clear, it lies on no line but its own. */
type FindPlace = (
  size: Pick<Rect, 'width' | 'height'>,
  taken: readonly Rect[],
  isClear: boolean,
) => Rect | null;

class Marker implements BoardMarks {
  readonly shapes = new Map<StageId, Shape[]>();
  readonly told = new Set<LinkId>();
  readonly #places: BoardPlaces;
  readonly #space: Rect;
  readonly #frame: PageFrame;
  readonly #taken: Rect[];
  readonly #pt: number;
  readonly #widest: number;

  constructor(places: BoardPlaces, space: Rect, frame: PageFrame, bodyPt: number) {
    this.#pt = Math.max(LEAST_PT, SHARE_OF_BODY * bodyPt);
    this.#widest = WIDEST * space.width;
    this.#places = places;
    this.#space = space;
    this.#frame = frame;
    this.#taken = [...places.cards.values(), ...places.notes.values()];
  }

  conversion(stage: StageContent, points: readonly Point[]) {
    const { conversion, isNarrow, id } = stage;
    if (conversion === '') return;
    const { fonts, ink } = this.#frame;
    const sizes = [this.#pt, LEAST_PT].map((sizePt) => {
      const width = measureAt(fonts.bold, sizePt)(conversion);
      const size = { width, height: 1.1 * sizePt * MM_PER_PT };
      return { sizePt, box: labelBesideLine(points, size, this.#taken, this.#space) };
    });
    const { sizePt, box = null } = sizes.find((one) => one.box !== null) ?? {};
    if (sizePt === undefined || box === null) return;
    this.#taken.push(box);
    const colour = isNarrow ? ink.warn : ink.ink2;
    const look = { weight: 'bold', sizePt, colour, role: 'wire', stageId: id } as const;
    const baseline = baselineIn(fonts.bold, box.y, box.height, sizePt);
    this.#add(id, [textAt(fonts, conversion, box.x, baseline, look)]);
  }

  /** The words of a link in a frame that interrupts its line; rather smaller than not at all. */
  link(stage: StageContent, link: LinkContent, placeOf: FindPlace): void {
    const hue = stageHue(stage.number, this.#frame.ink);
    const pills = [this.#pt, LEAST_PT].map((pt) => this.#pill(link.label, this.#widest, pt));
    const placed = [true, false].flatMap((isClear) =>
      pills.map((pill) => ({ pill, box: placeOf(pill, this.#taken, isClear) })),
    );
    const free = placed.filter(({ box }) => box !== null);
    const { pill, box = null } = free.find((one) => !one.pill.cut) ?? free[0] ?? {};
    if (pill === undefined || box === null) return;
    this.#taken.push(box);
    this.#add(stage.id, this.#drawPill(pill, box, hue, stage.id));
    if (!pill.cut) this.told.add(link.id);
  }

  /**
   * Where deals leave the system: a short stub below the card. Why stands in it where that lies on
   * no line.
   */
  exit(
    stage: StageContent,
    links: readonly LinkContent[],
    lines: readonly (readonly Rect[])[],
  ): void {
    const card = this.#places.cards.get(stage.id);
    const [first] = links;
    if (card === undefined || first === undefined) return;
    const { scale, ink } = this.#frame;
    const narrow = EXIT_SHARE * card.width;
    const place = { x: card.x + 2 * scale, y: card.y + card.height + 1.8 * scale };
    const boxOf = ({ width, height }: Pill) => {
      const taken = width > narrow ? [...this.#taken, ...lines.flat()] : this.#taken;
      return freeBox({ ...place, width, height }, taken, this.#space);
    };
    const widths = links.length > 1 ? [] : [narrow, card.width - 4 * scale];
    const named = widths.flatMap((widest) =>
      [this.#pt, LEAST_PT].map((pt) => this.#pill(first.label, widest, pt)),
    );
    const told = named.find((one) => !one.cut && boxOf(one) !== null);
    const count = links.length === 1 ? '' : ` · ${links.length}`;
    const pill = told ?? this.#pill(`${first.kindName}${count}`, narrow, LEAST_PT);
    const box = pill.cut ? null : boxOf(pill);
    if (box === null) return;
    this.#taken.push(box);
    const x = box.x + 3 * scale;
    const from = { x, y: card.y + card.height };
    const line = strokeLine([from, { x, y: box.y }], {
      width: 0.4 * scale,
      colour: ink.route,
      dash: [0.55 * scale, 0.45 * scale],
      corner: 0,
      head: 0,
      stageId: stage.id,
    });
    this.#add(stage.id, [...line, ...this.#drawPill(pill, box, ink.route, stage.id)]);
    if (told !== undefined) this.told.add(first.id);
  }

  #pill(label: string, widest: number, sizePt: number): Pill {
    const em = sizePt * MM_PER_PT;
    const measure = measureAt(this.#frame.fonts.regular, sizePt);
    const room = widest - 2 * PILL_SIDE * em;
    const cut = measure(label) > room;
    const text = cut ? ellipsize(label, room, measure) : label;
    return { text, cut, sizePt, width: measure(text) + 2 * PILL_SIDE * em, height: 1.55 * em };
  }

  #drawPill({ text, sizePt }: Pill, box: Rect, stroke: Colour, stageId: StageId): Shape[] {
    const { fonts, ink, scale } = this.#frame;
    const frame: Shape = {
      kind: 'rect',
      ...box,
      radius: box.height / 2,
      fill: ink.page,
      stroke,
      strokeWidth: 0.2 * scale,
      stageId,
    };
    const baseline = baselineIn(fonts.regular, box.y, box.height, sizePt);
    const look = { weight: 'regular', sizePt, colour: ink.ink, role: 'wire', stageId } as const;
    return [frame, textAt(fonts, text, box.x + PILL_SIDE * sizePt * MM_PER_PT, baseline, look)];
  }

  #add(stageId: StageId, shapes: readonly Shape[]): void {
    this.shapes.set(stageId, [...(this.shapes.get(stageId) ?? []), ...shapes]);
  }
}
