import { rewrite } from './messages.ts';

/** Shorter texts are labels: they do not wrap, and they are names other programs look up. */
const SENTENCE = 32;

const SHORT_WORD =
  /(?<=^|[\s(«\u00a0])(а|без|в|во|для|до|за|и|из|к|ко|на|не|ни|но|о|об|от|по|при|с|со|у) /giu;
const DASH = / (?=[—–] )/gu;
const NUMBER = /(?<=\d) (?=[\p{L}%₽])/gu;

/** Keeps a short word with the next one, a dash with the word before it, a number with its unit. */
export function keepTogether(text: string): string {
  if (text.length < SENTENCE) return text;
  return text.replace(SHORT_WORD, '$1\u00a0').replace(DASH, '\u00a0').replace(NUMBER, '\u00a0');
}

/**
 * Russian typography for the texts of a catalogue. What functions give is left as it is,
 * because it carries words that people typed.
 */
export function typeset<Messages extends object>(messages: Messages): Messages {
  return rewrite(messages, keepTogether, (text) => text);
}
