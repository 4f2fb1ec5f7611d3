import fc from 'fast-check';

/** Texts that have broken programs before, none of them long. */
export const HOSTILE_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00end',
  'x\ud83d',
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  '=1+1',
  '</script><img src=x>',
  '\u202eabc',
  '\ufeff',
  'e\u0301',
  '👩‍👩‍👧‍👦',
  'Покупатель подписал протокол',
  '"\\\n\t',
] as const;

/** Short texts: mostly plain words, often hostile ones. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Figures as people and accidents type them. */
export const anyFigureText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', '35', '35 %', '0,35', '1 200', '$1,200.50', '12 дней', 'abc', '-5', '1e5'),
  fc.integer({ min: -10, max: 10_000 }).map(String),
  anyText,
);

/** Numbers of every sort, those no file can hold included. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.integer({ min: -300_000, max: 300_000 }),
  fc.double(),
  fc.constantFrom(-0, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308),
);
