const russian = new Intl.PluralRules('ru');
const english = new Intl.PluralRules('en');
const russianNumber = new Intl.NumberFormat('ru', { maximumFractionDigits: 2 });
const englishNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/**
 * The Russian word that stands beside a number: 1 день, 2 дня, 5 дней.
 * A fraction takes `fraction`, which for nearly every noun equals `few`: 1,5 дня.
 */
export function ruPlural(
  count: number,
  one: string,
  few: string,
  many: string,
  fraction: string = few,
): string {
  const forms = { one, few, many, other: fraction, zero: many, two: few };
  return forms[russian.select(Math.abs(count))];
}

/** The English word that stands beside a number: 1 day, 2 days, 1.5 days. */
export function enPlural(count: number, one: string, other: string): string {
  return english.select(Math.abs(count)) === 'one' ? one : other;
}

/** A number with its Russian word, never parted by a line end: 1 критерий, 2 критерия. */
export function ruCount(
  count: number,
  one: string,
  few: string,
  many: string,
  fraction: string = few,
): string {
  return `${russianNumber.format(count)}\u00a0${ruPlural(count, one, few, many, fraction)}`;
}

/** A number with its English word: 1 criterion, 2 criteria. */
export function enCount(count: number, one: string, other: string): string {
  return `${englishNumber.format(count)} ${enPlural(count, one, other)}`;
}
