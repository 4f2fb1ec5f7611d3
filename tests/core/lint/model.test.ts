import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LARGEST_CODE } from '#core/lint/classifier/codes.ts';
import * as codes from '#core/lint/classifier/codes.ts';
import * as features from '#core/lint/classifier/features.ts';
import * as marks from '#core/lint/marks.ts';
import * as reading from '#core/lint/text/reading.ts';
import { labelled, modelFiles } from '../../../scripts/lint-model.mjs';

const ROOT = join(import.meta.dirname, '../../..');

it('learns the same weights, byte for byte, from the same labelled criteria', () => {
  const files = modelFiles({ ...codes, ...features, ...marks, ...reading });
  expect(Object.keys(files)).toHaveLength(2);
  for (const [path, text] of Object.entries(files)) {
    expect(readFileSync(join(ROOT, path), 'utf8') === text, path).toBe(true);
  }
}, 90_000);

it('can spell as many negative weights as positive ones', () => {
  expect(Number.isInteger(LARGEST_CODE)).toBe(true);
});

it.each(['ru', 'en'] as const)(
  'has at least 400 labelled criteria in %s, each once',
  (language) => {
    const lines = labelled(language).map(({ text }) => text.toLowerCase());
    expect(lines.length).toBeGreaterThanOrEqual(400);
    expect(new Set(lines).size).toBe(lines.length);
  },
);
