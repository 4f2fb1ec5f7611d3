const RU_ENDINGS = endings(
  `ившись ывшись вшись ившая ившие ующий ующая ующие иями ями ами ией иям иях ием ого его ому ему ыми
  ими ешь ете йте ила ыла ена ено ены или ыли ует уют ить ыть ать ять еть ает ают яет яют ала али ало
  яла яли ел ал ял ил ыл ен ан ый ий ой ей ая яя ое ее ые ие ую юю ым им ом ем ых их ев ов ам ям ах ях
  ия ию ии ью ся сь ет ит ут ют ат ят а я о е ы и у ю ь й`,
);
const EN_ENDINGS = endings('ation ations ment ments ing ings edly ed ies es ly s e y');

/** Longest ending, in letters. */
const LONGEST = 6;

function endings(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/**
 * A word without its ending, so that forms of one word look alike: a light suffix stripper, not a
 * dictionary. At least three letters stay.
 *
 * @param word - as {@link plainWord} gives it
 */
export function stemOf(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) {
    const bare = word.replace(/(?:ся|сь)$/u, '');
    return strip(bare, RU_ENDINGS);
  }
  return strip(word, EN_ENDINGS);
}

/** Takes the longest ending off. */
function strip(word: string, known: ReadonlySet<string>): string {
  for (let at = Math.max(0, word.length - LONGEST); at < word.length; at += 1) {
    if (known.has(word.slice(at))) return at >= 3 ? word.slice(0, at) : word;
  }
  return word;
}

/** Grammatical shape of a word, guessed from its ending. */
export type Shape =
  | 'pastMany'
  | 'past'
  | 'passive'
  | 'we'
  | 'present'
  | 'infinitive'
  | 'adjective'
  | 'process'
  | 'number'
  | 'sign'
  | 'ed'
  | 'ing'
  | 'ly'
  | 'other';

const RU_SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/.{3}ли(?:сь)?$/u, 'pastMany'],
  [/.{2}(?:ла|ло|л)(?:сь|ся)?$/u, 'past'],
  [/.{3}(?:ан|ян|ен|ят|ыт|ут)[аоы]?$/u, 'passive'],
  [/.{2}[^ио](?:ем|им)(?:ся)?$/u, 'we'],
  [/.{2}(?:ет|ит|ют|ат|ят)(?:ся)?$/u, 'present'],
  [/.{2}(?:ть|ти|чь)(?:ся)?$/u, 'infinitive'],
  [/.{2}(?:ый|ий|ая|яя|ое|ее|ые|ие|ой)$/u, 'adjective'],
  [/.{2}(?:ение|ание|ция|ения|ания|ции)$/u, 'process'],
];
const EN_SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/.{2}ed$/u, 'ed'],
  [/.{2}ing$/u, 'ing'],
  [/.{2}ly$/u, 'ly'],
];

/** The shape of a word of letters. */
export function shapeOf(word: string): Shape {
  const shapes = /\p{Script=Cyrillic}/u.test(word) ? RU_SHAPES : EN_SHAPES;
  return shapes.find(([ending]) => ending.test(word))?.[1] ?? 'other';
}
