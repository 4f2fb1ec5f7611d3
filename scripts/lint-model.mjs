/** Learns the weights of the linter from the labelled criteria in tests/core/lint/data. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const DATA = join(root, 'tests/core/lint/data');

/** Files of the labelled criteria: `ru-a.txt` is batch a in Russian. */
export const LANGUAGES = ['ru', 'en'];

/**
 * The labelled criteria of a language: `- ` before a vague line, `+ ` before a specific one. The
 * first line of a file says who wrote it when it was not author 1.
 *
 * @param {'ru' | 'en'} language
 * @returns {{ text: string, isVague: boolean, batch: string, author: string }[]}
 */
export function labelled(language) {
  return readdirSync(DATA)
    .filter((name) => name.startsWith(`${language}-`))
    .toSorted()
    .flatMap((name) => {
      const text = readFileSync(join(DATA, name), 'utf8');
      const author = /^# Author (\d+)/u.exec(text)?.[1] ?? '1';
      return text
        .split('\n')
        .filter((line) => /^[+-] /u.test(line))
        .map((line) => ({
          text: line.slice(2),
          isVague: line.startsWith('-'),
          batch: name.slice(3, -4),
          author,
        }));
    });
}

/** A date or count makes nothing checkable by itself, nor does it do any harm. */
const DATES = {
  ru: [
    '12 мая',
    '03.06',
    '15 апреля',
    'за 2 недели',
    'в июне',
    'до 20 числа',
    '5 раз',
    '14.09',
    'на 30 минут',
    'до конца месяца',
  ],
  en: [
    'on 12 May',
    'on June 3',
    'in April',
    'within 2 weeks',
    'by the 20th',
    '5 times',
    'for 30 minutes',
    'on 14 Sept',
    'by Friday',
  ],
};
const VARIANT_WEIGHT = 0.5;

/**
 * The same lines and, for a part of them, a variant with a date or count at the end: otherwise
 * figures, which good lines have more often, would speak for a line whatever they count.
 *
 * @param {ReturnType<typeof labelled>} lines
 */
export function withVariants(lines, language, { placeOf }) {
  const variants = lines.flatMap((line) => {
    const dice = placeOf(line.text);
    if (dice % 10 >= (line.isVague ? 3 : 2)) return [];
    const date = DATES[language][Math.floor(dice / 10) % DATES[language].length];
    return [{ ...line, text: `${line.text} ${date}`, weight: VARIANT_WEIGHT }];
  });
  return [...lines, ...variants];
}

const EPOCHS = 24;
const RATE = 0.06;
const DECAY = 0.002;

/**
 * Logistic regression by stochastic gradient descent (AdaGrad) with L2 decay. Only sums, products,
 * quotients and roots, in a fixed order: every machine gives the same bits.
 *
 * @param {{ places: Int32Array, values: Float64Array, isVague: boolean, weight?: number }[]} rows
 * @param {number} size
 */
export function train(rows, size) {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  const order = rows.map((_, index) => index);
  let seed = 12_345;
  const dice = (sides) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % sides;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = dice(last + 1);
      [order[last], order[other]] = [order[other], order[last]];
    }
    for (const index of order) step(rows[index], weights, squares);
  }
  return weights;
}

function step({ places, values, isVague, weight = 1 }, weights, squares) {
  const error = weight * (logistic(scoreOf(places, values, weights)) - (isVague ? 1 : 0));
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    const gradient = error * values[at] + DECAY * weights[place];
    squares[place] += gradient * gradient;
    weights[place] -= (RATE * gradient) / Math.sqrt(squares[place]);
  }
}

/** The sum of the weights of a row. */
export function scoreOf(places, values, weights) {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += weights[places[at]] * values[at];
  return sum;
}

/** 1 / (1 + e^-x) without Math.exp, whose last bit differs between engines. */
function logistic(x) {
  const bound = Math.max(-30, Math.min(30, x));
  let power = 1;
  const small = -bound / 1024;
  power = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + small / 4)));
  for (let doubling = 0; doubling < 10; doubling += 1) power *= power;
  return 1 / (1 + power);
}

/**
 * Weights as text, one sign per weight.
 *
 * @param {Float64Array} weights
 * @param {{ CODES: string, LARGEST_CODE: number }} code
 */
export function packed(weights, { CODES, LARGEST_CODE }) {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  // The few largest weights are cut, so that the many small ones keep their differences.
  const largest = sizes[Math.floor(sizes.length * 0.999)] || 1;
  const step = Number((largest / LARGEST_CODE).toPrecision(6));
  const codes = Array.from(weights, (weight) => {
    const steps = Math.round(weight / step);
    return CODES[LARGEST_CODE + Math.max(-LARGEST_CODE, Math.min(LARGEST_CODE, steps))];
  });
  return { step, codes: codes.join('') };
}

/**
 * Rows as places and values of the model.
 *
 * @param {{ text: string, isVague: boolean }[]} lines
 */
export function rowsOf(lines, language, { readCriterion, featuresOf, marksOf, placeOf }) {
  return lines.map(({ text, isVague, weight }) => {
    const reading = readCriterion(text, language);
    const features = featuresOf(reading, marksOf(reading));
    return {
      isVague,
      weight,
      places: Int32Array.from(features, ([name]) => placeOf(name)),
      values: Float64Array.from(features, ([, value]) => value),
      language: reading.language,
    };
  });
}

/** The modules of the app that turn a line into features. */
export async function loadFeatures(load) {
  const modules = await Promise.all(
    ['text/reading.ts', 'classifier/features.ts', 'marks.ts', 'classifier/codes.ts'].map((file) =>
      load(`core/lint/${file}`),
    ),
  );
  return Object.assign({}, ...modules);
}

/**
 * Source text of the weights of every language.
 *
 * @param {Record<string, unknown>} code what `loadFeatures` gives
 * @returns {Record<string, string>} by path from the root
 */
export function modelFiles(code) {
  const rows = LANGUAGES.flatMap((language) =>
    rowsOf(withVariants(labelled(language), language, code), language, code),
  );
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const own = rows.filter((row) => row.language === language);
      const { step, codes } = packed(train(own, code.MODEL_SIZE), code);
      const name = `weights${language === 'ru' ? 'Ru' : 'En'}`;
      const text = `import type { Weights } from './classifier.ts';

/** Written by scripts/lint-model.mjs from the labelled criteria; do not edit. */
export const ${name}: Weights = {
  step: ${step},
  codes:
    '${codes}',
};
`;
      return [`src/core/lint/classifier/weights.${language}.ts`, text];
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { runnerImport } = await import('vite');
  const load = async (file) => (await runnerImport(join(root, 'src', file))).module;
  const files = modelFiles(await loadFeatures(load));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
}
