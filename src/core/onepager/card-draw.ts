import {
  BADGE,
  EDGE,
  NAME_LEADING,
  type CardPlan,
  type CardsPlan,
  SMALLEST_PT,
  badgeWidth,
  digitsPt,
} from './board-cards.ts';
import { drawLines } from './cell-draw.ts';
import type { NoteContent, StageContent } from './content.ts';
import type { PageFrame } from './header.ts';
import { isHued, stageHue } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { Colour, Place, Shape } from './scene.ts';
import { baselineIn, measureAt, textAt } from './set-text.ts';
import { ellipsize, wrap } from './wrap.ts';

/** One card at its place: edge, number, name, phrase and metrics. */
export function drawCard(card: CardPlan, plan: CardsPlan, place: Place, frame: PageFrame): Shape[] {
  const { width, height } = plan;
  const ground = cardGround(card.stage, { ...place, width, height }, frame);
  if (card.name.lines.length === 0) {
    return [...ground, ...loneNumber(card.stage, plan, place, frame)];
  }
  const texts = card.blocks.flatMap(({ part, cell, style, x, y }) =>
    drawLines(cell.lines, { x: place.x + x, y: place.y + y }, part, card.stage, style),
  );
  return [...ground, ...cardHead(card, plan.namePt, place, frame), ...texts];
}

/** A place and a size on the page, in millimetres. */
interface CardBox extends Place {
  readonly width: number;
  readonly height: number;
}

/** A white card with an edge of its hue, thick at the top. */
function cardGround(
  { id, number }: StageContent,
  box: CardBox,
  { scale, ink }: PageFrame,
): Shape[] {
  const hue = stageHue(number, ink);
  const thin = (isHued(ink) ? 0.25 : 0.3) * scale;
  const top = Math.min(EDGE * scale, box.height / 4);
  const radius = Math.min(2 * scale, box.height / 4, box.width / 4);
  const none = { stroke: null, strokeWidth: 0, stageId: id };
  const inner = {
    x: box.x + thin,
    y: box.y + top,
    width: box.width - 2 * thin,
    height: box.height - top - thin,
  };
  return [
    { kind: 'rect', ...box, radius, fill: hue, ...none },
    { kind: 'rect', ...inner, radius: radius - thin, fill: ink.page, ...none },
  ];
}

function loneNumber(
  { id, number }: StageContent,
  { width, height }: CardsPlan,
  { x, y }: Place,
  { fonts, ink, scale }: PageFrame,
): Shape[] {
  const text = String(number);
  const widest = measureAt(fonts.bold, 1)(text);
  const sizePt = Math.min(11, (0.7 * width) / widest, (0.55 * height) / MM_PER_PT);
  if (sizePt < SMALLEST_PT) return [];
  const baseline = baselineIn(fonts.bold, y + EDGE * scale * 0.5, height, sizePt);
  const look = { weight: 'bold', role: 'card', stageId: id } as const;
  const colour = stageHue(number, ink);
  const start = x + (width - widest * sizePt) / 2;
  return [textAt(fonts, text, start, baseline, { ...look, sizePt, colour })];
}

function cardHead(
  { stage, badge, name }: CardPlan,
  namePt: number,
  place: Place,
  frame: PageFrame,
): Shape[] {
  const { fonts, ink } = frame;
  const em = namePt * MM_PER_PT;
  const box = {
    x: place.x + badge.x,
    y: place.y + badge.y,
    width: badgeWidth(stage, namePt, frame),
    height: BADGE * em,
  };
  const sizePt = digitsPt(namePt);
  const text = String(stage.number);
  const start = box.x + (box.width - measureAt(fonts.bold, sizePt)(text)) / 2;
  const look = { weight: 'bold', role: 'card', stageId: stage.id } as const;
  const lineHeight = NAME_LEADING * em;
  return [
    {
      kind: 'rect',
      ...box,
      radius: 0.36 * em,
      fill: stageHue(stage.number, ink),
      stroke: null,
      strokeWidth: 0,
      stageId: stage.id,
    },
    textAt(fonts, text, start, baselineIn(fonts.bold, box.y, box.height, sizePt), {
      ...look,
      sizePt,
      colour: ink.page,
    }),
    ...name.lines.map((line, index) => {
      const top = place.y + name.y + index * lineHeight;
      const baseline = baselineIn(fonts.bold, top, lineHeight, namePt);
      const colour = ink.ink;
      return textAt(fonts, line, place.x + name.x, baseline, { ...look, sizePt: namePt, colour });
    }),
  ];
}

