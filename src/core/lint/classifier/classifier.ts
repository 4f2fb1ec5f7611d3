import { marksOf } from '../marks.ts';
import type { LintLanguage, Reading } from '../text/reading.ts';
import { CODES, LARGEST_CODE, placeOf } from './codes.ts';
import { featuresOf } from './features.ts';

/** Weights of one language, as `scripts/lint-model.mjs` writes them. */
export interface Weights {
  /** What one step of a code is worth. */
  readonly step: number;
  /** One sign of `CODES` per weight. */
  readonly codes: string;
}

/** Learned from labelled criteria: how vague a line looks. */
export type Classifier = Readonly<Record<LintLanguage, Float32Array>>;

/** Unpacks the weights of both languages. */
export function createClassifier(weights: Readonly<Record<LintLanguage, Weights>>): Classifier {
  return { ru: unpacked(weights.ru), en: unpacked(weights.en) };
}

function unpacked({ step, codes }: Weights): Float32Array {
  return Float32Array.from(codes, (code) => (CODES.indexOf(code) - LARGEST_CODE) * step);
}

/**
 * How vague a criterion looks, from 0 to 1: logistic regression over the features of the line.
 */
export function vaguenessOf(classifier: Classifier, reading: Reading): number {
  const weights = classifier[reading.language];
  let sum = 0;
  for (const [name, value] of featuresOf(reading, marksOf(reading))) {
    sum += (weights[placeOf(name)] ?? 0) * value;
  }
  return 1 / (1 + Math.exp(-sum));
}
