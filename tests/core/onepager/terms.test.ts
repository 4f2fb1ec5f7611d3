import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setTerms } from '#core/onepager/terms.ts';
import { FONTS } from './support/page.ts';

const word = fc.constantFrom('SQL', 'ЛПР', 'триггер', 'договор', 'неделя', 'success criteria');
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const terms = fc.array(fc.record({ name: words(3), meaning: words(12) }), {
  minLength: 1,
  maxLength: 9,
});

describe('terms that run on over lines', () => {
  it('never end a line with a name whose meaning begins on the next one', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 90, max: 260 }), (list, width) => {
        const style = { sizePt: 7, role: 'glossary', stacked: false } as const;
        const set = setTerms(list, { width, scale: 1, fonts: FONTS }, style, 99);
        expect(set.cut).toBe(false);
        for (const line of set.lines) expect(line.at(-1)?.weight).toBe('regular');
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
