import { isActor } from '../anchors.ts';
import type { Reading, Word } from '../text/reading.ts';

const DEEDS: ReadonlySet<string> = new Set([
  'act',
  'ask',
  'attend',
  'out',
  'talk',
  'say',
  'receive',
  'promise',
]);
const VERB_SHAPES: ReadonlySet<string> = new Set([
  'past',
  'pastMany',
  'passive',
  'we',
  'present',
  'ed',
  'ing',
]);
/** Russian case of a noun, roughly, by its last letters. */
const CASES: readonly (readonly [RegExp, string])[] = [
  [/(?:ому|ему|[^аеиоуыэюя]у|ю|ам|ям)$/u, 'to'],
  [/(?:ом|ем|ой|ей|ами|ями)$/u, 'by'],
  [/[аяыи]$/u, 'of'],
];

/**
 * Who does what in a line, as far as word order and endings tell: names of features.
 *
 * @param words - the words of the reading without signs
 */
export function grammarOf(reading: Reading, words: readonly Word[]): string[] {
  const verbAt = words.findIndex(isVerb);
  const verb = words[verbAt];
  const before = verbAt < 0 ? words : words.slice(0, verbAt);
  const kind = verb === undefined ? 'none' : deedOf(verb);
  const subject = subjectOf(reading, before);
  return [
    `y:${subject}`,
    `y:${subject}>${kind}`,
    `y:${subject}>${verb?.shape ?? 'none'}`,
    ...(words.length > 0 && verbAt === 0
      ? [`y:starts:${words[0]?.shape ?? ''}`, `y:starts:${kind}`]
      : []),
    ...words.flatMap((word, at) => roleOf(reading, word, words[at - 1])),
  ];
}

function isVerb({ categories, shape, kind }: Word): boolean {
  if (kind !== 'word' || categories.includes('doc') || categories.includes('role')) return false;
  return categories.some((one) => DEEDS.has(one)) || VERB_SHAPES.has(shape);
}

function deedOf({ categories, shape }: Word): string {
  return categories.find((one) => DEEDS.has(one)) ?? shape;
}

/** Who or what stands before the verb. */
function subjectOf(reading: Reading, before: readonly Word[]): string {
  if (before.length === 0) return 'nobody';
  if (before.some(({ categories }) => categories.includes('seller'))) return 'seller';
  if (before.some((word) => isActor(reading, word, reading.words.indexOf(word)))) return 'buyer';
  if (before.some(({ categories }) => categories.includes('doc'))) return 'doc';
  if (before.some(({ categories }) => categories.includes('event'))) return 'event';
  return before.some(({ categories }) => categories.includes('topic')) ? 'topic' : 'other';
}

/** In which role a person of the buyer appears: the word before, and in Russian the case. */
function roleOf({ language }: Reading, word: Word, before: Word | undefined): string[] {
  const who = word.categories.find((one) => one === 'buyer' || one === 'role');
  if (who === undefined) return [];
  const after = before !== undefined && before.word.length <= 5 ? [`x:${before.word}>${who}`] : [];
  if (language === 'en')
    return [...after, `x:${before?.categories[0] ?? before?.shape ?? '^'}>${who}`];
  const found = CASES.find(([ending]) => ending.test(word.word))?.[1] ?? 'who';
  return [...after, `x:${who}:${found}`];
}
