import { type Answers, type Measure, countsOf, given, known, unknown } from './measures.ts';

/**
 * How far two values are apart: equal or not, by rank, by difference, or by ratio. Stages are
 * ordered, so `ordinal` fits them: one stage apart is less bad than three.
 */
export type Scale = 'nominal' | 'ordinal' | 'interval' | 'ratio';

type Distance = (a: number, b: number) => number;

/**
 * Krippendorff's alpha: any number of raters, gaps allowed, at most 1 (Krippendorff, “Computing
 * Krippendorff's Alpha-Reliability”). Items with fewer than two answers say nothing and are left
 * out.
 */
export function krippendorffAlpha(answers: Answers, scale: Scale): Measure {
  const items = answers.map(given).filter(({ length }) => length >= 2);
  const totals = countsOf(items.flat());
  if (totals.size === 0) return unknown('nothing-to-compare');
  if (totals.size === 1) return unknown('one-category');

  const distance = distanceOn(scale, totals);
  const observed = items.reduce((all, item) => all + within(item, distance), 0);
  let expected = 0;
  for (const [a, countA] of totals) {
    for (const [b, countB] of totals) expected += countA * countB * distance(a, b);
  }
  const values = items.flat().length;
  return known(1 - ((values - 1) * observed) / expected);
}

/** Distances of all ordered pairs of an item, each weighing 1 / (answers − 1). */
function within(item: readonly number[], distance: Distance): number {
  const counts = [...countsOf(item)];
  let all = 0;
  for (const [a, countA] of counts) {
    for (const [b, countB] of counts) all += countA * countB * distance(a, b);
  }
  return all / (item.length - 1);
}

function distanceOn(scale: Scale, totals: ReadonlyMap<number, number>): Distance {
  switch (scale) {
    case 'nominal':
      return (a, b) => Number(a !== b);
    case 'ordinal':
      return ranks(totals);
    case 'interval':
      return (a, b) => (a - b) ** 2;
    case 'ratio':
      return (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);
    default:
      return scale satisfies never;
  }
}

/** How many values lie between two, half of each end among them, squared. */
function ranks(totals: ReadonlyMap<number, number>): Distance {
  const places = new Map<number, number>();
  let below = 0;
  for (const [value, count] of [...totals].sort(([a], [b]) => a - b)) {
    places.set(value, below + count / 2);
    below += count;
  }
  return (a, b) => ((places.get(a) ?? 0) - (places.get(b) ?? 0)) ** 2;
}
