import type { Category } from '../words/category.ts';
import {
  type WordIndex,
  categoriesOf,
  longestStart,
  phraseAt,
  phrasesFrom,
  wordIndex,
} from '../words/lexicon.ts';
import { withDoers } from './agents.ts';
import type { Word } from './word.ts';
import { shapeOf, stemOf } from './stem.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Languages a criterion can be judged in. */
export type LintLanguage = 'ru' | 'en';

/** A criterion read word by word. */
export interface Reading {
  readonly text: string;
  readonly language: LintLanguage;
  readonly words: readonly Word[];
  readonly has: ReadonlySet<Category>;
}

/** Shortest word whose typing mistakes are forgiven, in letters. */
const FORGIVEN_FROM = 6;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Reads a criterion: words, their stems, and what each stands for.
 *
 * @param language - which word lists to use; a text without a Cyrillic letter is read as English,
 * one mostly in Cyrillic as Russian
 */
export function readCriterion(text: string, language: LintLanguage): Reading {
  const tokens = tokensOf(text);
  const used = languageOf(tokens, language);
  const index = wordIndex(used);
  const plain = tokens.map(({ word }) => word);
  const inPhrases = phraseCategories(index, plain);
  const read = tokens.map((token, at): Word => {
    const categories = inPhrases.get(at) ?? categoriesIn(used, token);
    const isWord = token.kind === 'word';
    return {
      ...token,
      stem: isWord ? stemOf(token.word) : token.word,
      shape: isWord ? shapeOf(token.word) : token.kind,
      categories,
      isPhrase: inPhrases.has(at),
    };
  });
  const words = withDoers(read);
  return {
    text,
    language: used,
    words,
    has: new Set(words.flatMap(({ categories }) => categories)),
  };
}

/** A line in Latin letters is English, one mostly in Cyrillic Russian, whatever the map speaks. */
function languageOf(tokens: readonly Token[], language: LintLanguage): LintLanguage {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const russian = words.filter(({ word }) => CYRILLIC.test(word)).length;
  if (russian === 0) return words.length === 0 ? language : 'en';
  return language === 'ru' || russian * 2 >= words.length ? 'ru' : 'en';
}

/** A word the lists of the line's language do not know may be a word of the other one. */
function categoriesIn(language: LintLanguage, token: Token): readonly Category[] {
  const found = categoriesFor(wordIndex(language), token);
  if (found.length > 0 || token.kind !== 'word') return found;
  const other = CYRILLIC.test(token.word) ? 'ru' : 'en';
  return other === language ? found : categoriesFor(wordIndex(other), token);
}

function phraseCategories(index: WordIndex, plain: readonly string[]): Map<number, Category[]> {
  const found = new Map<number, Category[]>();
  const lengths = new Map<number, number>();
  for (const at of plain.keys()) {
    for (const phrase of phrasesFrom(index, plain[at] ?? '')) {
      const length = phraseAt(phrase, plain, at);
      for (let offset = 0; offset < length; offset += 1) {
        const longest = lengths.get(at + offset) ?? 0;
        if (length < longest) continue;
        const before = length === longest ? (found.get(at + offset) ?? []) : [];
        if (!before.includes(phrase.category)) found.set(at + offset, [...before, phrase.category]);
        lengths.set(at + offset, length);
      }
    }
  }
  return found;
}

function categoriesFor(index: WordIndex, { word, kind }: Token): readonly Category[] {
  const whole = categoriesOf(index, word);
  if (kind !== 'word' || whole.length > 0) return whole;
  const parts = word.split(/[-/&]/u);
  if (parts.length > 1) {
    const found = parts.flatMap((part) => categoriesOf(index, part));
    if (found.length > 0) return [...new Set(found)];
  }
  return word.length < FORGIVEN_FROM ? [] : forgiven(index, word);
}

/** The same for a word with one letter too many, two swapped or one missing. */
function forgiven(index: WordIndex, word: string): readonly Category[] {
  for (let at = 1; at < word.length - 1; at += 1) {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    const shorter = word.slice(0, at) + word.slice(at + 1);
    for (const guess of [shorter, swapped]) {
      // Only long beginnings: a short one fits too many misspelled words.
      const found = longestStart(index, guess, FORGIVEN_FROM - 1);
      if (found.length > 0) return found;
    }
  }
  return [];
}
