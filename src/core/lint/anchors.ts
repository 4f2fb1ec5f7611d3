import type { Anchor } from './model.ts';
import type { Reading } from './text/reading.ts';
import type { Word } from './text/word.ts';

/** The anchors of a line. */
export type AnchorSet = ReadonlySet<Anchor>;

/** Russian endings of a recipient: “клиенту”, “директорам”. Such a person does nothing. */
const DATIVE = /(?:[ую]|ам|ям)$/u;
const TOWARDS: ReadonlySet<string> = new Set([
  'to',
  'with',
  'for',
  'about',
  'к',
  'с',
  'со',
  'для',
  'по',
]);

/** Anchors that a kind of word is enough for. */
const BY_WORD = [
  ['A1', 'doc'],
  ['A4', 'channel'],
  ['A6', 'list'],
  ['A7', 'place'],
] as const;

/** Finds what makes a line checkable (domain, section 3). */
export function anchorsOf(reading: Reading): AnchorSet {
  const { has } = reading;
  const found = new Set<Anchor>();
  for (const [anchor, category] of BY_WORD) if (has.has(category)) found.add(anchor);
  for (const anchor of deedAnchors(reading)) found.add(anchor);
  if (isMeasured(reading)) found.add('A5');
  return found;
}

/** Who acts, and whether what was done is theirs rather than ours. */
function deedAnchors(reading: Reading): Anchor[] {
  const { has, words } = reading;
  const hasActor = words.some((word, at) => isActor(reading, word, at));
  const hasDeed = has.has('act') || has.has('ask');
  const isOurs = has.has('seller') || (has.has('out') && !hasActor);
  return [
    ...(hasActor && (hasDeed || has.has('attend')) ? (['A2'] as const) : []),
    ...(has.has('attend') || (hasDeed && !isOurs) ? (['A3'] as const) : []),
  ];
}

/** Whether a word names somebody at the buyer who may have done something. */
export function isActor({ words, language }: Reading, word: Word, at: number): boolean {
  if (!word.categories.includes('buyer') && !word.categories.includes('role')) return false;
  const before = words[at - 1];
  if (before !== undefined && (TOWARDS.has(before.word) || before.categories.includes('seller'))) {
    return false;
  }
  return language === 'en' || word.word.length < 5 || !DATIVE.test(word.word);
}

/** A number with a unit, a bound or a date. */
function isMeasured({ words, has }: Reading): boolean {
  const hasNumber = words.some(({ kind }) => kind === 'number');
  if (!hasNumber) return has.has('month') && has.has('limit');
  return ['unit', 'limit', 'month', 'money', 'attr'].some((name) => has.has(name as 'unit'));
}
