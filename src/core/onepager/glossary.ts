import type { TermContent } from './content.ts';
import type { FontWeight } from './font-metrics.ts';
import type { PageFrame, PagePart } from './header.ts';
import { PALETTE } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { Shape } from './scene.ts';
import { measureAt, textAt } from './set-text.ts';
import { ellipsize, wrap } from './wrap.ts';

const SIZE_PT = 7.5;
const LEADING = 1.32;
/** Room between two terms on one line, in em. */
const TERM_GAP = 1.8;
const MEANING_GAP = 0.27;

interface Run {
  readonly text: string;
  readonly x: number;
  readonly weight: FontWeight;
}

/**
 * The team's common language at the foot of the page: terms in bold, their meanings beside them,
 * running on over as many lines as the room allows.
 *
 * @param room - most height in millimetres
 */
export function layoutGlossary(
  terms: readonly TermContent[],
  frame: PageFrame,
  room: number,
): PagePart {
  const { scale, fonts } = frame;
  const sizePt = SIZE_PT * scale;
  const lineHeight = LEADING * sizePt * MM_PER_PT;
  const maxLines = Math.floor(room / lineHeight);
  if (terms.length === 0 || maxLines < 1) return { shapes: [], overflow: [], height: 0 };

  const { lines, cut } = setTerms(terms, frame, maxLines);
  const shapes = lines.flatMap((runs, index): Shape[] => {
    const baseline = frame.y + index * lineHeight + 0.98 * sizePt * MM_PER_PT;
    return runs.map(({ text, x, weight }) =>
      textAt(fonts, text, frame.x + x, baseline, {
        weight,
        sizePt,
        colour: weight === 'bold' ? PALETTE.ink : PALETTE.ink2,
        role: 'glossary',
      }),
    );
  });
  return {
    shapes,
    overflow: cut ? [{ stageId: null, field: 'glossary' }] : [],
    height: lines.length * lineHeight,
  };
}

interface TermLines {
  readonly lines: readonly (readonly Run[])[];
  /** Whether a term had to be left out or shortened. */
  readonly cut: boolean;
}

function setTerms(
  terms: readonly TermContent[],
  { width, scale, fonts }: PageFrame,
  maxLines: number,
): TermLines {
  const sizePt = SIZE_PT * scale;
  const em = sizePt * MM_PER_PT;
  const lines: Run[][] = [[]];
  let x = 0;

  /** Sets one piece after the last one; `false` when some of it found no room. */
  function add({ text, weight, gap }: Piece): boolean {
    const measure = measureAt(fonts[weight], sizePt);
    const start = x === 0 ? 0 : x + gap * em;
    const left = maxLines - lines.length + 1;
    const wrapped = wrap(text, { width, measure, indent: start, maxLines: left });
    for (const [index, line] of wrapped.lines.entries()) {
      if (index > 0) lines.push([]);
      x = index > 0 ? 0 : start;
      if (line !== '') lines.at(-1)?.push({ text: line, x, weight });
      x += measure(line);
    }
    return !wrapped.cut;
  }

  const isWhole = terms.flatMap(piecesOf).every(add);
  if (!isWhole) endWithDots(lines, width, (weight) => measureAt(fonts[weight], sizePt));
  return { lines, cut: !isWhole };
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

function endWithDots(
  lines: readonly Run[][],
  width: number,
  measureOf: (weight: FontWeight) => (text: string) => number,
): void {
  const runs = lines.at(-1);
  const last = runs?.pop();
  if (runs === undefined || last === undefined) return;
  runs.push({ ...last, text: ellipsize(last.text, width - last.x, measureOf(last.weight)) });
}
