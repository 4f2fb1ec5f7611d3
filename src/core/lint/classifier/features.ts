import { flowOf, grammarOf } from './grammar.ts';
import type { Category } from '../words/category.ts';
import type { Reading } from '../text/reading.ts';
import type { Word } from '../text/word.ts';

/** A property of a criterion and how much it counts. */
export type Feature = readonly [name: string, value: number];

/** Categories whose order in a sentence says who did what to whom. */
const ORDERED: ReadonlySet<string> = new Set<Category>([
  'buyer',
  'role',
  'seller',
  'third',
  'act',
  'ask',
  'attend',
  'say',
  'out',
  'talk',
  'promise',
  'receive',
  'done',
  'mental',
  'attitude',
  'subjective',
  'progress',
  'opinion',
  'doc',
  'ours',
  'theirs',
  'event',
  'channel',
  'place',
  'limit',
  'money',
  'month',
  'attr',
  'negation',
  'empty',
  'have',
  'list',
]);
const WEIGHTS = {
  grammar: 0.7,
  category: 1,
  pair: 0.25,
  slot: 0.6,
  stem: 0.7,
  letters: 1.4,
  edge: 0.6,
  shape: 0.5,
};

/** How many features of a kind a line of usual length has. */
const MANY = { words: 5, pairs: 6, ways: 3 };

/**
 * What the classifier looks at: kinds of words, their order and shapes, word stems, and runs of
 * three to five letters, which forgive endings and typing mistakes.
 *
 * @param marks - names of rules and anchors that were found
 */
export function featuresOf(reading: Reading, marks: readonly string[]): Feature[] {
  const words = reading.words.filter(({ kind }) => kind !== 'sign');
  const slots = words.map(slotOf);
  return [
    ['bias', 1],
    ...valued(marks, WEIGHTS.category),
    ...valued(
      [...reading.has].map((name) => `c:${name}`),
      WEIGHTS.category,
    ),
    ...levelled(
      words.map(({ shape }) => `s:${shape}`),
      WEIGHTS.shape,
      MANY.words,
    ),
    ...levelled(orderedPairs(words), WEIGHTS.pair, MANY.pairs),
    ...levelled(
      neighbours(slots).map((pair) => `n:${pair}`),
      WEIGHTS.slot,
      MANY.words,
    ),
    ...levelled(
      words.map(({ stem }) => `w:${stem}`),
      WEIGHTS.stem,
      MANY.words,
    ),
    ...valued(
      [`f:${slots[0] ?? ''}`, `l:${slots.at(-1) ?? ''}`, `ff:${slots.slice(0, 2).join('|')}`],
      WEIGHTS.edge,
    ),
    ...valued(sizes(reading, words), WEIGHTS.shape),
    ...valued(grammarOf(reading, words), WEIGHTS.grammar),
    ...levelled(flowOf(reading, words), WEIGHTS.grammar, MANY.ways),
    ...valued(signs(reading), WEIGHTS.shape),
    ...letters(words),
  ];
}

function valued(names: readonly string[], value: number): Feature[] {
  return [...new Set(names)].map((name) => [name, value]);
}

/** A long line says more of everything: above `many`, features of a kind share their weight. */
function levelled(names: readonly string[], value: number, many: number): Feature[] {
  const found = valued(names, value);
  const share = Math.sqrt(Math.min(1, many / Math.max(found.length, 1)));
  return found.map(([name]) => [name, value * share]);
}

function slotOf({ kind, categories, shape }: Word): string {
  if (kind === 'number') return 'number';
  return categories.length > 0 ? categories.join('+') : shape;
}

function orderedPairs(words: readonly Word[]): string[] {
  const marks = words.flatMap((word) =>
    word.kind === 'number'
      ? ['number']
      : [
          ...word.categories.filter((one) => ORDERED.has(one)),
          ...(['pastMany', 'passive', 'we', 'present', 'infinitive', 'ed', 'ing'].includes(
            word.shape,
          )
            ? [word.shape]
            : []),
        ],
  );
  return marks.flatMap((first, at) => marks.slice(at + 1).map((second) => `p:${first}>${second}`));
}

function neighbours(names: readonly string[]): string[] {
  return ['^', ...names].map((name, at) => `${name}|${names[at] ?? '$'}`);
}

function sizes(reading: Reading, words: readonly Word[]): string[] {
  const hasNumber = words.some(({ kind }) => kind === 'number');
  return [
    `z:${Math.min(words.length, 8)}`,
    hasNumber ? 'z:number' : 'z:none',
    reading.words.some(({ word }) => word === '%') ? 'z:percent' : 'z:plain',
  ];
}

/** Runs of letters of every word; together they count as much as one strong word. */
function letters(words: readonly Word[]): Feature[] {
  const runs = new Set<string>();
  for (const { word, kind } of words) {
    if (kind !== 'word') continue;
    const edged = `<${word}>`;
    for (const size of [3, 4, 5]) {
      for (let at = 0; at + size <= edged.length; at += 1)
        runs.add(`g:${edged.slice(at, at + size)}`);
    }
  }
  const value = WEIGHTS.letters / Math.sqrt(Math.max(runs.size, 12));
  return [...runs].map((run) => [run, value]);
}

function signs({ words }: Reading): string[] {
  return words.filter(({ kind }) => kind === 'sign').map(({ word }) => `i:${word}`);
}
