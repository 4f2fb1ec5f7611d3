import type { Language } from './language.ts';
import { enCount, isPlain, ruCount } from './plural.ts';

/** How one language writes numbers, dates and quotations. */
export interface Format {
  readonly language: Language;
  /** 12 345,6 in Russian, 12,345.6 in English. `digits`: most digits after the mark, else 2. */
  number(value: number, digits?: number): string;
  /** A share from 0 to 1: 35 % in Russian, 35% in English. `digits` as in `number`, else 1. */
  percent(ratio: number, digits?: number): string;
  /** A day as yyyy-mm-dd: 23 ноября 2026, 23 November 2026. Anything else comes back as it is. */
  date(iso: string): string;
  /** The same without the year: 23 ноября, 23 November. */
  dayMonth(iso: string): string;
  /** 1 день, 1,5 дня, 5 дней. */
  days(count: number): string;
  /** 1 час, 1,5 часа, 5 часов. */
  hours(count: number): string;
  /** «текст» in Russian, “text” in English; quotes inside become the inner kind. */
  quote(text: string): string;
  /** A name in quotes, at most about 40 signs of it: for messages, which must stay short. */
  quoteName(name: string): string;
  /** А, Б и В in Russian; A, B and C in English. */
  list(items: readonly string[]): string;
}

/** British English writes the day before the month, as this app does. */
const tags = { ru: 'ru', en: 'en-GB' } as const satisfies Record<Language, string>;

function dayOf(iso: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return null;
  const day = new Date(`${iso}T00:00:00Z`);
  // 31 February would come back as a day of March.
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(iso) ? null : day;
}

const quotes = {
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
} as const;

/** The beginning of a long name, up to the end of a word where there is one. */
function shortened(name: string): string {
  const head = /^.{40}/su.exec(name)?.[0] ?? name;
  return head === name ? name : `${head.replace(/\s+\S*$/u, '')}…`;
}

function quoteIn(language: Language, text: string): string {
  const { outer, inner } = quotes[language];
  const inside = text
    .replaceAll(outer[0], inner[0])
    .replaceAll(outer[1], inner[1])
    .replaceAll(/"([^"]*)"/gu, `${inner[0]}$1${inner[1]}`);
  return `${outer[0]}${inside}${outer[1]}`;
}

function createFormat(language: Language): Format {
  const tag = tags[language];
  // Each is made on first use: that takes longer than a hundred numbers.
  let dayAndMonth: Intl.DateTimeFormat | undefined;
  let conjunction: Intl.ListFormat | undefined;
  /** By their digits. */
  const numbers: Intl.NumberFormat[] = [];

  function number(value: number, digits = 2): string {
    if (isPlain(value)) return String(value);
    numbers[digits] ??= new Intl.NumberFormat(tag, { maximumFractionDigits: digits });
    return numbers[digits].format(value);
  }

  function ofYear(day: Date): string {
    dayAndMonth ??= new Intl.DateTimeFormat(tag, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    return dayAndMonth.format(day);
  }

  function dayMonth(iso: string): string {
    const day = dayOf(iso);
    return day === null ? iso : ofYear(day);
  }

  function list(items: readonly string[]): string {
    conjunction ??= new Intl.ListFormat(tag, { type: 'conjunction' });
    return conjunction.format(items);
  }

  return {
    language,
    number,
    percent: (ratio, digits = 1) =>
      `${number(ratio * 100, digits)}${language === 'ru' ? '\u00a0%' : '%'}`,
    dayMonth,
    date: (iso) => {
      const day = dayOf(iso);
      return day === null ? iso : `${ofYear(day)} ${day.getUTCFullYear()}`;
    },
    days: (count) =>
      language === 'ru' ? ruCount(count, 'день', 'дня', 'дней') : enCount(count, 'day', 'days'),
    hours: (count) =>
      language === 'ru' ? ruCount(count, 'час', 'часа', 'часов') : enCount(count, 'hour', 'hours'),
    quote: (text) => quoteIn(language, text),
    quoteName: (name) => quoteIn(language, shortened(name)),
    list,
  };
}

const made = new Map<Language, Format>();

/** The formatters of a language; made once. */
export function formatFor(language: Language): Format {
  const format = made.get(language) ?? createFormat(language);
  made.set(language, format);
  return format;
}
