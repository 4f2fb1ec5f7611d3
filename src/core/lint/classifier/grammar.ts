import { isActor } from '../anchors.ts';
import type { Reading } from '../text/reading.ts';
import type { Word } from '../text/word.ts';

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
    ...placesOf(words),
    ...clausesOf(reading),
  ];
}

/** How far a person of the buyer may stand from the verb, in words. */
const NEAR = 3;

/** Between which verbs a person of the buyer stands: “asked the CFO” is not “the CFO asked”. */
function placesOf(words: readonly Word[]): string[] {
  return words.flatMap((word, at) => {
    if (!isPerson(word)) return [];
    const before = words.slice(Math.max(0, at - NEAR), at).findLast(isVerb);
    const after = words.slice(at + 1, at + 1 + NEAR).find(isVerb);
    const [first, then] = [before, after].map((verb) => (verb === undefined ? '-' : deedOf(verb)));
    return [`q:${first}:${then}`, `q:${first}:`, `q::${then}`];
  });
}

function isPerson({ categories }: Word): boolean {
  return categories.includes('buyer') || categories.includes('role');
}

const BREAKS: ReadonlySet<string> = new Set(
  ', ; . : ( ) + – — → and but after then и а но после затем потом'.split(' '),
);

/** Who does what in every clause, so that the length of a line does not hide its actors. */
function clausesOf(reading: Reading): string[] {
  const clauses: Word[][] = [[]];
  for (const word of reading.words) {
    if (BREAKS.has(word.word)) clauses.push([]);
    else if (word.kind !== 'sign') clauses.at(-1)?.push(word);
  }
  return clauses
    .filter((words) => words.length > 0)
    .map((words) => {
      const verbAt = words.findIndex(isVerb);
      const verb = words[verbAt];
      const subject = subjectOf(reading, verbAt < 0 ? words : words.slice(0, verbAt));
      return `k:${subject}>${verb === undefined ? 'none' : deedOf(verb)}`;
    });
}

function isVerb({ categories, shape, kind }: Word): boolean {
  if (kind !== 'word' || categories.includes('doc') || categories.includes('role')) return false;
  return categories.some((one) => DEEDS.has(one)) || VERB_SHAPES.has(shape);
}

function deedOf({ categories, shape }: Word): string {
  return categories.find((one) => DEEDS.has(one)) ?? shape;
}

const SUBJECTS = ['theirs', 'ours', 'doc', 'event', 'topic'] as const;

/** Who or what stands before the verb. */
function subjectOf(reading: Reading, before: readonly Word[]): string {
  if (before.length === 0) return 'nobody';
  if (before.some(({ categories }) => categories.includes('seller'))) return 'seller';
  if (before.some((word) => isActor(reading, word, reading.words.indexOf(word)))) return 'buyer';
  const kind = SUBJECTS.find((one) => before.some(({ categories }) => categories.includes(one)));
  return kind ?? 'other';
}

const TO: ReadonlySet<string> = new Set(['to', 'with', 'for', 'к', 'с', 'со', 'для', 'у']);
const FROM: ReadonlySet<string> = new Set(['by', 'from', 'от', 'из']);

/** Which way things go: to the buyer or from the buyer, and by which deed; and what is ours. */
export function flowOf({ language }: Reading, words: readonly Word[]): string[] {
  const ways = words.flatMap((word, at) =>
    wayOf(language, word, words.slice(Math.max(0, at - 3), at)),
  );
  const deeds = words.filter(isVerb);
  const isOurs = words.some(
    ({ categories }, at) =>
      categories.includes('seller') && words[at + 1]?.categories.includes('doc') === true,
  );
  return [
    ...(ways.length === 0 ? ['t:none'] : ways.map((way) => `t:${way}`)),
    ...ways.flatMap((way) => deeds.map((deed) => `t:${way}>${deedOf(deed)}`)),
    ...ways.flatMap((way) => deeds.map(({ stem }) => `t:${way}>${stem}`)),
    ...(ways.length === 0 ? deeds.map((deed) => `t:none>${deedOf(deed)}`) : []),
    ...(isOurs ? ['t:our-doc'] : []),
    ...(isAtOurs(words) ? ['t:at-ours', ...deeds.map((deed) => `t:at-ours>${deedOf(deed)}`)] : []),
  ];
}

const AT: ReadonlySet<string> = new Set('in into on at from в на из у'.split(' '));

/** Whether something happens in our house: “entered in our ERP”. */
function isAtOurs(words: readonly Word[]): boolean {
  return words.some(
    ({ categories }, at) => categories.includes('seller') && AT.has(words[at - 1]?.word ?? ''),
  );
}

/** Whether a person of the buyer gives or gets. */
function wayOf(language: string, { word, categories }: Word, before: readonly Word[]): string[] {
  if (!categories.includes('buyer') && !categories.includes('role')) return [];
  const last = before.at(-1);
  if (last?.categories.includes('seller') === true) return ['ours'];
  const led = before.findLast((one) => TO.has(one.word) || FROM.has(one.word));
  if (led !== undefined && last !== undefined && !isVerb(last)) {
    return [TO.has(led.word) ? 'to' : 'from'];
  }
  return [language === 'ru' && word.length > 4 ? caseWay(word) : 'bare'];
}

/** Russian endings tell the same without a preposition. */
function caseWay(word: string): string {
  if (/(?:ому|ему|ам|ям|[кртнслд]у|[лр]ю)$/u.test(word)) return 'to';
  return /(?:ом|ем|ами|ями)$/u.test(word) ? 'from' : 'bare';
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
