import type { Language } from './language.ts';

/**
 * Whether a number is written alike in all languages: whole, with no groups to part. The browser takes
 * longer to get ready for its first number than the page needs for all its cards, so it is not asked.
 */
export function isPlain(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1_000;
}

const numbers: Partial<Record<Language, Intl.NumberFormat>> = {};

function numberIn(language: Language, value: number): string {
  if (isPlain(value)) return String(value);
  numbers[language] ??= new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return numbers[language].format(value);
}

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
  const size = Math.abs(count);
  if (!Number.isInteger(size)) return fraction;
  const last = size % 10;
  const isTeen = size % 100 > 10 && size % 100 < 20;
  if (isTeen || last === 0 || last > 4) return many;
  return last === 1 ? one : few;
}

/** The English word that stands beside a number: 1 day, 2 days, 1.5 days. */
export function enPlural(count: number, one: string, other: string): string {
  return Math.abs(count) === 1 ? one : other;
}

/** A number with its Russian word, never parted by a line end: 1 критерий, 2 критерия. */
export function ruCount(
  count: number,
  one: string,
  few: string,
  many: string,
  fraction: string = few,
): string {
  return `${numberIn('ru', count)}\u00a0${ruPlural(count, one, few, many, fraction)}`;
}

/** A number with its English word: 1 criterion, 2 criteria. */
export function enCount(count: number, one: string, other: string): string {
  return `${numberIn('en', count)} ${enPlural(count, one, other)}`;
}
