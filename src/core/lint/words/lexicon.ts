import type { Category, Lexicon } from './category.ts';
import { peopleEn } from './en-people.ts';
import { smellsEn } from './en-smells.ts';
import { thingsEn } from './en-things.ts';
import { peopleRu } from './ru-people.ts';
import { smellsRu } from './ru-smells.ts';
import { thingsRu } from './ru-things.ts';

/** A compiled word list; look words up with `categoriesOf`. */
export interface WordIndex {
  readonly whole: ReadonlyMap<string, readonly Category[]>;
  readonly start: ReadonlyMap<string, readonly Category[]>;
  /** Phrases by their first word, and by the beginning of their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly phraseStarts: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  readonly parts: readonly Part[];
  readonly category: Category;
}

interface Part {
  readonly text: string;
  readonly isStart: boolean;
}

/** Words of a language by category. */
export const LEXICONS = {
  ru: { ...peopleRu, ...smellsRu, ...thingsRu },
  en: { ...peopleEn, ...smellsEn, ...thingsEn },
} as const satisfies Record<'ru' | 'en', Lexicon>;

const INDEXES = { ru: compile(LEXICONS.ru), en: compile(LEXICONS.en) };

/** The word list of a language, ready for looking up. */
export function wordIndex(language: 'ru' | 'en'): WordIndex {
  return INDEXES[language];
}

function compile(lexicon: Lexicon): WordIndex {
  const whole = new Map<string, Category[]>();
  const start = new Map<string, Category[]>();
  const phrases = new Map<string, Phrase[]>();
  const phraseStarts = new Map<string, Phrase[]>();
  for (const [name, words] of Object.entries(lexicon)) {
    const category = name as Category;
    for (const word of words.replaceAll('ё', 'е').split(/\s+/u)) {
      const parts = word.split('_').filter(Boolean).map(partOf);
      const [first] = parts;
      if (first === undefined) continue;
      if (word.includes('_'))
        addTo(first.isStart ? phraseStarts : phrases, first.text, { parts, category });
      else add(first.isStart ? start : whole, first.text, category);
    }
  }
  return { whole, start, phrases, phraseStarts };
}

function partOf(word: string): Part {
  const isStart = word.endsWith('*');
  return { text: isStart ? word.slice(0, -1) : word, isStart };
}

function add(index: Map<string, Category[]>, key: string, category: Category): void {
  if (index.get(key)?.includes(category) !== true) addTo(index, key, category);
}

function addTo<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, [value]);
  else found.push(value);
}

/** The phrases that may begin with a word. */
export function phrasesFrom(index: WordIndex, word: string): Phrase[] {
  const found = [...(index.phrases.get(word) ?? [])];
  for (let length = 1; length <= word.length; length += 1) {
    found.push(...(index.phraseStarts.get(word.slice(0, length)) ?? []));
  }
  return found;
}

/** What a single word stands for; of several beginnings that fit, the longest counts. */
export function categoriesOf(index: WordIndex, word: string): readonly Category[] {
  const exact = index.whole.get(word);
  for (let length = word.length; length > 0; length -= 1) {
    const found = index.start.get(word.slice(0, length));
    if (found === undefined) continue;
    return exact === undefined || length === word.length
      ? [...new Set([...(exact ?? []), ...found])]
      : exact;
  }
  return exact ?? [];
}

/** How many words from `at` on the phrase covers: its length, or 0 when it does not stand there. */
export function phraseAt(phrase: Phrase, words: readonly string[], at: number): number {
  const fits = phrase.parts.every(({ text, isStart }, index) => {
    const word = words[at + index];
    return word !== undefined && (isStart ? word.startsWith(text) : word === text);
  });
  return fits ? phrase.parts.length : 0;
}
