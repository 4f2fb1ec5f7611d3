import { graphemesOf } from './clean-text.ts';

/** Width of a text, in the unit of the line's width. */
export type Measure = (text: string) => number;

/** A text set in lines. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Whether text is left over after the last allowed line. */
  readonly cut: boolean;
  /** Whether a word had to be broken where no hyphen or space allowed it. */
  readonly broken: boolean;
}

/** How a text is to be set. */
export interface WrapOptions {
  readonly width: number;
  readonly measure: Measure;
  /** Room on the first line that is already taken. */
  readonly indent?: number;
  /** Most lines to set; the rest is reported as cut. */
  readonly maxLines?: number;
}

const SOFT_HYPHEN = '\u00ad';

const AFTER_SOFT_HYPHEN = /(?<=\u00ad)/u;
/** After a hyphen, dash or slash inside a word, at least two letters from both its ends. */
const AFTER_HYPHEN = /(?<=\p{L}{2}[-–—/])(?=\p{L}{2})|(?<=\u00ad)/u;
const AFTER_FIXED_SPACE = /(?<=\u00a0)/u;

/**
 * Sets a text in lines, greedily. Lines break at spaces and at soft hyphens (one that ends a line
 * stays in it and is drawn). A word wider than a line breaks after its hyphens, then at its
 * non-breaking spaces, and if that is not enough between two characters as readers see them.
 */
export function wrap(text: string, options: WrapOptions): Wrapped {
  const { width, measure, indent = 0, maxLines = Number.POSITIVE_INFINITY } = options;
  const waiting = text
    .split(' ')
    .filter((word) => word !== '')
    .reverse();
  const lines: string[] = [];
  // Widths add up, for the fonts carry no kerning: no word is measured twice.
  const space = measure(' ');
  let line = '';
  let used = 0;
  let broken = false;
  while (lines.length < maxLines) {
    const word = waiting.pop();
    if (word === undefined) break;
    const left = lines.length === 0 ? indent : 0;
    const before = line === '' ? NOTHING : { text: `${line} `, width: used + space };
    const room = width - left - before.width;
    const fits = (piece: string) => measure(shown(piece)) <= room;
    const split = longestStart(word, fits, line === '' && left === 0);
    broken ||= split.broken;
    if (split.taken !== '') {
      const piece = shown(split.taken);
      line = before.text + piece;
      used = before.width + measure(piece);
    }
    if (split.left === '') continue;
    waiting.push(split.left);
    lines.push(line);
    line = '';
  }
  return { lines: line === '' ? lines : [...lines, line], cut: waiting.length > 0, broken };
}

const NOTHING = { text: '', width: 0 };

/** A soft hyphen shows only at the end of a line. */
function shown(piece: string): string {
  if (!piece.includes(SOFT_HYPHEN)) return piece;
  const ends = piece.endsWith(SOFT_HYPHEN) ? SOFT_HYPHEN : '';
  return piece.replaceAll(SOFT_HYPHEN, '') + ends;
}

interface Split {
  readonly taken: string;
  readonly left: string;
  readonly broken: boolean;
}

/** The longest start of a word that fits; nothing when the word had better wait for a new line. */
function longestStart(word: string, fits: (piece: string) => boolean, mustTake: boolean): Split {
  if (fits(word)) return { taken: word, left: '', broken: false };
  const breaks = mustTake ? [AFTER_HYPHEN, AFTER_FIXED_SPACE] : [AFTER_SOFT_HYPHEN];
  for (const where of breaks) {
    const taken = longestOf(word.split(where), fits);
    if (taken !== '') return { taken, left: word.slice(taken.length), broken: false };
  }
  if (!mustTake) return { taken: '', left: word, broken: false };
  const parts = graphemesOf(word);
  const taken = longestOf(parts, fits) || (parts[0] ?? word);
  return { taken, left: word.slice(taken.length), broken: true };
}

function longestOf(pieces: readonly string[], fits: (piece: string) => boolean): string {
  let taken = '';
  for (const piece of pieces) {
    if (!fits(taken + piece)) return taken;
    taken += piece;
  }
  return taken;
}

/** A line that ends in “…”, shortened by whole characters until it fits the width. */
export function ellipsize(line: string, width: number, measure: Measure): string {
  const parts = graphemesOf(line.replace(/[\s\u00ad.,;:…]+$/u, ''));
  while (parts.length > 0 && measure(`${parts.join('').trimEnd()}…`) > width) parts.pop();
  return `${parts.join('').trimEnd()}…`;
}
