const SHORT_WORDS = new Set(
  ['а без в во для до за и из к ко на над не ни но о об от по под при про с со у', 'a an'].flatMap(
    (words) => words.split(' '),
  ),
);
const PARTICLES = new Set(['же', 'ли', 'бы']);
const DASHES = new Set(['—', '–', '-', '/']);
const SIGNS = /^[≤≥<>≈~№§±=+−]+$/u;
const NUMBER_END = /\d[)»]?$/u;
const UNIT = /^(?:[%‰°₽$€₸₴£]|\p{L})/u;

/** Longest run of words kept on one line: in a narrow column more would leave ragged holes. */
const LONGEST_RUN = 14;

/**
 * Keeps words together that read badly apart, with non-breaking spaces: a number and its unit, a
 * sign and its number, a short preposition or conjunction and the next word, a dash and the word
 * before it. Works for Russian and English alike.
 */
export function bindWords(text: string): string {
  const words = text.split(' ');
  let run = 0;
  return words
    .map((word, index) => {
      const next = words[index + 1];
      if (next === undefined) return word;
      run += word.length;
      const bound = belongTogether(word, next) && run + next.length <= LONGEST_RUN;
      if (!bound) run = 0;
      return word + (bound ? '\u00a0' : ' ');
    })
    .join('');
}

function belongTogether(word: string, next: string): boolean {
  const plain = word.replace(/^[«“"(]+/u, '').toLowerCase();
  const following = next.toLowerCase();
  if (DASHES.has(next) || PARTICLES.has(following) || SIGNS.test(word)) return true;
  if (SHORT_WORDS.has(plain)) return true;
  return NUMBER_END.test(word) && UNIT.test(next) && !SHORT_WORDS.has(following);
}
