/** What a typed due says: a calendar day, a number of days, or only words. */
export type DueReading =
  | {
      readonly kind: 'date';
      /** Calendar day `YYYY-MM-DD`. */
      readonly day: string;
    }
  | {
      readonly kind: 'within';
      /** From 1 up; a week counts 7 calendar days or 5 working days. */
      readonly days: number;
      /** Whether weekends and holidays do not count. */
      readonly working: boolean;
    }
  | { readonly kind: 'words' };

const WORDS: DueReading = { kind: 'words' };

/** Ten years: a longer due is a typing mistake. */
const MAX_DAYS = 3_650;

/** First letters of months in both languages; January is 1. */
const MONTHS = [
  /^(?:янв|jan)/u,
  /^(?:фев|feb)/u,
  /^(?:мар|mar)/u,
  /^(?:апр|apr)/u,
  /^(?:ма[йя]|may)/u,
  /^(?:июн|jun)/u,
  /^(?:июл|jul)/u,
  /^(?:авг|aug)/u,
  /^(?:сен|sep)/u,
  /^(?:окт|oct)/u,
  /^(?:ноя|nov)/u,
  /^(?:дек|dec)/u,
] as const;

const DATE_HEAD = /^(?:до|к|не позднее|не позже|by|on|until|till|before|due)\s+/u;
const YEAR_TAIL = /\s*(?:г\.?|года?)$/u;

const WITHIN =
  /^(?:(?:не позднее|не позже|максимум|в течение|в течении|через|спустя|за|до|within|in|not later than|no later than|up to|after)\s+(?:чем через\s+)?)*(\d{1,5}|(?=\p{L}))\s*([\p{L}. -]+?)(?:\s+(?:после|с|со|от|и|after|from|of|since|and)\s.*)?$/u;

const WORKING = /^(?:раб(?:оч\p{L}*)?\.?|business|working|work)\s*/u;
const DAYS = /^(?:д|дн|дня|день|дней|дню|сут|сутки|суток|d|day|days)\.?$/u;
const WEEKS = /^(?:нед|неделя|недели|неделю|недель|w|wk|week|weeks)\.?$/u;
const HOURS = /^(?:ч|час|часа|часов|h|hr|hrs|hour|hours)\.?$/u;

/**
 * Reads the due of a next step as people type it in Russian or English: “23.11.2026”, “до 23 ноября
 * 2026”, “Nov 23, 2026”, “в течение 3 рабочих дней”, “within 2 weeks”, “48 часов”.
 *
 * @remarks
 * A day without a year and words like “tomorrow” stay words: what they mean depends on when they
 * are read. Of “4/5/2026” nobody can tell the month, so it stays words, too; “23/11/2026” is read.
 */
export function readDue(text: string): DueReading {
  const typed = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  if (typed === '') return WORDS;
  const day = readDay(typed.replace(DATE_HEAD, '').replace(YEAR_TAIL, ''));
  return day === null ? readWithin(typed) : { kind: 'date', day };
}

type Parts = readonly [year: number, month: number, day: number];

function readDay(typed: string): string | null {
  const parts = iso(typed) ?? dotted(typed) ?? slashed(typed) ?? named(typed);
  if (parts === null) return null;
  const [year, month, day] = parts;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function iso(typed: string): Parts | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(typed);
  return found === null ? null : partsOf(found[1], found[2], found[3]);
}

function dotted(typed: string): Parts | null {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/u.exec(typed);
  return found === null ? null : partsOf(found[3], found[2], found[1]);
}

function slashed(typed: string): Parts | null {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(typed);
  if (found === null) return null;
  const [, first, second, year] = found;
  if (first === second || Number(first) > 12) return partsOf(year, second, first);
  return Number(second) > 12 ? partsOf(year, first, second) : null;
}

function named(typed: string): Parts | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(typed);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(typed);
  const [day, month, year] =
    dayFirst === null
      ? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
      : [dayFirst[1], dayFirst[2], dayFirst[3]];
  const index = MONTHS.findIndex((name) => name.test(month ?? ''));
  return index < 0 ? null : partsOf(year, String(index + 1), day);
}

function partsOf(year = '', month = '', day = ''): Parts {
  const full = year.length === 2 ? 2_000 + Number(year) : Number(year);
  return [full, Number(month), Number(day)];
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

function readWithin(typed: string): DueReading {
  const found = WITHIN.exec(typed);
  if (found === null) return WORDS;
  const [, digits = '', rest = ''] = found;
  const bare = rest.replace(/^(?:an?|one|the)\s+/u, '').replace(/^-/u, '');
  const working = WORKING.test(bare);
  const count = digits === '' ? 1 : Number(digits);
  // “Day” alone names no number: it may be a rule only after “within”.
  if (digits === '' && typed === rest) return WORDS;
  const days = daysOf(count, bare.replace(WORKING, ''), working);
  return days === null || days < 1 || days > MAX_DAYS ? WORDS : { kind: 'within', days, working };
}

function daysOf(count: number, unit: string, working: boolean): number | null {
  if (DAYS.test(unit)) return count;
  if (WEEKS.test(unit)) return count * (working ? 5 : 7);
  if (HOURS.test(unit) && count % 24 === 0) return count / 24;
  return null;
}