const NOTE_LEADING = 1.25;
/** Length of the folded corner, in millimetres on A4. */
const FOLD = 2.6;

function notePad(width: number, scale: number): number {
  return Math.min(2 * scale, 0.08 * width);
}

/** Height at which a note of a width shows all its text in the smallest type, in millimetres. */
export function noteHeight({ paragraphs }: NoteContent, width: number, frame: PageFrame): number {
  const pad = notePad(width, frame.scale);
  const measure = measureAt(frame.fonts.regular, SMALLEST_PT);
  const inner = width - 2 * pad;
  if (inner < 5) return Number.POSITIVE_INFINITY;
  const lines = paragraphs.flatMap((text) => wrap(text, { width: inner, measure }).lines);
  return 2 * pad + lines.length * NOTE_LEADING * SMALLEST_PT * MM_PER_PT + 1e-6;
}

/**
 * A sticky note with as much of its text as it holds.
 *
 * @param largestPt - size of its text where there is room, in points
 */
export function drawNote(
  note: NoteContent,
  box: CardBox,
  largestPt: number,
  frame: PageFrame,
): { readonly shapes: readonly Shape[]; readonly cut: boolean } {
  const { scale, fonts, ink } = frame;
  const fold = Math.min(FOLD * scale, box.height / 4, box.width / 4);
  const pad = notePad(box.width, scale);
  const room = { width: box.width - 2 * pad, height: box.height - 2 * pad };
  const set = setNote(note, room, largestPt, frame);
  const lineHeight = NOTE_LEADING * set.sizePt * MM_PER_PT;
  const texts = set.lines.map((line, index) =>
    textAt(
      fonts,
      line,
      box.x + pad,
      baselineIn(fonts.regular, box.y + pad + index * lineHeight, lineHeight, set.sizePt),
      { weight: 'regular', sizePt: set.sizePt, colour: ink.ink, role: 'note' },
    ),
  );
  return {
    shapes: [...noteGround(box, fold, ink.notes[note.tone], frame), ...texts],
    cut: set.cut,
  };
}

/** The sheet as an outline of ink with its tone inside, and the corner that is folded over. */
function noteGround(
  { x, y, width, height }: CardBox,
  fold: number,
  fill: Colour,
  { scale, ink }: PageFrame,
): Shape[] {
  const thin = 0.2 * scale;
  const sheet = (by: number): Place[] => [
    { x: x + by, y: y + by },
    { x: x + width - by, y: y + by },
    { x: x + width - by, y: y + height - fold },
    { x: x + width - fold, y: y + height - by },
    { x: x + by, y: y + height - by },
  ];
  const corner = [
    { x: x + width - thin, y: y + height - fold },
    { x: x + width - fold, y: y + height - fold },
    { x: x + width - fold, y: y + height - thin },
  ];
  return [
    { kind: 'polygon', points: sheet(0), fill: ink.chip, stageId: null },
    { kind: 'polygon', points: sheet(thin), fill, stageId: null },
    { kind: 'polygon', points: corner, fill: ink.chip, stageId: null },
  ];
}

interface NoteText {
  readonly lines: readonly string[];
  readonly sizePt: number;
  readonly cut: boolean;
}

function setNote(
  { paragraphs }: NoteContent,
  room: { readonly width: number; readonly height: number },
  largestPt: number,
  { fonts }: PageFrame,
): NoteText {
  const at = (sizePt: number): NoteText => {
    const measure = measureAt(fonts.regular, sizePt);
    const { width } = room;
    const most = Math.floor(room.height / (NOTE_LEADING * sizePt * MM_PER_PT));
    if (width < 5 || most < 1) return { lines: [], sizePt, cut: paragraphs.length > 0 };
    const all = paragraphs.flatMap(
      (text) => wrap(text, { width, measure, maxLines: most + 1 }).lines,
    );
    const lines = all.slice(0, most);
    if (all.length <= most) return { lines, sizePt, cut: false };
    return {
      lines: [...lines.slice(0, -1), ellipsize(lines.at(-1) ?? '', width, measure)],
      sizePt,
      cut: true,
    };
  };
  for (let sizePt = largestPt; sizePt > SMALLEST_PT; sizePt -= 0.5) {
    const set = at(sizePt);
    if (!set.cut) return set;
  }
  return at(SMALLEST_PT);
}
