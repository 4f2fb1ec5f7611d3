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

/** A text in words, each measured once: for texts that are set again and again at many sizes. */
export interface Words {
  readonly words: readonly Word[];
  /** Width of a space. */
  readonly space: number;
}

interface Word {
  readonly text: string;
  /** As a line shows it: a soft hyphen shows only at the end of a line. */
  readonly shown: string;
  readonly width: number;
}

const SOFT_HYPHEN = '\u00ad';

const AFTER_SOFT_HYPHEN = /(?<=\u00ad)/u;
/** After a hyphen, dash or slash inside a word, at least two letters from both its ends. */
const AFTER_HYPHEN = /(?<=\p{L}{2}[-–—/])(?=\p{L}{2})|(?<=\u00ad)/u;
const AFTER_FIXED_SPACE = /(?<=\u00a0)/u;

/** Parts a text into words and measures them; widths are in the unit of `measure`. */
export function wordsOf(text: string, measure: Measure): Words {
  const words: Word[] = [];
  for (const word of text.split(' ')) {
    if (word !== '') words.push(wordOf(word, measure));
  }
  return { words, space: measure(' ') };
}

function wordOf(text: string, measure: Measure): Word {
  const seen = shown(text);
  return { text, shown: seen, width: measure(seen) };
}

/**
 * Sets a text in lines, greedily. Lines break at spaces and at soft hyphens (one that ends a line
 * stays in it and is drawn). A word wider than a line breaks after its hyphens, then at its
 * non-breaking spaces, and if that is not enough between two characters as readers see them.
 */
export function wrap(text: string, options: WrapOptions): Wrapped {
  return wrapWords(wordsOf(text, options.measure), 1, options);
}

/**
 * The same for words that were measured before.
 *
 * @param scale - what their widths are multiplied by to be in the unit of the line
 */
export function wrapWords({ words, space }: Words, scale: number, options: WrapOptions): Wrapped {
  const { width, measure, maxLines = Number.POSITIVE_INFINITY } = options;
  const lines: string[] = [];
  // Widths add up, for the fonts carry no kerning: no word is measured twice.
  let line = '';
  /** Width of the line, with the space after it. */
  let used = 0;
  let taken = options.indent ?? 0;
  let broken = false;
  let next = 0;
  /** What is left of a word that was parted. */
  let rest: Word | null = null;
  while (lines.length < maxLines) {
    const word: Word | undefined = rest ?? words[next];
    if (word === undefined) break;
    const room = width - taken - used;
    const wide = rest === null ? word.width * scale : word.width;
    const split =
      wide <= room ? WHOLE : startOf(word.text, room, measure, line === '' && taken === 0);
    broken ||= split.broken;
    if (split.left === '') {
      line = joined(line, word.shown);
      used = used + wide + space * scale;
      rest = null;
      next += 1;
      continue;
    }
    lines.push(joined(line, shown(split.taken)));
    rest = wordOf(split.left, measure);
    line = '';
    used = 0;
    taken = 0;
  }
  const cut = next < words.length;
  if (line !== '') lines.push(line);
  return { lines, cut, broken };
}

function joined(line: string, piece: string): string {
  if (piece === '') return line;
  return line === '' ? piece : `${line} ${piece}`;
}

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

/** What is left of a word that fits: nothing. */
const WHOLE: Split = { taken: '', left: '', broken: false };

/** The longest start that fits of a word that does not; nothing when it had better wait for a new line. */
function startOf(word: string, room: number, measure: Measure, mustTake: boolean): Split {
  const fits = (piece: string) => measure(shown(piece)) <= room;
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
