import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scale, krippendorffAlpha } from '#core/agreement/alpha.ts';
import {
  type Answers,
  type Measure,
  cohenKappa,
  countTable,
  crossTable,
  fleissKappa,
  given,
  percentAgreement,
  scottPi,
} from '#core/agreement/measures.ts';
import { F1, F2, KA1, KA2, KA3 } from './oracles.ts';

/** The value of a measure that has one. */
function valueOf(measure: Measure): number {
  if (!measure.known) throw new Error(`there is no value: ${measure.because}`);
  return measure.value;
}

/** Answers of two raters as a table of counts tells them. */
function answersOf(table: readonly (readonly number[])[]): [number, number][] {
  return table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, (): [number, number] => [a, b])),
  );
}

describe('[A1] Cohen’s kappa', () => {
  it.each([
    [
      'K1',
      [
        [20, 5],
        [10, 15],
      ],
      0.7,
      2 / 5,
    ],
    [
      'K2',
      [
        [45, 15],
        [25, 15],
      ],
      0.6,
      3 / 23,
    ],
    [
      'K3',
      [
        [25, 35],
        [5, 35],
      ],
      0.6,
      7 / 27,
    ],
    [
      'K4',
      [
        [0, 4, 1],
        [0, 8, 0],
        [0, 1, 5],
      ],
      13 / 19,
      107 / 221,
    ],
    [
      'K5',
      [
        [95, 4],
        [1, 0],
      ],
      0.95,
      -2 / 123,
    ],
  ])('of oracle %s is the exact fraction', (_, table, percent, kappa) => {
    expect(valueOf(percentAgreement(answersOf(table)))).toBeCloseTo(percent, 12);
    expect(valueOf(cohenKappa(table))).toBeCloseTo(kappa, 12);
  });

  it('weighted by distance gives what was published for K4', () => {
    const table = [
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5],
    ];
    expect(valueOf(cohenKappa(table, 'linear'))).toBeCloseTo(0.4701, 4);
  });

  it('does not exist where chance alone would agree fully (K6)', () => {
    const undefinedKappa = { known: false, because: 'one-category' };
    expect(
      cohenKappa([
        [10, 0],
        [0, 0],
      ]),
    ).toEqual(undefinedKappa);
    expect(
      scottPi([
        [10, 0],
        [0, 0],
      ]),
    ).toEqual(undefinedKappa);
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ known: false, because: 'nothing-to-compare' });
  });
});

describe('[A2] Fleiss’ kappa', () => {
  it('of oracle F1 is 4211/20059, with the agreement of every item', () => {
    expect(valueOf(fleissKappa(F1))).toBeCloseTo(4211 / 20059, 12);
    const items = F1.map((row) =>
      row.flatMap((count, at) => Array.from({ length: count }, () => at)),
    );
    const perItem = items.map((item) => valueOf(percentAgreement([item])));
    expect(perItem.map((share) => share.toFixed(3)).join(' ')).toBe(
      '1.000 0.253 0.308 0.440 0.330 0.462 0.242 0.176 0.286 0.286',
    );
    expect(valueOf(percentAgreement(items))).toBeCloseTo(172 / 455, 12);
  });

  it('of oracle F2 is 5437/12637', () => {
    const sums = [0, 1, 2, 3, 4].map((at) => F2.reduce((all, row) => all + (row[at] ?? 0), 0));
    expect(sums).toEqual([26, 26, 30, 55, 43]);
    expect(valueOf(fleissKappa(F2))).toBeCloseTo(5437 / 12637, 12);
    const items = F2.map((row) =>
      row.flatMap((count, at) => Array.from({ length: count }, () => at)),
    );
    expect(valueOf(percentAgreement(items))).toBeCloseTo(5 / 9, 12);
  });

  it('names what keeps it from a value', () => {
    expect(fleissKappa([])).toEqual({ known: false, because: 'nothing-to-compare' });
    expect(fleissKappa([[1, 0]])).toEqual({ known: false, because: 'nothing-to-compare' });
    expect(
      fleissKappa([
        [3, 0],
        [1, 1],
      ]),
    ).toEqual({ known: false, because: 'gaps' });
    expect(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ).toEqual({ known: false, because: 'one-category' });
  });
});

