import { foldText } from '#core/map/fold-text.ts';

/** Keys of the Latin layout and the letters that stand in their place on the Russian one. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

/** One thing that can be found. */
export interface Findable {
  /** Everything it answers to, made {@link foldText}. */
  readonly names: readonly string[];
}

/** What was meant by a text typed in the other layout: “ghbdtn” is “привет”. */
export function otherLayout(text: string): string {
  return Array.from(text, (letter) => {
    const latin = LATIN.indexOf(letter);
    if (latin >= 0) return CYRILLIC[latin] ?? letter;
    const cyrillic = CYRILLIC.indexOf(letter);
    return cyrillic >= 0 ? (LATIN[cyrillic] ?? letter) : letter;
  }).join('');
}

/** 3 for a name that begins so, 2 for a word that does, 1 for a part of a word, 0 for none. */
function rank(name: string, word: string): number {
  const at = name.indexOf(word);
  if (at < 0) return 0;
  if (at === 0) return 3;
  for (let next = at; next >= 0; next = name.indexOf(word, next + 1)) {
    if (!/[\p{L}\p{N}]/u.test(name[next - 1] ?? '')) return 2;
  }
  return 1;
}

/** How well a thing answers a query: the sum over all words, 0 unless every word is found. */
function scoreOf({ names }: Findable, words: readonly string[]): number {
  const scores = names.map((name) => {
    const ranks = words.map((word) => rank(name, word));
    return ranks.includes(0) ? 0 : ranks.reduce((sum, one) => sum + one, 0);
  });
  return Math.max(0, ...scores);
}

/**
 * The things that answer a query, best first; equal ones keep their order. A query typed in the
 * wrong keyboard layout is understood where it would find nothing as it stands.
 */
export function find<Item extends Findable>(items: readonly Item[], query: string): Item[] {
  const found = findWords(items, foldText(query));
  return found.length > 0
    ? found
    : findWords(items, foldText(otherLayout(query.toLocaleLowerCase())));
}

function findWords<Item extends Findable>(items: readonly Item[], query: string): Item[] {
  const words = query.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  return items
    .map((item) => ({ item, score: scoreOf(item, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}
