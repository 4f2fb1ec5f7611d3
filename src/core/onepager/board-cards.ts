import { type Cell, type CellStyle, setCell } from './cells.ts';
import type { StageContent } from './content.ts';
import { largestFitting } from './fit.ts';
import type { PageFrame } from './header.ts';
import type { RowPart } from './options.ts';
import { MM_PER_PT } from './paper.ts';
import type { Place } from './scene.ts';
import { measureAt } from './set-text.ts';
import { ellipsize, wrap } from './wrap.ts';

/** A part of a stage that its card may show. */
export type CardPart = Extract<RowPart, 'happens' | 'metric'>;

/** How all cards of a board are set; lengths in millimetres. */
export interface CardsPlan {
  readonly width: number;
  readonly height: number;
  readonly bodyPt: number;
  readonly namePt: number;
  readonly cards: readonly CardPlan[];
  /** Parts that every card shows whole, so that the table may leave them out. */
  readonly whole: readonly CardPart[];
}

/** One card before it is drawn; places are measured from its top left corner. */
export interface CardPlan {
  readonly stage: StageContent;
  /** Where its number stands. */
  readonly badge: Place;
  readonly name: Place & { readonly lines: readonly string[]; readonly cut: boolean };
  readonly blocks: readonly CardBlock[];
}

/** A text on a card. */
interface CardBlock extends Place {
  readonly part: CardPart;
  readonly cell: Cell;
  readonly style: CellStyle;
}

/**
 * Everything below the name, metrics beside name and phrase, or the name below its number, for
 * cards that are narrow.
 */
type Form = 'stacked' | 'sides' | 'narrow';

const LARGEST_PT = 11;
/** Nothing on a card is set smaller, in points. */
export const SMALLEST_PT = 7;
const STEP_PT = 0.25;
/** Cards show everything below the name only where that leaves their type so large, in points. */
const COMFORTABLE_PT = 7.5;
/** The name is larger than the phrase by this factor. */
const NAME_RATIO = 1.18;
/** Thickness of the edge at the top of a card, in millimetres on A4. */
export const EDGE = 1.1;
/** Room between the texts of a card, in em. */
const PART_GAP = 0.35;
/** Shares of the width for name and phrase, and for metrics beside them. */
const SIDES = { left: 0.56, right: 0.4 } as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Attempt {
  readonly form: Form;
  readonly shown: readonly CardPart[];
  readonly whole: readonly CardPart[];
  readonly least: number;
}

/**
 * Sets the texts of all cards: phrase and metrics where they fit every card whole, else the phrase
 * with the bare values, else values or nothing but the name. A phrase that ended in the middle
 * would say less than none: the table holds it whole.
 *
 * @param size - of every card on the page, in millimetres
 * @param wanted - parts that are printed at all
 */
export function planCards(
  stages: readonly StageContent[],
  size: Size,
  frame: PageFrame,
  wanted: readonly CardPart[],
): CardsPlan {
  const steps = Math.max(0, Math.floor((LARGEST_PT * frame.scale - SMALLEST_PT) / STEP_PT));
  for (const attempt of attemptsFor(wanted)) {
    const least = Math.ceil((attempt.least - SMALLEST_PT) / STEP_PT);
    const at = (step: number) => SMALLEST_PT + step * STEP_PT;
    const fits = (step: number) =>
      stages.every((stage) => setCard(stage, size, frame, at(step), attempt).fits);
    const step = largestFitting(least, Math.max(least, steps), fits);
    if (step !== null) return composeCards(stages, size, frame, at(step), attempt);
  }
  return composeCards(stages, size, frame, SMALLEST_PT, { ...BARE, form: 'narrow' });
}

const BARE: Attempt = { form: 'stacked', shown: [], whole: [], least: SMALLEST_PT };

function attemptsFor(wanted: readonly CardPart[]): Attempt[] {
  const phrase = wanted.filter((part) => part === 'happens');
  const metric = wanted.filter((part) => part === 'metric');
  const all = { shown: wanted, whole: wanted };
  const short = { shown: wanted, whole: phrase };
  const values = { shown: metric, whole: [] };
  return [
    { form: 'stacked', ...all, least: COMFORTABLE_PT },
    { form: 'sides', ...all, least: SMALLEST_PT },
    { form: 'stacked', ...short, least: SMALLEST_PT },
    { form: 'sides', ...short, least: SMALLEST_PT },
    { form: 'sides', ...values, least: SMALLEST_PT },
    { form: 'stacked', ...values, least: SMALLEST_PT },
    BARE,
    { ...BARE, form: 'narrow' },
  ];
}

function composeCards(
  stages: readonly StageContent[],
  size: Size,
  frame: PageFrame,
  bodyPt: number,
  attempt: Attempt,
): CardsPlan {
  const cards = stages.map((stage) => setCard(stage, size, frame, bodyPt, attempt).card);
  const namePt = namePtOf(bodyPt, attempt.form);
  return { ...size, bodyPt, namePt, cards, whole: attempt.whole };
}

function namePtOf(bodyPt: number, form: Form): number {
  return form === 'narrow' ? bodyPt : Math.max(SMALLEST_PT, bodyPt * NAME_RATIO);
}