describe('[A3] Krippendorff’s alpha', () => {
  it.each<[string, Answers, Scale, number, number]>([
    ['KA1', KA1, 'nominal', 113 / 152, 12],
    ['KA1', KA1, 'ordinal', 108_577 / 133_160, 12],
    ['KA1', KA1, 'interval', 951 / 1_120, 12],
    ['KA1', KA1, 'ratio', 0.797403, 6],
    ['KA2', KA2, 'nominal', 56 / 81, 12],
    ['KA2', KA2, 'interval', 643 / 793, 12],
    ['KA3', KA3, 'nominal', 2 / 21, 12],
  ])('of oracle %s, %s', (_, answers, scale, alpha, digits) => {
    expect(valueOf(krippendorffAlpha(answers, scale))).toBeCloseTo(alpha, digits);
  });

  it('pairs 40 values of oracle KA1', () => {
    const values = KA1.map(given)
      .filter(({ length }) => length >= 2)
      .flat();
    const counts = [1, 2, 3, 4, 5].map((value) => values.filter((one) => one === value).length);
    expect(counts).toEqual([9, 13, 10, 5, 3]);
  });

  it('of KA3 is Scott’s pi of 1/21 and a twentieth of what it lacks', () => {
    const table = crossTable(
      KA3.map(([a]) => a ?? null),
      KA3.map(([, b]) => b ?? null),
      2,
    );
    expect(valueOf(scottPi(table))).toBeCloseTo(1 / 21, 12);
    expect(valueOf(krippendorffAlpha(KA3, 'nominal'))).toBeCloseTo(1 / 21 + 20 / 21 / 20, 12);
  });

  it('takes two zeros on a ratio scale for the same', () => {
    expect(
      valueOf(
        krippendorffAlpha(
          [
            [0, 0],
            [1, 1],
          ],
          'ratio',
        ),
      ),
    ).toBe(1);
  });

  it.each<[string, Answers, string]>([
    ['no answers', [], 'nothing-to-compare'],
    [
      'single answers',
      [
        [1, null],
        [null, 2],
      ],
      'nothing-to-compare',
    ],
    [
      'one value',
      [
        [3, 3],
        [3, 3],
      ],
      'one-category',
    ],
  ])('does not exist for %s', (_, answers, because) => {
    for (const scale of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
      expect(krippendorffAlpha(answers, scale)).toEqual({ known: false, because });
    }
  });
});

const SIZE = 4;
const category = fc.nat({ max: SIZE - 1 });
const withGaps = fc.integer({ min: 2, max: 5 }).chain((raters) =>
  fc.array(fc.array(fc.option(category, { freq: 5 }), { minLength: raters, maxLength: raters }), {
    minLength: 1,
    maxLength: 12,
  }),
);
const whole = fc.integer({ min: 2, max: 5 }).chain((raters) =>
  fc.array(fc.array(category, { minLength: raters, maxLength: raters }), {
    minLength: 1,
    maxLength: 12,
  }),
);
const pairs = fc.array(fc.tuple(category, category), { minLength: 1, maxLength: 15 });
const thousand = (seed: number) => ({ numRuns: 1_000, seed });

const SCALES = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

function cohenOf(answers: readonly (readonly [number, number])[]): Measure {
  return cohenKappa(
    crossTable(
      answers.map(([a]) => a),
      answers.map(([, b]) => b),
      SIZE,
    ),
  );
}

/** Equal, up to the last digits of the machine. */
function expectSame(one: Measure, other: Measure): void {
  if (!one.known || !other.known) expect(one).toEqual(other);
  else expect(one.value).toBeCloseTo(other.value, 9);
}

