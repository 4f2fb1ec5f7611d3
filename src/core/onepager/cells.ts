import { remembered } from '../remembered.ts';
import type { StageContent } from './content.ts';
import type { FontMetrics, FontSet, FontWeight } from './font-metrics.ts';
import type { RowPart } from './options.ts';
import type { Ink } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { Colour } from './scene.ts';
import { wordsOf, wrapWords } from './wrap.ts';

/** A run of one line; `x` in millimetres from the left edge of the cell's text. */
export interface CellRun {
  readonly x: number;
  readonly text: string;
  readonly weight: FontWeight;
  readonly sizePt: number;
  readonly colour: Colour;
}

/** One line of a cell, with the room above it; all in millimetres. */
export interface CellLine {
  readonly gap: number;
  readonly height: number;
  readonly runs: readonly CellRun[];
  /** Whether an item of a list begins here that is not the first. */
  readonly begins: boolean;
  /** The first line of a criterion carries its bullet. */
  readonly bullet: boolean;
  /** Lines of one chip share a number; `null` outside chips. */
  readonly chip: number | null;
}

/** A cell set in lines. */
export interface Cell {
  readonly lines: readonly CellLine[];
  /** Sum of gaps and heights. */
  readonly height: number;
  /** How many of the lines begin an item that is not the first. */
  readonly begun: number;
  /** Whether a word had to be broken to fit the column. */
  readonly broken: boolean;
  /** Whether setting stopped before the end because no page could hold the rest. */
  readonly cut: boolean;
}

/** Room between lines and between items. */
export interface CellSpacing {
  /** Distance between lines as a multiple of the type size. */
  readonly leading: number;
  /** Room between the items of a list, in em. */
  readonly itemGap: number;
}

/** How the cells are set. */
export interface CellStyle extends CellSpacing {
  readonly fonts: FontSet;
  readonly ink: Ink;
  readonly bodyPt: number;
  /** Width of the text, in millimetres. */
  readonly width: number;
  /** Most lines of a cell: more than fit the page, so that endless texts cost little. */
  readonly maxLines: number;
  /** Whether phrases are set no heavier than the rest. */
  readonly calm?: boolean;
}

/** Room on both sides of a chip's text, in em. */
export const CHIP_PADDING = 0.6;
/** Room between two chips besides the usual one, in em. */
const CHIP_GAP = 0.4;
/** Indent of a criterion for its bullet, in em. */
const BULLET_INDENT = 0.85;

/** Sets one part of one stage. */
export function setCell(part: RowPart, stage: StageContent, style: CellStyle): Cell {
  const setter = new CellSetter(style);
  PARTS[part](setter, stage);
  return setter.finish();
}

/** Spacing that `spaced` and `spacedHeight` begin with. */
export const CLOSE: CellSpacing = { leading: 1, itemGap: 0 };

/** Height of a cell that was set close, with another spacing; `em` is the type size in millimetres. */
export function spacedHeight(cell: Cell, { leading, itemGap }: CellSpacing, em: number): number {
  const { lines, height, begun } = cell;
  return height + (lines.length * (leading - CLOSE.leading) + begun * itemGap) * em;
}

/** A cell that was set close, with another spacing: its lines break where they did. */
export function spaced(cell: Cell, spacing: CellSpacing, em: number): Cell {
  const lines = cell.lines.map((line): CellLine => {
    const gap = line.begins ? line.gap + spacing.itemGap * em : line.gap;
    return { ...line, gap, height: spacing.leading * em };
  });
  return { ...cell, lines, height: spacedHeight(cell, spacing, em) };
}

const PARTS: Readonly<Record<RowPart, (cell: CellSetter, stage: StageContent) => void>> = {
  happens: (cell, { happens }) => cell.phrase(happens),
  metric: (cell, { metrics }) => {
    for (const { value, name, target } of metrics) cell.metric(value, name, target);
  },
  entry: (cell, { entry }) => cell.list(entry),
  exit: (cell, { exit }) => cell.list(exit),
  artifact: (cell, { artifacts }) => cell.chips(artifacts),
  nextStep: (cell, { nextAction, nextTerms, nextResult }) => {
    cell.text(nextAction, { weight: 'bold' });
    cell.text(nextTerms, { tone: 'ink2' });
    cell.text(nextResult, { tone: 'ink2' });
  },
  privateNotes: (cell, { privateNotes }) => cell.paragraphs(privateNotes),
};

interface TextStyle {
  readonly weight?: FontWeight;
  readonly tone?: 'ink' | 'ink2';
  /** Room on the left, in millimetres. */
  readonly left?: number;
  readonly right?: number;
  /** Whether it is an item of a list. */
  readonly item?: boolean;
  /** Room above besides the usual one, in millimetres. */
  readonly gap?: number;
  readonly bullet?: boolean;
  readonly chip?: number;
}

