/** Published data of the measures of agreement (Fleiss 1971; Krippendorff; Cohen's textbook tables). */

/** Krippendorff's reliability data: 4 observers × 12 units, `.` for a gap. */
export const KA1 = rows(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

/** 3 coders × 15 units. */
export const KA2 = rows(
  '. . . . . 3 4 1 2 1 1 3 3 . 3',
  '1 . 2 1 3 3 4 3 . . . . . . .',
  '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
);

/** 2 observers × 10 binary units: coincidences [[10, 4], [4, 2]]. */
export const KA3 = rows('0 0 0 0 0 1 1 1 1 1', '0 0 0 0 0 0 0 0 0 1');

/** 10 items, 14 raters, 5 categories. */
export const F1 = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
];

/** Fleiss 1971: 30 patients, 6 raters, 5 diagnoses. */
export const F2 = `00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
00006 01050 02013 20040 10041 05010 40002 02040 10500 00006`
  .split(/\s+/u)
  .map((row) => Array.from(row, Number));

/** Items × raters from one line per rater. */
function rows(...raters: readonly string[]): (number | null)[][] {
  const answers = raters.map((line) =>
    line.split(' ').map((value) => (value === '.' ? null : Number(value))),
  );
  return (answers[0] ?? []).map((_, item) => answers.map((rater) => rater[item] ?? null));
}
