/** Characters of a text from `start` up to `end`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word, number or sign of a criterion. */
export interface Token extends Span {
  /** Small letters, `е` for `ё`, without possessive `'s`. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'sign';
}

const TOKEN =
  /\d+(?:[\s\u00A0\u202F]\d{3}(?!\d))*(?:[.,:/-]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\d]*(?:[-'’.&/]?[\p{L}\p{M}\d]+)*|[%$€₽£#+;,.:!?()«»"“”–—/…<>≥≤≈~→*-]/gu;

/** Numbers in words count as numbers; “one” is left out, since it seldom counts anything. */
const NUMBER_WORD =
  /^(?:два|две|двух|двое|двумя|три|трех|трое|тремя|четыре|четырех|четверо|пять|пяти|пятеро|шесть|шести|семь|семи|восемь|восьми|девять|десять|десяти|десяток|двадцать|тридцать|полсотни|сто|обе|оба|обеих|обеими|обоих|two|three|four|five|six|seven|eight|nine|ten|dozen|twenty|thirty|fifty|hundred|both)$/u;

/** Latin letters that people type in Russian words without noticing. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  h: 'н',
  b: 'в',
};

/** Cuts a text into words, numbers and signs; spaces are dropped. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((found) => {
    const [typed] = found;
    const start = found.index;
    const end = start + typed.length;
    if (/^\d/u.test(typed)) return { start, end, kind: 'number', word: typed };
    if (!/^\p{L}/u.test(typed)) return { start, end, kind: 'sign', word: typed };
    const word = plainWord(typed);
    return { start, end, kind: NUMBER_WORD.test(word) ? 'number' : 'word', word };
  });
}

/** A word as the lists spell it: small letters, `е` for `ё`, one apostrophe, no possessive. */
export function plainWord(typed: string): string {
  const small = typed.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
  const bare = small.replace(/'s$/u, '');
  const isMixed = /\p{Script=Cyrillic}/u.test(bare) && /[aceopxykmthb]/u.test(bare);
  return isMixed
    ? bare.replaceAll(/[aceopxykmthb]/gu, (letter) => LOOKALIKES[letter] ?? letter)
    : bare;
}
