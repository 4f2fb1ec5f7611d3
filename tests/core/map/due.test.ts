import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDue } from '#core/map/due.ts';

const date = (day: string) => ({ kind: 'date', day });
const within = (days: number, working = false) => ({ kind: 'within', days, working });
const words = { kind: 'words' };

describe('readDue', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['3.2.26', '2026-02-03'],
    ['23/11/2026', '2026-11-23'],
    ['11/23/2026', '2026-11-23'],
    ['до 23 ноября 2026 г.', '2026-11-23'],
    ['к 1 мая 2027 года', '2027-05-01'],
    ['23 Nov 2026', '2026-11-23'],
    ['by November 23rd, 2026', '2026-11-23'],
    ['29.02.2028', '2028-02-29'],
  ])('reads the day of “%s”', (typed, day) => {
    expect(readDue(typed)).toEqual(date(day));
  });

  it.each([
    ['в течение 3 дней', within(3)],
    ['в течение 3\u00a0рабочих дней', within(3, true)],
    ['за 5 раб. дн.', within(5, true)],
    ['через неделю', within(7)],
    ['не позже чем через 2 недели после встречи', within(14)],
    ['48 часов', within(2)],
    ['1 день', within(1)],
    ['2 рабочие недели', within(10, true)],
    ['within 3 days', within(3)],
    ['In 2 business days', within(2, true)],
    ['within a week', within(7)],
    ['within one working day', within(1, true)],
    ['2 weeks after the demo', within(14)],
    ['24 hours', within(1)],
  ])('reads the rule “%s”', (typed, reading) => {
    expect(readDue(typed)).toEqual(reading);
  });

  it.each([
    '',
    '  ',
    'завтра',
    'tomorrow',
    'в пятницу',
    '23 ноября',
    '4/5/2026',
    '31.02.2026',
    '29.02.2027',
    '12.13.2026',
    '0 дней',
    '99999 дней',
    '4 часа',
    'день',
    'скоро',
    'до подписания договора',
    'within reach',
    'через месяц',
  ])('leaves “%s” as words', (typed) => {
    expect(readDue(typed)).toEqual(words);
  });

  it('reads every day of the calendar back from both ways of writing it', () => {
    const days = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (moment) => {
        const day = moment.toISOString().slice(0, 10);
        const [year, month, number] = day.split('-');
        expect(readDue(day)).toEqual(date(day));
        expect(readDue(`${number}.${month}.${year}`)).toEqual(date(day));
      }),
    );
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['date', 'within', 'words']).toContain(readDue(text).kind);
      }),
    );
  });
});
