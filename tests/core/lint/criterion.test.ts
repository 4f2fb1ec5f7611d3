import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Classifier } from '#core/lint/classifier/classifier.ts';
import { lintCriterion } from '#core/lint/criterion.ts';
import { loadClassifier } from '#core/lint/linter.ts';
import { CONTRASTS, PAIRS } from './support/pairs.ts';

let classifier: Classifier;
beforeAll(async () => {
  classifier = await loadClassifier();
});

const LANGUAGES = ['ru', 'en'] as const;
const REMARKS: readonly string[] = ['L13', 'L15', 'L17'];

describe.each(LANGUAGES)('a criterion in %s', (language) => {
  const judge = (text: string) => lintCriterion(classifier, text, language);

  it.each([...PAIRS[language], ...CONTRASTS[language]])(
    'is vague as “%s” and specific as “%s”',
    (vague, specific) => {
      expect(judge(vague)).toMatchObject({ verdict: 'vague' });
      expect(judge(specific)).toMatchObject({ verdict: 'specific' });
    },
  );

  it('that is vague has a finding that is no mere remark, whatever is typed', () => {
    const words = PAIRS[language].flat().flatMap((line) => line.split(' '));
    const lines = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lines, (parts) => {
        const { verdict, findings } = judge(parts.join(' '));
        const smells = findings.filter(({ rule }) => !REMARKS.includes(rule));
        return verdict === 'vague' ? smells.length > 0 : smells.length === 0;
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('is quoted by its findings as it was typed', () => {
    for (const line of PAIRS[language].flat()) {
      for (const { span, quote } of judge(line).findings) {
        expect(span === null ? '' : line.slice(span.start, span.end)).toBe(quote);
      }
    }
  });
});

it('is specific while nothing is typed', () => {
  expect(lintCriterion(classifier, '  ', 'ru')).toMatchObject({
    verdict: 'specific',
    findings: [],
  });
});
