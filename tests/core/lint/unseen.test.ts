import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lintCriterion } from '#core/lint/criterion.ts';
import { loadClassifier } from '#core/lint/linter.ts';
import { labelled } from '../../../scripts/lint-model.mjs';

/** Lines kept apart from those the linter learns from: `- ` is vague, `+ ` specific. */
function unseen(language: 'ru' | 'en') {
  const text = readFileSync(join(import.meta.dirname, `unseen/${language}.txt`), 'utf8');
  const lines = text.split('\n').filter((line) => /^[+-] /u.test(line));
  return lines.map((line) => ({ text: line.slice(2), isVague: line.startsWith('-') }));
}

it.each(['ru', 'en'] as const)(
  'finds 89 vague criteria of 100 it never learned from, and is right in 89 of 100, in %s',
  async (language) => {
    const lines = unseen(language);
    expect(lines.length).toBeGreaterThan(180);
    const learned = new Set(labelled(language).map(({ text }) => text.toLowerCase()));
    expect(lines.filter(({ text }) => learned.has(text.toLowerCase()))).toEqual([]);

    const classifier = await loadClassifier();
    const judged = lines.map(({ text, isVague }) => ({
      isVague,
      isCalledVague: lintCriterion(classifier, text, language).verdict === 'vague',
    }));
    const called = judged.filter(({ isCalledVague }) => isCalledVague);
    const vague = judged.filter(({ isVague }) => isVague);
    const right = called.filter(({ isVague }) => isVague).length;
    expect(right / called.length, 'precision').toBeGreaterThanOrEqual(0.89);
    expect(right / vague.length, 'recall').toBeGreaterThanOrEqual(0.89);
  },
);
