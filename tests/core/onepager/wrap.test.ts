import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemesOf } from '#core/onepager/clean-text.ts';
import { bindWords } from '#core/onepager/typography.ts';
import { ellipsize, wordsOf, wrap, wrapWords } from '#core/onepager/wrap.ts';

/** One unit per character: lines can be counted by eye. */
const measure = (text: string) => graphemesOf(text).length;
const linesOf = (text: string, width: number) => wrap(text, { width, measure }).lines;
const tight = (text: string) => text.replace(/[\s\u00ad]/gu, '');

describe('wrap', () => {
  it('breaks at spaces and fills each line', () => {
    expect(linesOf('aa bb cc dd', 5)).toEqual(['aa bb', 'cc dd']);
  });

  it('breaks a word wider than a line after its hyphens and slashes, no other word', () => {
    expect(linesOf('встреча-диагностика', 14)).toEqual(['встреча-', 'диагностика']);
    expect(linesOf('папка/договор', 8)).toEqual(['папка/', 'договор']);
    expect(linesOf('наш бизнес-кейс', 12)).toEqual(['наш', 'бизнес-кейс']);
    expect(linesOf('для 50–500', 7)).toEqual(['для', '50–500']);
  });

  it('keeps what a non-breaking space joins, unless the line is too narrow for both', () => {
    expect(linesOf('от 30\u00a0дней', 7)).toEqual(['от', '30\u00a0дней']);
    expect(linesOf('30\u00a0дней', 5)).toEqual(['30\u00a0', 'дней']);
  });

  it('shows a soft hyphen only where the line ends with it', () => {
    expect(linesOf('диагно\u00adстика', 20)).toEqual(['диагностика']);
    expect(linesOf('диагно\u00adстика', 8)).toEqual(['диагно\u00ad', 'стика']);
  });

  it('breaks a word that no line can hold between characters as readers see them', () => {
    const family = '👩‍👩‍👧';
    const set = wrap(family.repeat(3), { width: 2, measure });
    expect(set).toEqual({ lines: [family.repeat(2), family], cut: false, broken: true });
  });

  it('leaves room on the first line and goes on below when nothing fits there', () => {
    expect(wrap('aaa bb', { width: 5, measure, indent: 1 }).lines).toEqual(['aaa', 'bb']);
    expect(wrap('aaa bb', { width: 5, measure, indent: 3 }).lines).toEqual(['', 'aaa', 'bb']);
  });

  it('says when lines run out', () => {
    expect(wrap('aa bb cc', { width: 2, measure, maxLines: 2 })).toEqual({
      lines: ['aa', 'bb'],
      cut: true,
      broken: false,
    });
  });

  it('sets words measured at another size as it sets the text', () => {
    const text = fc.string({ unit: fc.constantFrom('а', 'b', ' ', '-', '\u00a0', '\u00ad', 'é') });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), fc.nat(3), (text, width, indent) => {
        const options = { width, indent, measure, maxLines: 4 };
        const words = wordsOf(text, (piece) => measure(piece) / 4);
        expect(wrapWords(words, 4, options)).toEqual(wrap(text, options));
      }),
      { seed: 12 },
    );
  });

  it('loses no character and makes no line wider than asked', () => {
    const text = fc.string({
      unit: fc.constantFrom('а', 'b', ' ', '-', '\u00a0', '\u00ad', '9', 'é'),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (text, width) => {
        const { lines, cut } = wrap(text, { width, measure });
        expect(cut).toBe(false);
        expect(tight(lines.join(''))).toBe(tight(text));
        expect(lines.filter((line) => measure(line) > width)).toEqual([]);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

it('ends a shortened line in one ellipsis that fits', () => {
  expect(ellipsize('Клиент подписал,', 10, measure)).toBe('Клиент по…');
  expect(ellipsize('да.', 10, measure)).toBe('да…');
  expect(ellipsize('слово', 0, measure)).toBe('…');
});

describe('bindWords', () => {
  const shown = (text: string) => bindWords(text).replaceAll('\u00a0', '_');

  it('keeps numbers with their units and signs', () => {
    expect(shown('через 30 дней')).toBe('через 30_дней');
    expect(shown('≤ 5 дней')).toBe('≤_5_дней');
    expect(shown('скидка до 10 %')).toBe('скидка до_10_%');
    expect(shown('within 30 days')).toBe('within 30_days');
  });

  it('keeps short words with the next one and a dash with the one before', () => {
    expect(shown('Встреча в календаре')).toBe('Встреча в_календаре');
    expect(shown('Контакт — пользователь')).toBe('Контакт_— пользователь');
    expect(shown('«да / нет»')).toBe('«да_/ нет»');
    expect(shown('a dated invite')).toBe('a_dated invite');
  });

  it('leaves long runs apart, so that narrow columns have no holes', () => {
    expect(shown('от 50 до 500 сотрудников')).toBe('от_50 до_500 сотрудников');
  });

  it('changes nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(bindWords(text).replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
