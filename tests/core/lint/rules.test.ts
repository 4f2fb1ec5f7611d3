import { describe, expect, it } from 'vitest';
import { anchorsOf } from '#core/lint/anchors.ts';
import { NO_CONTEXT, hitsOf } from '#core/lint/marks.ts';
import type { CriterionRule } from '#core/lint/model.ts';
import { RULES } from '#core/lint/rules/table.ts';
import { readCriterion } from '#core/lint/text/reading.ts';
import { plainLine } from '#core/lint/text/plain-line.ts';
import { EXAMPLES } from './support/examples.ts';

const CONTEXT = {
  ...NO_CONTEXT,
  stageName: 'Квалификация / Qualification',
  shipped: new Set(['Клиент подписал договор', 'Customer signed the contract'].map(plainLine)),
};

/** Rules that are sure to apply to a line. */
function sureRules(text: string, language: 'ru' | 'en'): CriterionRule[] {
  const reading = readCriterion(text, language);
  return hitsOf(reading, anchorsOf(reading), CONTEXT)
    .filter(({ hit }) => hit.isSure)
    .map(({ rule }) => rule.id);
}

describe.each(EXAMPLES)('rule $rule ($language)', ({ rule, language, applies, spares }) => {
  it.each(applies)('applies to “%s”', (line) => {
    expect(sureRules(line, language)).toContain(rule);
  });

  it.each(spares)('spares “%s”', (line) => {
    expect(sureRules(line, language)).not.toContain(rule);
  });
});

it('every rule has examples in both languages', () => {
  for (const { id } of RULES) {
    expect(EXAMPLES.filter(({ rule }) => rule === id).map(({ language }) => language)).toEqual([
      'ru',
      'en',
    ]);
  }
});
