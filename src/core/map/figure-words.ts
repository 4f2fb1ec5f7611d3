import type { MetricUnit } from './model.ts';

/** Words and signs beside a number, in both languages, and the units they may stand for. */
const UNIT_WORDS: readonly (readonly [units: readonly MetricUnit[], words: string])[] = [
  [['percent'], '%|проц(?:ент(?:а|ов)?|\\.)?|percent|per cent|pct'],
  [['days'], 'дн(?:я|ей|\\.)?|день|д\\.?|сут(?:ки|ок|\\.)?|days?|d'],
  [['hours'], 'час(?:а|ов)?|ч\\.?|h(?:ours?|rs?)?\\.?'],
  [['times'], '×|x|х|раза?|times'],
  [['perWeek'], '(?:\\/|в|per|a)\\s*(?:нед(?:елю|\\.)?|week|wk|w)'],
  [['perMonth'], '(?:\\/|в|per|a)\\s*(?:мес(?:яц|\\.)?|month|mo)'],
  [
    ['count', 'perWeek', 'perMonth'],
    'шт(?:ук[аи]?|\\.)?|сдел(?:ок|к[аи])|лид(?:а|ов)?|встреч[аи]?|клиент(?:а|ов)?|pcs|deals?|leads?|meetings?|customers?|clients?',
  ],
  [['RUB'], '₽|руб(?:л(?:ь|я|ей)|\\.)?|р\\.?|rub'],
  [['USD'], '\\$|usd'],
  [['EUR'], '€|евро|eur'],
  [['KZT'], '₸|тг\\.?|тенге|kzt'],
  [['BYN'], 'byn'],
  [['UAH'], '₴|грн\\.?|uah'],
];

/** Words that multiply: power of ten → words. */
const POWERS: readonly (readonly [power: number, words: string])[] = [
  [3, 'тыс(?:яч[аи]?|\\.)?|к|thousand|k'],
  [6, 'млн\\.?|миллион(?:а|ов)?|million|mln|m'],
  [9, 'млрд\\.?|миллиард(?:а|ов)?|billion|bn'],
];

/** Units whose figures run into thousands; elsewhere “k” or “m” is a slip. */
const LARGE_UNITS: ReadonlySet<MetricUnit> = new Set([
  'count',
  'perWeek',
  'perMonth',
  'RUB',
  'USD',
  'EUR',
  'KZT',
  'BYN',
  'UAH',
]);

const UNIT_TAILS = UNIT_WORDS.map(([units, words]) => ({ units, tail: atEnd(words) }));
const POWER_TAILS = POWERS.map(([power, words]) => ({ power, tail: atEnd(words) }));
const MONEY_HEADS = [
  { unit: 'USD', head: /^([-−]?)\s*\$\s*/u },
  { unit: 'EUR', head: /^([-−]?)\s*€\s*/u },
  { unit: 'RUB', head: /^([-−]?)\s*₽\s*/u },
] as const;

/** A number as typed, without the words around it. */
export interface StrippedFigure {
  readonly text: string;
  /** Whether all words can stand for the unit asked for. */
  readonly fits: boolean;
  /** The power of ten the words multiply by: 3 for “тыс.”. */
  readonly power: number;
}

/** Takes the unit off a typed figure: “40 лидов/мес” is 40 and fits `perMonth`. */
export function stripUnits(typed: string, unit: MetricUnit): StrippedFigure {
  let text = typed;
  let fits = true;
  for (const { unit: money, head } of MONEY_HEADS) {
    if (!head.test(text)) continue;
    text = text.replace(head, '$1');
    fits &&= money === unit;
  }
  for (let found = tailOf(text); found !== undefined; found = tailOf(text)) {
    text = text.replace(found.tail, '').trim();
    fits &&= found.units.includes(unit);
  }
  const power = LARGE_UNITS.has(unit) ? POWER_TAILS.find(({ tail }) => tail.test(text)) : undefined;
  return power === undefined
    ? { text, fits, power: 0 }
    : { text: text.replace(power.tail, '').trim(), fits, power: power.power };
}

function tailOf(text: string): (typeof UNIT_TAILS)[number] | undefined {
  return UNIT_TAILS.find(({ tail }) => tail.test(text));
}

/** Words at the end of a text that are not the end of a longer word. */
function atEnd(words: string): RegExp {
  return new RegExp(`(?<!\\p{L}(?=\\p{L}))(?:${words})$`, 'iu');
}
