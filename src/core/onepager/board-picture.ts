import { CARD } from '../board/card.ts';
import { type Rect, overlaps } from '../board/geometry.ts';
import type { StageId } from '../map/model.ts';
import { type CardPart, type CardsPlan, planCards } from './board-cards.ts';
import { type BoardMarks, drawMarks, lineBoxes } from './board-marks.ts';
import { type BoardModel, type BoardPlaces, extentsOf, placesOf } from './board-model.ts';
import { type BoardScale, boardScale } from './board-place.ts';
import { type Wire, pointsOnPage } from './board-wires.ts';
import { drawCard, drawNote, noteHeight } from './card-draw.ts';
import type { LinkContent, NoteContent } from './content.ts';
import type { PageFrame } from './header.ts';
import { stageHue } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { Shape, TextShape } from './scene.ts';
import { type Stroke, strokeLine } from './strokes.ts';

/** A board that is drawn, and what of it could not be shown whole. */
export interface BoardPicture {
  readonly shapes: readonly Shape[];
  /** In millimetres. */
  readonly height: number;
  /** Size of the texts on the cards, in points. */
  readonly bodyPt: number;
  /** Parts that every card shows whole. */
  readonly whole: readonly CardPart[];
  /** Stages whose name is not on their card in full. */
  readonly unnamed: readonly StageId[];
  readonly links: readonly LinkContent[];
  readonly notes: readonly NoteContent[];
}

/** How many parts all cards would show whole if the board had a height. */
export function partsOnCards(model: BoardModel, frame: PageFrame, room: number): number {
  return setCards(model, frame, room).cards.whole.length;
}

function setCards(model: BoardModel, frame: PageFrame, room: number) {
  const { content } = model;
  const space = { x: frame.x, y: frame.y, width: frame.width, height: room };
  const scale = boardScale(extentsOf(model), space, frame.scale);
  const wanted = (['happens', 'metric'] as const).filter((part) => content.parts.includes(part));
  const size = { width: CARD.width * scale.x, height: CARD.height * scale.y };
  return { space, scale, cards: planCards(content.stages, size, frame, wanted) };
}

/** Draws the board as large as a space allows. */
export function drawBoard(model: BoardModel, frame: PageFrame, room: number): BoardPicture {
  const { content, boxes, wires } = model;
  const { x, y } = frame;
  const { space, scale, cards } = setCards(model, frame, room);
  const lines = wires.map((wire) => lineBoxes(pointsOnPage(scale, wire.points), frame));
  const drawnAt = placesOf(boxes, scale);
  const places = roomForNotes(content.notes, drawnAt, lines.flat(), y + scale.height, frame);
  const notes = content.notes.map((note) => {
    const box = places.notes.get(note.id) ?? { x, y, width: 0, height: 0 };
    return { note, box, ...drawNote(note, box, cards.bodyPt, frame) };
  });
  const marks = drawMarks(model, places, lines, { space, scale, frame }, cards.bodyPt);
  const drawn = drawStages(
    cards,
    places,
    marks,
    notes.map(({ box }) => box),
    frame,
  );
  const stickers = notes.map(({ note, box, shapes, cut }, index) => {
    const over = notes.slice(index + 1).map((later) => later.box);
    const shown = uncovered(shapes, over);
    return { note, shapes: shown, cut: cut || shown.length < shapes.length, box };
  });
  return {
    shapes: [
      ...wires.flatMap((wire) => drawWire(wire, scale, model, frame)),
      ...drawn.shapes,
      ...stickers.flatMap(({ shapes }) => shapes),
    ],
    height: scale.height,
    bodyPt: cards.bodyPt,
    whole: drawn.covered ? [] : cards.whole,
    unnamed: drawn.covered
      ? content.stages.map(({ id }) => id)
      : cards.cards.filter(({ name }) => name.cut).map(({ stage }) => stage.id),
    links: content.links.filter(({ id }) => !marks.told.has(id)),
    notes: stickers.filter(({ cut }) => cut).map(({ note }) => note),
  };
}

/** Notes that lack room for their text become longer where nothing lies below them. */
function roomForNotes(
  notes: readonly NoteContent[],
  { cards, notes: boxes }: BoardPlaces,
  lines: readonly Rect[],
  bottom: number,
  frame: PageFrame,
): BoardPlaces {
  const longer = new Map(boxes);
  for (const note of notes) {
    const box = boxes.get(note.id);
    const height = box === undefined ? 0 : noteHeight(note, box.width, frame);
    if (box === undefined || height <= box.height || box.y + height > bottom) continue;
    const others = [...longer].flatMap(([id, other]) => (id === note.id ? [] : [other]));
    const added = { ...box, y: box.y + box.height, height: height - box.height };
    const isFree = ![...cards.values(), ...others, ...lines].some((one) => overlaps(added, one));
    if (isFree) longer.set(note.id, { ...box, height });
  }
  return { cards, notes: longer };
}

interface DrawnStages {
  readonly shapes: readonly Shape[];
  /** Whether something lies on a text of a card, which is then left out. */
  readonly covered: boolean;
}

/** Stage after stage: its card and what hangs on the lines that leave it. */
function drawStages(
  plan: CardsPlan,
  places: BoardPlaces,
  marks: BoardMarks,
  notes: readonly Rect[],
  frame: PageFrame,
): DrawnStages {
  let covered = false;
  const boxes = plan.cards.map(({ stage }) => places.cards.get(stage.id));
  const shapes = plan.cards.flatMap((card, index) => {
    const box = boxes[index];
    if (box === undefined) return [];
    const later = boxes.slice(index + 1).filter((other) => other !== undefined);
    const all = drawCard(card, plan, box, frame);
    const shown = uncovered(all, [...later, ...notes]);
    covered ||= shown.length < all.length;
    return [...shown, ...(marks.shapes.get(card.stage.id) ?? [])];
  });
  return { shapes, covered };
}

/** Without texts that something drawn later lies on: nobody could read them. */
function uncovered(shapes: readonly Shape[], over: readonly Rect[]): Shape[] {
  return shapes.filter(
    (shape) => shape.kind !== 'text' || !over.some((box) => overlaps(boxOf(shape), box)),
  );
}

function boxOf({ x, baseline, width, sizePt }: TextShape): Rect {
  const em = sizePt * MM_PER_PT;
  return { x, y: baseline - 0.95 * em, width, height: 1.2 * em };
}

/** The route is a solid line, loops are dashed, returns dotted: no colour is needed to tell. */
function drawWire(
  { from, link, points }: Wire,
  scale: BoardScale,
  { content }: BoardModel,
  { scale: paper, ink }: PageFrame,
): Shape[] {
  const number = content.stages.find(({ id }) => id === from)?.number ?? 1;
  const dash = link?.kind === 'loop' ? ([1.9, 1.2] as const) : ([0.55, 0.95] as const);
  const stroke: Stroke = {
    width: (link === null ? 0.55 : 0.45) * paper,
    colour: link === null ? ink.route : stageHue(number, ink),
    dash: link === null ? null : [dash[0] * paper, dash[1] * paper],
    corner: 2.2 * paper,
    head: 2.3 * paper,
    stageId: null,
  };
  return strokeLine(pointsOnPage(scale, points), stroke);
}