describe('[A4] on a thousand random tables, every measure', () => {
  it('is a number or says why there is none', () => {
    fc.assert(
      fc.property(withGaps, (answers) => {
        const [first, second] = [0, 1].map((at) => answers.map((item) => item[at] ?? null));
        const measures = [
          percentAgreement(answers),
          fleissKappa(countTable(answers, SIZE)),
          cohenKappa(crossTable(first ?? [], second ?? [], SIZE)),
          scottPi(crossTable(first ?? [], second ?? [], SIZE)),
          ...SCALES.map((scale) => krippendorffAlpha(answers, scale)),
        ];
        for (const measure of measures) {
          if (!measure.known) continue;
          expect(Number.isFinite(measure.value)).toBe(true);
          expect(measure.value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      thousand(201),
    );
  });

  it('is the same whoever is called first', () => {
    fc.assert(
      fc.property(withGaps, pairs, (answers, two) => {
        const turned = answers.map((item) => item.toReversed());
        expectSame(percentAgreement(turned), percentAgreement(answers));
        for (const scale of SCALES) {
          expectSame(krippendorffAlpha(turned, scale), krippendorffAlpha(answers, scale));
        }
        expectSame(cohenOf(two.map(([a, b]) => [b, a])), cohenOf(two));
      }),
      thousand(202),
    );
  });

  it('is the same in whatever order the deals come', () => {
    fc.assert(
      fc.property(whole, (answers) => {
        const turned = answers.toReversed();
        expectSame(percentAgreement(turned), percentAgreement(answers));
        expectSame(fleissKappa(countTable(turned, SIZE)), fleissKappa(countTable(answers, SIZE)));
        for (const scale of SCALES) {
          expectSame(krippendorffAlpha(turned, scale), krippendorffAlpha(answers, scale));
        }
      }),
      thousand(203),
    );
  });

  it('without an order of categories is the same under other names of them', () => {
    fc.assert(
      fc.property(whole, pairs, (answers, two) => {
        const renamed = (value: number) => (value + 1) % SIZE;
        const other = answers.map((item) => item.map(renamed));
        expectSame(fleissKappa(countTable(other, SIZE)), fleissKappa(countTable(answers, SIZE)));
        expectSame(krippendorffAlpha(other, 'nominal'), krippendorffAlpha(answers, 'nominal'));
        expectSame(cohenOf(two.map(([a, b]) => [renamed(a), renamed(b)])), cohenOf(two));
      }),
      thousand(204),
    );
  });

  it('is 1 where all agree and two stages are in use', () => {
    fc.assert(
      fc.property(
        fc.array(category, { maxLength: 10 }),
        fc.integer({ min: 2, max: 5 }),
        (values, raters) => {
          const answers = [0, 3, ...values].map((value) =>
            Array.from({ length: raters }, () => value),
          );
          const table = crossTable(
            answers.map(([a]) => a ?? 0),
            answers.map(([, b]) => b ?? 0),
            SIZE,
          );
          for (const measure of [
            percentAgreement(answers),
            fleissKappa(countTable(answers, SIZE)),
            cohenKappa(table),
            scottPi(table),
            ...SCALES.map((scale) => krippendorffAlpha(answers, scale)),
          ]) {
            expect(valueOf(measure)).toBeCloseTo(1, 12);
          }
        },
      ),
      thousand(205),
    );
  });

  it('of two raters without gaps: alpha is pi and 1/n of what pi lacks; Fleiss is pi', () => {
    fc.assert(
      fc.property(pairs, (two) => {
        const table = crossTable(
          two.map(([a]) => a),
          two.map(([, b]) => b),
          SIZE,
        );
        const pi = scottPi(table);
        const alpha = krippendorffAlpha(two, 'nominal');
        expect(alpha.known).toBe(pi.known);
        expectSame(fleissKappa(countTable(two, SIZE)), pi);
        if (!pi.known) return;
        expect(valueOf(alpha)).toBeCloseTo(pi.value + (1 - pi.value) / (2 * two.length), 9);
      }),
      thousand(206),
    );
  });
});
