import type { Language } from './language.ts';

const tags = { ru: 'ru', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A moment where the person is, to the minute: 23 нояб. 2026 г., 14:05; 23 Nov 2026, 14:05. */
export function momentText(language: Language, milliseconds: number): string {
  return new Intl.DateTimeFormat(tags[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(milliseconds);
}

const SIZES = [
  [1e9, 'gigabyte'],
  [1e6, 'megabyte'],
] as const;

/** An amount of storage: 12 КБ, 1,4 МБ; 12 kB, 1.4 MB. */
export function bytesText(language: Language, bytes: number): string {
  const [size, unit] = SIZES.find(([least]) => bytes >= least) ?? ([1e3, 'kilobyte'] as const);
  const value = bytes / size;
  const text = new Intl.NumberFormat(tags[language], {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
  return text.replaceAll(' ', '\u00a0');
}
