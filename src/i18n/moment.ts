import type { Language } from './language.ts';

const tags = { ru: 'ru', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A moment where the person is, to the minute: 23 нояб. 2026 г., 14:05; 23 Nov 2026, 14:05. */
export function momentText(language: Language, milliseconds: number): string {
  return new Intl.DateTimeFormat(tags[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(milliseconds);
}

/** An amount of storage: 12 КБ, 1,4 МБ; 12 kB, 1.4 MB. */
export function bytesText(language: Language, bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  const text = new Intl.NumberFormat(tags[language], {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
  return text.replaceAll(' ', '\u00a0');
}
