import { describe, expect, it } from 'vitest';
import { guideEn } from '#core/templates/b2b-seven.en.ts';
import { termsEn } from '#core/templates/b2b-seven.en/terms.ts';
import { guideRu } from '#core/templates/b2b-seven.ru.ts';
import { termsRu } from '#core/templates/b2b-seven.ru/terms.ts';
import { exampleEn } from '#core/templates/example.en.ts';
import { exampleRu } from '#core/templates/example.ru.ts';
import { textsOf } from './words.ts';

const RU = [guideRu, termsRu, exampleRu].flatMap((part) => textsOf(part));
const EN = [guideEn, termsEn, exampleEn].flatMap((part) => textsOf(part));

function matching(texts: readonly (readonly [string, string])[], pattern: RegExp): unknown[] {
  return texts.filter(([, text]) => pattern.test(text));
}

describe('Russian texts', () => {
  it('use «ёлочки» and no straight quotes or apostrophes', () => {
    expect(matching(RU, /["'“”„’]/u)).toEqual([]);
  });

  it('keep a number with its unit', () => {
    expect(matching(RU, /\d\]? (?:[\p{Script=Cyrillic}%₽]|000)/u)).toEqual([]);
    expect(matching(RU, /\d%/u)).toEqual([]);
  });

  it('have no other non-breaking spaces', () => {
    expect(matching(RU, /(?<![\d\]])\u00a0|\u00a0(?![\p{L}%₽\d])/u)).toEqual([]);
  });

  it('set dashes, ranges and brackets properly', () => {
    expect(matching(RU, / - |--|\d-\d| –|– /u)).toEqual([]);
    expect(matching(RU, /\( | \)|\s{2}|^\s|\s$| [,.;:?]/u)).toEqual([]);
  });

  it('spell ё where it belongs', () => {
    expect(matching(RU, /подтвержден|отчет(?!лив)|учет|расчет|партнер|еще|назначен\b/iu)).toEqual(
      [],
    );
  });
});

describe('English texts', () => {
  it('use curly quotes and no straight ones', () => {
    expect(matching(EN, /["'`]/u)).toEqual([]);
  });

  it('contain no Cyrillic letter and no stray spaces', () => {
    expect(matching(EN, /\p{Script=Cyrillic}|\s{2}|^\s|\s$| [,.;:?%]|\u00a0/u)).toEqual([]);
  });

  it('set ranges with a dash of their own', () => {
    expect(matching(EN, / - |--|\d-\d/u)).toEqual([]);
  });
});
