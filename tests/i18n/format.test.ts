import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFor } from '#i18n/format.ts';
import { enPlural, ruPlural } from '#i18n/plural.ts';

const ru = formatFor('ru');
const en = formatFor('en');

describe('numbers', () => {
  it('take a decimal comma and non-breaking groups in Russian', () => {
    expect(ru.number(12_345.6)).toBe('12\u00a0345,6');
    expect(ru.number(0.5)).toBe('0,5');
  });

  it('take a decimal point and comma groups in English', () => {
    expect(en.number(12_345.6)).toBe('12,345.6');
  });

  it('keep as many digits as asked for', () => {
    expect(ru.number(2.34567, 3)).toBe('2,346');
    expect(ru.number(2.34567, 0)).toBe('2');
  });

  it('are written as the browser writes them, whole or not, small or large', () => {
    const some = fc.oneof(
      fc.integer({ min: -2_000, max: 2_000_000 }),
      fc.double({ noNaN: true }).map((value) => value + 0),
    );
    const written = { ru: new Intl.NumberFormat('ru'), en: new Intl.NumberFormat('en-GB') };
    fc.assert(
      fc.property(some, (value) => {
        expect(ru.number(value, 3)).toBe(written.ru.format(value));
        expect(en.number(value, 3)).toBe(written.en.format(value));
      }),
    );
  });

  it('stand before a per cent sign, in Russian with a non-breaking space', () => {
    expect(ru.percent(0.35)).toBe('35\u00a0%');
    expect(ru.percent(0.0473)).toBe('4,7\u00a0%');
    expect(en.percent(0.35)).toBe('35%');
  });
});

describe('dates', () => {
  it('are written in words, without the word for year', () => {
    expect(ru.date('2026-11-23')).toBe('23 ноября 2026');
    expect(en.date('2026-11-23')).toBe('23 November 2026');
    expect(ru.dayMonth('2026-03-01')).toBe('1 марта');
    expect(en.dayMonth('2026-03-01')).toBe('1 March');
  });

  it('never move to the neighbouring day, whatever the time zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(en.date(iso)).toMatch(new RegExp(`^${Number(iso.slice(8))} .* ${iso.slice(0, 4)}$`));
      }),
    );
  });

  it.each(['', 'завтра', '2026-02-31', '2026-13-01', '23.11.2026'])(
    'leave %j as it was typed',
    (text) => {
      expect(ru.date(text)).toBe(text);
      expect(en.dayMonth(text)).toBe(text);
    },
  );
});

describe('plurals', () => {
  it.each([
    [0, '0 дней'],
    [1, '1 день'],
    [2, '2 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [21, '21 день'],
    [104, '104 дня'],
    [112, '112 дней'],
    [1.5, '1,5 дня'],
  ])('say %d days in Russian', (count, words) => {
    expect(ru.days(count)).toBe(words.replace(' ', '\u00a0'));
  });

  it.each([
    [0, '0 hours'],
    [1, '1 hour'],
    [1.5, '1.5 hours'],
    [2, '2 hours'],
  ])('say %d hours in English', (count, words) => {
    expect(en.hours(count)).toBe(words);
  });

  it('take the word that the rules of the language ask for', () => {
    const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };
    const counts = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
    );
    fc.assert(
      fc.property(counts, (count) => {
        const size = Math.abs(count);
        expect(ruPlural(count, 'one', 'few', 'many', 'other')).toBe(rules.ru.select(size));
        expect(enPlural(count, 'one', 'other')).toBe(rules.en.select(size));
      }),
    );
  });
});

describe('quotations', () => {
  it('take the marks of the language and change to the inner kind inside', () => {
    expect(ru.quote('Команда «Север»')).toBe('«Команда „Север“»');
    expect(en.quote('Team "North"')).toBe('“Team ‘North’”');
  });

  it('shortens a long name in a message at the end of a word, and leaves a short one alone', () => {
    expect(ru.quoteName('Карта системы продаж')).toBe('«Карта системы продаж»');
    expect(en.quoteName('A map of how the northern team sells to factories')).toBe(
      '“A map of how the northern team sells to…”',
    );
    expect(en.quoteName('🙂'.repeat(60))).toBe(`“${'🙂'.repeat(40)}…”`);
  });
});

describe('lists', () => {
  it('end with the word for and', () => {
    expect(ru.list(['MoM', 'КП', 'кейс'])).toBe('MoM, КП и кейс');
    expect(en.list(['A', 'B', 'C'])).toBe('A, B and C');
  });
});
