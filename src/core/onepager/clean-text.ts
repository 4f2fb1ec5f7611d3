import type { FontMetrics } from './font-metrics.ts';

/** A text and what a font cannot draw of it. */
export interface PrintableText {
  readonly text: string;
  /** What the font does not draw, each once, in order of appearance. */
  readonly missing: readonly string[];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader sees as one character each: letters with their marks, emoji with their joiners. */
export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

const SPACES = /[\s\u0085\u2028\u2029]+/gu;
/** `\s` takes these in as well, but a line must not break at them. */
const FIXED_SPACES = /[\u202f\u2007]/gu;
/** Marks that only steer direction, joining or byte order: they draw nothing and may deceive. */
const INVISIBLE = /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const CONTROLS = /\p{Cc}/gu;
/** Letters and signs of everyday texts, which are as they should be; most texts have no others. */
const USUAL = /^[!-~А-яЁё№«»“”„–—…·\u00a0]+(?: [!-~А-яЁё№«»“”„–—…·\u00a0]+)*$/u;
const JOINERS = /^(?:\u200c|\u200d|[\ufe00-\ufe0f])$/u;

/**
 * Makes any text safe to set: well-formed UTF-16, composed letters (NFC), no control or direction
 * marks, every run of white space one space. Soft hyphens and non-breaking spaces stay.
 */
export function cleanText(text: string): string {
  if (USUAL.test(text)) return text.trim();
  return text
    .toWellFormed()
    .replace(FIXED_SPACES, '\u00a0')
    .split('\u00a0')
    .map((part) => part.replace(SPACES, ' ').replace(CONTROLS, '').replace(INVISIBLE, ''))
    .join('\u00a0')
    .normalize('NFC')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/**
 * Looks which characters of a text the font lacks. They stay in the text: whoever draws the page
 * takes them from another font. Joiners that have nothing left to join are dropped.
 */
export function printable(text: string, metrics: FontMetrics): PrintableText {
  const draws = (character: string) => metrics.glyphOf(character.codePointAt(0) ?? 0) > 0;
  if (isDrawn(text, metrics)) return { text, missing: [] };

  const missing = new Set<string>();
  const parts = graphemesOf(text).map((grapheme) => {
    const characters = Array.from(grapheme).filter((character) => !isJoiner(character));
    if (characters.every(draws)) return characters.join('');
    missing.add(grapheme);
    return grapheme;
  });
  return { text: parts.join(''), missing: [...missing] };
}

/** Whether a font draws every character of a text. */
export function isDrawn(text: string, metrics: FontMetrics): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (metrics.glyphOf(code) <= 0) return false;
    if (code > 0xff_ff) at += 1;
  }
  return true;
}

/** Whether a character only joins others or chooses their look, and draws nothing itself. */
export function isJoiner(character: string): boolean {
  return JOINERS.test(character);
}
