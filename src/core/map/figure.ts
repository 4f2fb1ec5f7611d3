import { countOrNull } from './edit.ts';
import { METRIC_RULES, maxOf, unitFits } from './metric-kinds.ts';
import type { Metric, MetricKind, MetricUnit } from './model.ts';

/** Why a typed text is not a possible figure. */
export type FigureProblem =
  | { readonly code: 'not-a-number' }
  | { readonly code: 'negative' }
  | { readonly code: 'too-large'; readonly max: number };

/** What a typed text says: a figure, nothing yet, or a problem to name beside the field. */
export type FigureReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: FigureProblem };

/** Signs and words people type after the number. They never change the value. */
const UNIT_TAIL =
  /(?:%|‰|₽|\$|€|₸|₴|x|х|×|rub|usd|eur|kzt|byn|uah|руб\.?|р\.?|дн(?:я|ей|\.)?|день|дней|days?|d|ч(?:ас(?:а|ов)?)?\.?|h(?:ours?|rs?)?|шт\.?|pcs|сделок|сделки|лидов|leads?|в нед(?:елю)?\.?|в мес(?:яц)?\.?|\/\s*нед\.?|\/\s*мес\.?|\/\s*(?:w(?:eek)?|mo(?:nth)?)|per week|per month)$/iu;

/** “≈”, “~” and “около” before a number mark a guess; the source field says it properly. */
const GUESS_HEAD = /^(?:[≈~]|около|примерно|about|approx\.?|[$€₽])\s*/iu;

const GROUP_SPACES = /(?<=\d)[\s\u00a0\u202f'](?=\d{3}(?!\d))/gu;

/**
 * Reads a figure as people type it: “35”, “35 %”, “35,5”, “1 200”, “$1,200.50”, “12 дней”.
 *
 * @remarks
 * A comma is a decimal comma, unless a point follows it or several commas each part three digits
 * (“1,250,000”, “1,200.50”). A share typed as “0,35” stays 0.35 %: it is never guessed to be 35 %.
 *
 * @returns the value in `unit`, `null` for an empty text, or the problem
 */
export function readFigure(kind: MetricKind, unit: MetricUnit, typed: string): FigureReading {
  const text = stripWords(typed);
  if (text === '') return typed.trim() === '' ? { ok: true, value: null } : notANumber;

  const digits = plainDecimal(text);
  if (!/^[-−]?(?:\d+\.?\d*|\.\d+)$/u.test(digits)) return notANumber;

  const value = Number(digits.replace('−', '-'));
  if (value < 0) return { ok: false, problem: { code: 'negative' } };
  const max = maxOf(kind, unit);
  if (value > max) return { ok: false, problem: { code: 'too-large', max } };
  // `-0` would come back from a file as `0`.
  return { ok: true, value: value === 0 ? 0 : value };
}

/** Reads a whole number of deals or days from 0 up; anything else is a problem. */
export function readCount(typed: string): FigureReading {
  const reading = readFigure('own', 'count', typed);
  return reading.ok && reading.value !== null && !Number.isInteger(reading.value)
    ? notANumber
    : reading;
}

/**
 * A metric whose unit fits its kind and whose figures are possible. A figure that is not possible
 * (or no longer, after the kind was changed) goes back to being a typed text; a typed text that
 * has become possible becomes the figure.
 */
export function settleMetric(metric: Metric): Metric {
  const unit = unitFits(metric.kind, metric.unit) ? metric.unit : METRIC_RULES[metric.kind].units[0];
  const [value, valueTyped] = settle(metric.kind, unit, metric.value, metric.valueTyped);
  const [target, targetTyped] = settle(metric.kind, unit, metric.target, metric.targetTyped);
  const countIn = countOrNull(metric.countIn);
  const countOut = countOrNull(metric.countOut);
  return { ...metric, unit, value, valueTyped, target, targetTyped, countIn, countOut };
}

function settle(
  kind: MetricKind,
  unit: MetricUnit,
  value: number | null,
  typed: string,
): readonly [value: number | null, typed: string] {
  if (value !== null) {
    const possible = Number.isFinite(value) && value >= 0 && value <= maxOf(kind, unit);
    return possible ? [value + 0, ''] : [null, String(value)];
  }
  const reading = readFigure(kind, unit, typed);
  return reading.ok ? [reading.value, ''] : [null, typed];
}

const notANumber: FigureReading = { ok: false, problem: { code: 'not-a-number' } };

function stripWords(typed: string): string {
  let text = typed.normalize('NFKC').trim().replace(GUESS_HEAD, '');
  for (let previous = ''; previous !== text; ) {
    previous = text;
    text = text.replace(UNIT_TAIL, '').trim();
  }
  return text.replace(GROUP_SPACES, '');
}

function plainDecimal(text: string): string {
  const commasGroup = /^[-−]?\d{1,3}(?:,\d{3})+\.\d*$|^[-−]?\d{1,3}(?:,\d{3}){2,}$/u.test(text);
  return commasGroup ? text.replaceAll(',', '') : text.replace(',', '.');
}
