import type { Category, Lexicon } from './category.ts';
import { peopleEn } from './en-people.ts';
import { smellsEn } from './en-smells.ts';
import { thingsEn } from './en-things.ts';
import { peopleRu } from './ru-people.ts';
import { smellsRu } from './ru-smells.ts';
import { thingsRu } from './ru-things.ts';
import { type TextIndex, type Wanted, indexTexts, itemsAt } from './text-index.ts';

/** A word list of a language; look words up with `categoriesOf`. */
export interface WordIndex {
  readonly categories: readonly Category[];
  /** By the first word of an entry, with its `*` if it has one. */
  readonly entries: TextIndex;
}

/** Several words in a row that stand for something. */
export interface Phrase {
  readonly parts: readonly string[];
  readonly category: Category;
}

const LEXICONS = {
  ru: { ...peopleRu, ...smellsRu, ...thingsRu },
  en: { ...peopleEn, ...smellsEn, ...thingsEn },
} as const satisfies Record<'ru' | 'en', Lexicon>;

const NONE: readonly Category[] = [];

const indexes: Partial<Record<'ru' | 'en', WordIndex>> = {};

/** The word list of a language, made ready for looking up when it is first wanted. */
export function wordIndex(language: 'ru' | 'en'): WordIndex {
  indexes[language] ??= indexOf(LEXICONS[language]);
  return indexes[language];
}

function indexOf(lexicon: Lexicon): WordIndex {
  const lists = Object.values(lexicon).map((words) => words.replaceAll('ё', 'е'));
  return { categories: Object.keys(lexicon) as Category[], entries: indexTexts(lists) };
}

/** The phrases that may begin with a word. */
export function phrasesFrom(index: WordIndex, word: string): Phrase[] {
  const found: Phrase[] = [];
  addPhrases(found, index, { word, length: word.length, isStart: false });
  for (let length = 1; length <= word.length; length += 1) {
    addPhrases(found, index, { word, length, isStart: true });
  }
  return found;
}

function addPhrases(found: Phrase[], { categories, entries }: WordIndex, wanted: Wanted): void {
  for (const { list, text } of itemsAt(entries, wanted)) {
    const category = categories[list];
    if (category === undefined || !text.includes('_')) continue;
    found.push({ parts: text.split('_').filter(Boolean), category });
  }
}

/** What a single word stands for; of several beginnings that fit, the longest counts. */
export function categoriesOf(index: WordIndex, word: string): readonly Category[] {
  const exact = singlesAt(index, { word, length: word.length, isStart: false });
  for (let length = word.length; length > 0; length -= 1) {
    const found = singlesAt(index, { word, length, isStart: true });
    if (found.length === 0) continue;
    return exact.length === 0 || length === word.length
      ? [...new Set([...exact, ...found])]
      : exact;
  }
  return exact;
}

/** What the longest beginning of a word in the lists stands for that has at least so many letters. */
export function longestStart(index: WordIndex, word: string, least: number): readonly Category[] {
  for (let length = word.length; length >= least; length -= 1) {
    const found = singlesAt(index, { word, length, isStart: true });
    if (found.length > 0) return found;
  }
  return singlesAt(index, { word, length: word.length, isStart: false });
}

function singlesAt({ categories, entries }: WordIndex, wanted: Wanted): readonly Category[] {
  const items = itemsAt(entries, wanted);
  if (items.length === 0) return NONE;
  const found = new Set<Category>();
  for (const { list, text } of items) {
    const category = categories[list];
    if (category !== undefined && !text.includes('_')) found.add(category);
  }
  return [...found];
}

/** How many words from `at` on the phrase covers: its length, or 0 when it does not stand there. */
export function phraseAt(phrase: Phrase, words: readonly string[], at: number): number {
  const fits = phrase.parts.every((part, index) => {
    const word = words[at + index];
    if (word === undefined) return false;
    return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
  });
  return fits ? phrase.parts.length : 0;
}
