import type { Language } from '../../map/model.ts';
import { readCriterion } from '../text/reading.ts';
import type { Category } from '../words/category.ts';

/** Words that say who, how much or that something happened, but not what it is about. */
const ABOUT_NOTHING: ReadonlySet<Category> = new Set<Category>([
  'buyer',
  'seller',
  'act',
  'ask',
  'out',
  'say',
  'done',
  'have',
  'limit',
  'unit',
  'negation',
  'promise',
  'month',
]);
/** A word that also names a thing says what the line is about, whatever else it stands for. */
const THINGS: ReadonlySet<Category> = new Set<Category>(['doc', 'event', 'attr', 'topic', 'money']);
/** Share of common words from which two lines say the same. */
const SAME = 0.74;

/** A line as two sets of stems: all of them, and those that say what it is about. */
export interface Gist {
  readonly all: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** What a line is about. */
export function gistOf(text: string, language: Language): Gist {
  const words = readCriterion(text, language).words.filter(({ kind }) => kind !== 'sign');
  const topics = words.filter(
    ({ kind, word, categories }) => kind === 'word' && word.length > 2 && isTopic(categories),
  );
  return {
    all: new Set(words.map(({ stem }) => stem)),
    topics: new Set(topics.map(({ stem }) => stem.slice(0, 6))),
  };
}

function isTopic(categories: readonly Category[]): boolean {
  if (categories.some((one) => THINGS.has(one))) return true;
  return !categories.some((one) => ABOUT_NOTHING.has(one));
}

/** Whether two lines say the same in nearly the same words. */
export function saySame(a: Gist, b: Gist): boolean {
  if (a.all.size === 0 || b.all.size === 0) return false;
  const common = [...a.all].filter((stem) => b.all.has(stem)).length;
  return common / (a.all.size + b.all.size - common) >= SAME;
}

/** Whether two lines speak of the same thing. */
export function touch(a: Gist, b: Gist): boolean {
  return [...a.topics].some((topic) => b.topics.has(topic));
}
