/** Why a measure has no value; shown in words instead of a number. */
export type NoMeasure =
  /** No item has answers of two people. */
  | 'nothing-to-compare'
  /** All answers name one category: chance alone would agree fully, so the quotient is 0/0. */
  | 'one-category'
  /** The measure needs the same number of answers for every item. */
  | 'gaps';

/** A measure of agreement, or the reason why there is none; never `NaN`. */
export type Measure =
  | { readonly known: true; readonly value: number }
  | { readonly known: false; readonly because: NoMeasure };

/** Items × raters: the number of a category or a figure, `null` for a gap. */
export type Answers = readonly (readonly (number | null)[])[];

/** A value that is known. */
export function known(value: number): Measure {
  return { known: true, value: value + 0 };
}

/** A value that cannot be given. */
export function unknown(because: NoMeasure): Measure {
  return { known: false, because };
}

/** The answers to one item, gaps left out. */
export function given(item: readonly (number | null)[]): number[] {
  return item.filter((answer) => answer !== null);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/**
 * Share of pairs of answers to one item that are the same, 0…1, averaged over items with at least
 * two answers. With two raters it is the share of items on which they agree.
 */
export function percentAgreement(answers: Answers): Measure {
  const items = answers.map(given).filter(({ length }) => length >= 2);
  if (items.length === 0) return unknown('nothing-to-compare');
  const shares = items.map((item) => {
    const same = sum([...countsOf(item).values()].map((count) => count * (count - 1)));
    return same / (item.length * (item.length - 1));
  });
  return known(sum(shares) / items.length);
}

/** How often each value occurs. */
export function countsOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * How often the first rater chose the row and the second one the column, over items both answered.
 *
 * @param size - number of categories; answers are 0…size − 1
 */
export function crossTable(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  size: number,
): number[][] {
  const table = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const [at, row] of first.entries()) {
    const column = second[at] ?? null;
    if (row === null || column === null) continue;
    const cells = table[row];
    if (cells !== undefined) cells[column] = (cells[column] ?? 0) + 1;
  }
  return table;
}

/**
 * Cohen's kappa of two raters (Cohen 1960): agreement beyond what their own shares would give by
 * chance. −1…1.
 *
 * @param table - counts, rows of the first and columns of the second rater
 * @param weights - `linear` takes one category apart for less bad than three (Cohen 1968)
 */
export function cohenKappa(
  table: readonly (readonly number[])[],
  weights: 'none' | 'linear' = 'none',
): Measure {
  const rows = table.map(sum);
  const columns = table.map((_, at) => sum(table.map((row) => row[at] ?? 0)));
  const total = sum(rows);
  if (total === 0) return unknown('nothing-to-compare');
  const apart = (a: number, b: number) =>
    weights === 'linear' ? Math.abs(a - b) : Number(a !== b);

  // Whole numbers as long as the counts are: 0/0 is seen exactly.
  let observed = 0;
  let expected = 0;
  for (const [a, row] of table.entries()) {
    for (const [b, count] of row.entries()) {
      observed += apart(a, b) * count * total;
      expected += apart(a, b) * (rows[a] ?? 0) * (columns[b] ?? 0);
    }
  }
  return expected === 0 ? unknown('one-category') : known(1 - observed / expected);
}

/**
 * Fleiss' kappa of any fixed number of raters per item (Fleiss 1971). For two raters it is Scott's
 * pi, not Cohen's kappa.
 *
 * @param counts - items × categories: how many raters chose the category
 */
export function fleissKappa(counts: readonly (readonly number[])[]): Measure {
  const raters = sum(counts[0] ?? []);
  if (counts.length === 0 || raters < 2) return unknown('nothing-to-compare');
  if (counts.some((row) => sum(row) !== raters)) return unknown('gaps');
  const answers = counts.length * raters;
  const categories = Math.max(...counts.map(({ length }) => length));
  const shares = Array.from({ length: categories }, (_, at) =>
    sum(counts.map((row) => row[at] ?? 0)),
  );
  const chance = sum(shares.map((share) => share * share));
  if (chance === answers * answers) return unknown('one-category');
  const squares = sum(counts.map((row) => sum(row.map((count) => count * count))));
  const above = (squares - answers) * answers - (raters - 1) * chance;
  return known(above / ((raters - 1) * (answers * answers - chance)));
}

/**
 * Scott's pi of two raters (Scott 1955): like Cohen's kappa, with one common share per category.
 *
 * @param table - as in {@link cohenKappa}
 * @public the measure that alpha is checked against
 */
export function scottPi(table: readonly (readonly number[])[]): Measure {
  const total = sum(table.map(sum));
  if (total === 0) return unknown('nothing-to-compare');
  const same = sum(table.map((row, at) => row[at] ?? 0));
  const shares = table.map((row, at) => sum(row) + sum(table.map((other) => other[at] ?? 0)));
  const chance = sum(shares.map((share) => share * share));
  const all = 4 * total * total;
  return chance === all
    ? unknown('one-category')
    : known((4 * same * total - chance) / (all - chance));
}

/** Items × categories: how many answers name the category. */
export function countTable(answers: Answers, size: number): number[][] {
  return answers.map((item) => {
    const counts = countsOf(given(item));
    return Array.from({ length: size }, (_, at) => counts.get(at) ?? 0);
  });
}
