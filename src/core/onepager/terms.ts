import type { TermContent } from './content.ts';
import type { FontSet, FontWeight } from './font-metrics.ts';
import type { PageFrame } from './header.ts';
import { MM_PER_PT } from './paper.ts';
import type { Shape, TextRole } from './scene.ts';
import { measureAt, textAt } from './set-text.ts';
import { ellipsize, wrap } from './wrap.ts';

const LEADING = 1.32;
/** Room between two terms on one line, in em. */
const TERM_GAP = 1.8;
const MEANING_GAP = 0.27;

interface TermRun {
  readonly text: string;
  readonly x: number;
  readonly weight: FontWeight;
}

/** How terms are set. */
export interface TermStyle {
  /** Size on A4, in points. */
  readonly sizePt: number;
  readonly role: TextRole;
  /** Whether each term begins a line of its own. */
  readonly stacked: boolean;
}

/** Terms in lines, before they have a place. */
export interface TermLines {
  readonly lines: readonly (readonly TermRun[])[];
  /** Distance of the lines, in millimetres. */
  readonly lineHeight: number;
  /** Whether a term had to be left out or shortened. */
  readonly cut: boolean;
}

/**
 * Sets terms in bold, their meanings beside them, running on over as many lines as allowed.
 *
 * @param width - of a line, in millimetres
 */
export function setTerms(
  terms: readonly TermContent[],
  { width, scale, fonts }: Pick<PageFrame, 'width' | 'scale' | 'fonts'>,
  style: TermStyle,
  maxLines: number,
): TermLines {
  const sizePt = style.sizePt * scale;
  const lineHeight = LEADING * sizePt * MM_PER_PT;
  if (terms.length === 0 || maxLines < 1) return { lines: [], lineHeight, cut: terms.length > 0 };
  const setter = new TermSetter(width, sizePt, fonts, maxLines);
  const isWhole = terms.every((term) => {
    const pieces = piecesOf(term);
    if (style.stacked || !setter.hasRoomToBegin(pieces)) setter.endLine();
    return pieces.every((piece) => setter.add(piece));
  });
  if (!isWhole) setter.endWithDots();
  return { lines: setter.lines, lineHeight, cut: !isWhole };
}

/** Draws lines of terms from a place down. */
export function drawTerms(
  { lines, lineHeight }: TermLines,
  { x, y, scale, fonts, ink }: PageFrame,
  { sizePt, role }: TermStyle,
): Shape[] {
  return lines.flatMap((runs, index): Shape[] => {
    const baseline = y + index * lineHeight + 0.98 * sizePt * scale * MM_PER_PT;
    return runs.map(({ text, x: offset, weight }) =>
      textAt(fonts, text, x + offset, baseline, {
        weight,
        sizePt: sizePt * scale,
        colour: weight === 'bold' ? ink.ink : ink.ink2,
        role,
      }),
    );
  });
}

class TermSetter {
  readonly lines: TermRun[][] = [[]];
  readonly #width: number;
  readonly #sizePt: number;
  readonly #fonts: FontSet;
  readonly #maxLines: number;
  #x = 0;

  constructor(width: number, sizePt: number, fonts: FontSet, maxLines: number) {
    this.#width = width;
    this.#sizePt = sizePt;
    this.#fonts = fonts;
    this.#maxLines = maxLines;
  }

  /** What comes next begins a new line. */
  endLine(): void {
    if (this.lines.at(-1)?.length !== 0) this.lines.push([]);
    this.#x = 0;
  }

  /** Whether a term fits this line with the first word of its meaning: no name ends a line alone. */
  hasRoomToBegin(pieces: readonly Piece[]): boolean {
    if (this.#x === 0) return true;
    const needed = pieces.reduce((sum, { text, weight, gap }) => {
      const begin = weight === 'bold' ? text : (text.split(' ', 1)[0] ?? '');
      return sum + gap * this.#sizePt * MM_PER_PT + this.#measure(weight)(begin);
    }, this.#x);
    return needed <= this.#width;
  }

  /** Sets one piece after the last one; `false` when some of it found no room. */
  add({ text, weight, gap }: Piece): boolean {
    const left = this.#maxLines - this.lines.length + 1;
    if (left < 1) return false;
    const measure = this.#measure(weight);
    const start = this.#x === 0 ? 0 : this.#x + gap * this.#sizePt * MM_PER_PT;
    const wrapped = wrap(text, { width: this.#width, measure, indent: start, maxLines: left });
    for (const [index, line] of wrapped.lines.entries()) {
      if (index > 0) this.lines.push([]);
      const x = index > 0 ? 0 : start;
      if (line !== '') this.lines.at(-1)?.push({ text: line, x, weight });
      this.#x = x + measure(line);
    }
    return !wrapped.cut;
  }

  endWithDots(): void {
    if (this.lines.length > this.#maxLines) this.lines.length = this.#maxLines;
    const runs = this.lines.at(-1);
    const last = runs?.pop();
    if (runs === undefined || last === undefined) return;
    const room = this.#width - last.x;
    runs.push({ ...last, text: ellipsize(last.text, room, this.#measure(last.weight)) });
  }

  #measure(weight: FontWeight): (text: string) => number {
    return measureAt(this.#fonts[weight], this.#sizePt);
  }
}

interface Piece {
  readonly text: string;
  readonly weight: FontWeight;
  /** Room before it, in em. */
  readonly gap: number;
}

function piecesOf({ name, meaning }: TermContent): Piece[] {
  const said = name === '' ? meaning : `—\u00a0${meaning}`;
  return [
    { text: name, weight: 'bold', gap: TERM_GAP } as const,
    { text: meaning === '' ? '' : said, weight: 'regular', gap: MEANING_GAP } as const,
  ].filter(({ text }) => text !== '');
}
