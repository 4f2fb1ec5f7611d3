import type { Language } from '../../map/model.ts';
import { readCriterion } from '../text/reading.ts';
import { stemOf } from '../text/stem.ts';
import type { Word } from '../text/word.ts';
import type { Category } from '../words/category.ts';

/** Words that say who, how, how much or that something happened, but not what it is about. */
const ABOUT_NOTHING: ReadonlySet<Category> = new Set<Category>([
  'buyer',
  'role',
  'seller',
  'third',
  'act',
  'ask',
  'attend',
  'out',
  'say',
  'receive',
  'done',
  'have',
  'channel',
  'place',
  'limit',
  'unit',
  'negation',
  'promise',
  'month',
]);
/** A word that also names a thing says what the line is about, whatever else it stands for. */
const THINGS: ReadonlySet<Category> = new Set<Category>(['doc', 'event', 'attr', 'topic', 'money']);
/** Words that join others. */
const JOINING: ReadonlySet<string> = new Set(
  (
    'the and with for from that this into onto over under than then each both any all not are was were has have had ' +
    'its our their his her per via out who which one two both old new own or of to by at on in is be as an ' +
    'или для при про без над под обе оба кто что где как это его её ее их свой своя свое свои своих своими своей ' +
    'каждый каждая каждого каждой каждое не ни от до по за на из об он она они есть был была было были нам нас наш'
  ).split(' '),
);
/** Kinds of papers and lists: “plan” alone does not say which. */
const KINDS: ReadonlySet<string> = new Set(
  (
    'plan list document sheet report card note summary record log file letter form ' +
    'план список лист документ карточка отчет протокол запись анкета файл письмо форма таблица'
  )
    .split(' ')
    .map((word) => stemOf(word)),
);
/** Share of common words from which two lines say the same. */
const SAME = 0.74;

/** A line as sets of stems. */
export interface Gist {
  readonly all: ReadonlySet<string>;
  /** What the line is about. */
  readonly topics: ReadonlySet<string>;
  /** Every thing and everybody it names. */
  readonly mentions: ReadonlySet<string>;
}

/**
 * What a line is about: the things it names; kinds of papers where it names no thing, and people
 * where it names neither.
 */
export function gistOf(text: string, language: Language): Gist {
  const words = readCriterion(text, language).words.filter(({ kind }) => kind !== 'sign');
  const named = words.filter(({ kind }) => kind === 'word');
  const topics = partsOf(named.filter(({ categories }) => isTopic(categories)));
  const telling = topics.filter((stem) => !KINDS.has(stem));
  const people = partsOf(named.filter(({ categories }) => categories.includes('role')));
  const about = [telling, topics, people].find((stems) => stems.length > 0) ?? [];
  return {
    all: new Set(words.map(({ stem }) => stem)),
    topics: shortened(about),
    mentions: shortened([...topics, ...people]),
  };
}

/** Long words are compared by their beginnings. */
function shortened(stems: readonly string[]): Set<string> {
  return new Set(stems.map((stem) => stem.slice(0, 6)));
}

/** Stems of words and of the parts of compound ones; what joins words is left out. */
function partsOf(words: readonly Word[]): string[] {
  return words
    .flatMap(({ word }) => word.split('-'))
    .filter((part) => part.length > 2 && !JOINING.has(part))
    .map((part) => stemOf(part));
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

/** Whether a line names what another one is about. */
export function names(line: Gist, other: Gist): boolean {
  return [...other.topics].some((topic) => line.mentions.has(topic));
}