interface SetCard {
  readonly card: CardPlan;
  readonly fits: boolean;
}

function setCard(
  stage: StageContent,
  { width, height }: Size,
  frame: PageFrame,
  bodyPt: number,
  { form, shown, whole }: Attempt,
): SetCard {
  const { fonts, ink, scale } = frame;
  const em = bodyPt * MM_PER_PT;
  const namePt = namePtOf(bodyPt, form);
  const side = Math.min(2.6 * scale, Math.max(0.8, 0.055 * width));
  const pad = Math.min(2.4 * scale, Math.max(0.6, 0.075 * height));
  const top = Math.min(EDGE * scale, height / 4) + pad;
  const inner = Math.max(2, width - 2 * side);
  const hasSides = form === 'sides' && shown.includes('metric');
  const left = hasSides ? SIDES.left * inner : inner;
  const isTiny = width < LEAST_NAMED.width || height < LEAST_NAMED.height;
  const place = { x: side, y: top };
  const name = setName(
    stage,
    namePt,
    place,
    { width: isTiny ? 0 : left, height: height - top - pad },
    frame,
    form,
  );
  let y = name.bottom;
  let fits = !name.name.cut;
  const blocks = shown.flatMap((part): CardBlock[] => {
    const beside = hasSides && part === 'metric';
    const space = beside ? SIDES.right * inner : left;
    const maxLines = Math.max(1, Math.ceil(height / em));
    const calm = { calm: true, leading: 1.24, itemGap: 0.15 } as const;
    const style = { fonts, ink, bodyPt, width: space, maxLines, ...calm };
    const cell = setCell(part, whole.includes(part) ? stage : shortOf(part, stage, beside), style);
    if (cell.lines.length === 0) return [];
    const at = beside ? { x: side + inner - space, y: top } : { x: side, y: y + PART_GAP * em };
    const end = at.y + cell.height;
    if (!beside) y = end;
    if (end > height - pad + TOLERANCE || cell.cut || cell.broken) fits = false;
    return [{ part, cell, style, ...at }];
  });
  return { card: { stage, badge: place, name: name.name, blocks: fits ? blocks : [] }, fits };
}

const TOLERANCE = 1e-6;
/** Cards narrower or lower than this show their number only, in millimetres. */
const LEAST_NAMED = { width: 13, height: 7 } as const;

/** Where the whole has no room: of metrics the values alone, beside the name one below the other. */
function shortOf(part: CardPart, stage: StageContent, beside: boolean): StageContent {
  if (part !== 'metric') return stage;
  const values = stage.metrics.filter(({ value }) => value !== '').map(({ value }) => value);
  const first = values.slice(0, 2);
  const said = beside || first.length === 0 ? first : [first.join(' · ')];
  return { ...stage, metrics: said.map((value) => ({ value, name: '', target: '' })) };
}

/** Height of the badge that holds the number, in em of the name. */
export const BADGE = 1.5;
/** Line distance of a name, in em. */
export const NAME_LEADING = 1.15;
/** Size of the number as a share of the name's. */
const DIGITS = 0.85;
/** Most lines of a name beside its number, and below it. */
const NAME_LINES = { beside: 2, below: 3 } as const;

/** Size of the number in its badge, in points. */
export function digitsPt(namePt: number): number {
  return Math.max(SMALLEST_PT, namePt * DIGITS);
}

/** Width of the badge that holds the number, in millimetres. */
export function badgeWidth({ number }: StageContent, namePt: number, { fonts }: PageFrame): number {
  const em = namePt * MM_PER_PT;
  const digits = measureAt(fonts.bold, digitsPt(namePt))(String(number));
  return Math.max(BADGE * em, digits + 0.7 * em);
}

function setName(
  stage: StageContent,
  namePt: number,
  { x, y }: Place,
  room: Size,
  frame: PageFrame,
  form: Form,
): { readonly name: CardPlan['name']; readonly bottom: number } {
  const em = namePt * MM_PER_PT;
  const isBelow = form === 'narrow';
  const badge = BADGE * em;
  const start = isBelow ? 0 : badgeWidth(stage, namePt, frame) + 0.5 * em;
  const above = isBelow ? badge + 0.25 * em : 0;
  const measure = measureAt(frame.fonts.bold, namePt);
  const width = room.width - start;
  const most = isBelow ? NAME_LINES.below : NAME_LINES.beside;
  const maxLines = Math.min(most, Math.floor((room.height - above) / (NAME_LEADING * em)));
  const at = { x: x + start, y: y + above };
  if (width < 4 || maxLines < 1) {
    return { name: { ...at, lines: [], cut: true }, bottom: y + badge };
  }
  const set = wrap(stage.name, { width, measure, maxLines });
  const last = set.cut ? [ellipsize(set.lines.at(-1) ?? '', width, measure)] : [];
  const lines = set.cut ? [...set.lines.slice(0, -1), ...last] : set.lines;
  const height = lines.length * NAME_LEADING * em;
  // A single line stands in the middle of its badge.
  const centred = isBelow || lines.length > 1 ? at.y : y + (badge - height) / 2;
  const bottom = Math.max(y + badge, at.y + height + 0.2 * em);
  return { name: { x: at.x, y: centred, lines, cut: set.cut || set.broken }, bottom };
}