class CellSetter {
  readonly #style: CellStyle;
  readonly #em: number;
  readonly #lines: CellLine[] = [];
  #broken = false;
  #cut = false;

  constructor(style: CellStyle) {
    this.#style = style;
    this.#em = style.bodyPt * MM_PER_PT;
  }

  finish(): Cell {
    const height = this.#lines.reduce((sum, line) => sum + line.gap + line.height, 0);
    const begun = this.#lines.filter(({ begins }) => begins).length;
    return { lines: this.#lines, height, begun, broken: this.#broken, cut: this.#cut };
  }

  text(text: string, given: TextStyle): void {
    const { weight = 'regular', tone = 'ink', left = 0, right = 0, gap = 0, item = false } = given;
    const lines = this.#wrap(text, weight, this.#style.width - left - right, 0);
    for (const [index, line] of lines.entries()) {
      this.#add([this.#run(line, left, weight, this.#style.ink[tone])], {
        gap: index === 0 ? gap : 0,
        item: item && index === 0,
        bullet: given.bullet === true && index === 0,
        chip: given.chip ?? null,
      });
    }
  }

  phrase(text: string): void {
    this.text(text, { weight: this.#style.calm === true ? 'regular' : 'bold' });
  }

  list(items: readonly string[]): void {
    const left = BULLET_INDENT * this.#em;
    for (const item of items) this.text(item, { left, item: true, bullet: true });
  }

  paragraphs(items: readonly string[]): void {
    for (const item of items) this.text(item, { item: true });
  }

  /** Artifacts stand in rounded frames, one below the other. */
  chips(items: readonly string[]): void {
    const side = CHIP_PADDING * this.#em;
    for (const [chip, item] of items.entries()) {
      const gap = chip === 0 ? 0 : CHIP_GAP * this.#em;
      this.text(item, { left: side, right: side, item: true, gap, chip });
    }
  }

  /** The value in bold, then what it measures, on as few lines as possible. */
  metric(value: string, name: string, target: string): void {
    const { ink2, ink3, ink } = this.#style.ink;
    const figure = value === '' ? '—' : value;
    // A target is read as one: “target 55 %” never parts at a line end.
    const aim = target.replaceAll(' ', '\u00a0');
    const words = [name, aim].filter((text) => text !== '').join(', ');
    const space = 0.3 * this.#em;
    const indent = this.#width(figure, 'bold') + space;
    if (indent > this.#style.width) {
      this.text(figure, { weight: 'bold', item: true });
      this.text(words, { tone: 'ink2' });
      return;
    }
    const bold = this.#run(figure, 0, 'bold', value === '' ? ink3 : ink);
    const [first = '', ...rest] = this.#wrap(words, 'regular', this.#style.width, indent);
    const beside = first === '' ? [] : [this.#run(first, indent, 'regular', ink2)];
    this.#add([bold, ...beside], { gap: 0, item: true, bullet: false, chip: null });
    for (const line of rest) {
      const run = this.#run(line, 0, 'regular', ink2);
      this.#add([run], { gap: 0, item: false, bullet: false, chip: null });
    }
  }

  #wrap(text: string, weight: FontWeight, width: number, indent: number): readonly string[] {
    const room = this.#style.maxLines - this.#lines.length;
    if (room <= 0) {
      this.#cut ||= text !== '';
      return [];
    }
    const measure = (piece: string) => this.#width(piece, weight);
    const words = wordsIn(this.#style.fonts[weight], text);
    const wrapped = wrapWords(words, this.#em, { width, measure, indent, maxLines: room });
    this.#broken ||= wrapped.broken;
    this.#cut ||= wrapped.cut;
    return wrapped.lines;
  }

  #width(text: string, weight: FontWeight): number {
    return this.#style.fonts[weight].widthOf(text) * this.#em;
  }

  #run(text: string, x: number, weight: FontWeight, colour: Colour): CellRun {
    return { x, text, weight, sizePt: this.#style.bodyPt, colour };
  }

  /** Between items, never above the first, is room. */
  #add(runs: readonly CellRun[], { item, gap, bullet, chip }: LineStart): void {
    const { itemGap, leading } = this.#style;
    const begins = item && this.#lines.length > 0;
    const above = begins ? gap + itemGap * this.#em : gap;
    const height = leading * this.#em;
    this.#lines.push({ gap: above, height, begins, bullet, chip, runs });
  }
}

/** A text in words by the font that measured them, in em: a table tries many sizes. */
const wordsIn = remembered((font: FontMetrics, text: string) => wordsOf(text, font.widthOf));

interface LineStart extends Pick<CellLine, 'gap' | 'bullet' | 'chip'> {
  readonly item: boolean;
}
