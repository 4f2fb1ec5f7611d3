import { countOrNull } from './edit.ts';
import { stripUnits } from './figure-words.ts';
import { LARGEST_COUNT } from './limits.ts';
import { METRIC_RULES, maxOf, unitFits } from './metric-kinds.ts';
import type { Metric, MetricKind, MetricUnit } from './model.ts';

/** Why a typed text is not a possible figure. */
export type FigureProblem =
  | { readonly code: 'not-a-number' }
  | { readonly code: 'negative' }
  /** The text names another unit than the field has: “5 h” among days is not 5 days. */
  | { readonly code: 'other-unit' }
  | { readonly code: 'too-large'; readonly max: number };

/** What a typed text says: a figure, nothing yet, or a problem to name beside the field. */
export type FigureReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: FigureProblem };

/** “≈”, “~” and “около” before a number mark a guess; the source field says it properly. */
const GUESS_HEAD = /^(?:[≈~]|около|примерно|ок\.|about|approx\.?)\s*/iu;

const GROUP_SPACES = /(?<=\d)[\s\u00a0\u202f'](?=\d{3}(?!\d))/gu;

/**
 * Reads a figure as people type it: “35”, “35 %”, “35,5”, “1 200”, “$1,200.50”, “12 дней”.
 *
 * @remarks
 * A comma is a decimal comma, unless it can only part thousands (“1,250,000”, “1,200.50”,
 * “1,000”) or parts three digits of a count, time or sum of money (“1,200”), which nobody gives in
 * thousandths. A share typed as “0,35” stays 0.35 %: it is never guessed to be 35 %.
 *
 * @returns the value in `unit`, `null` for an empty text, or the problem
 */
export function readFigure(kind: MetricKind, unit: MetricUnit, typed: string): FigureReading {
  if (typed.trim() === '') return { ok: true, value: null };
  const plain = typed.normalize('NFKC').trim().replace(GUESS_HEAD, '');
  const { text, fits, power } = stripUnits(plain, unit);

  const digits = plainDecimal(text.replace(GROUP_SPACES, ''), power === 0 && !FINE_UNITS.has(unit));
  if (!/^[-−]?(?:\d+\.?\d*|\.\d+)$/u.test(digits)) return notANumber;
  if (!fits) return { ok: false, problem: { code: 'other-unit' } };

  const value = Number(`${digits.replace('−', '-')}e${power}`);
  if (value < 0) return { ok: false, problem: { code: 'negative' } };
  const max = maxOf(kind, unit);
  if (value > max) return { ok: false, problem: { code: 'too-large', max } };
  // `-0` would come back from a file as `0`.
  return { ok: true, value: value === 0 ? 0 : value };
}

/** Reads a whole number of deals or days from 0 up; anything else is a problem. */
export function readCount(typed: string): FigureReading {
  const reading = readFigure('own', 'count', typed);
  if (!reading.ok || reading.value === null) return reading;
  if (!Number.isInteger(reading.value)) return notANumber;
  return reading.value > LARGEST_COUNT
    ? { ok: false, problem: { code: 'too-large', max: LARGEST_COUNT } }
    : reading;
}

/**
 * A metric whose unit fits its kind and whose figures are possible. A figure that is not possible
 * (or no longer, after the kind was changed) goes back to being a typed text; a typed text that
 * has become possible becomes the figure.
 */
export function settleMetric(metric: Metric): Metric {
  const unit = unitFits(metric.kind, metric.unit)
    ? metric.unit
    : METRIC_RULES[metric.kind].units[0];
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

/** Units in which thousandths make sense. */
const FINE_UNITS: ReadonlySet<MetricUnit> = new Set(['percent', 'times']);

const SURE_GROUPS = /^[-−]?[1-9]\d{0,2}(?:(?:,\d{3})+\.\d*|(?:,\d{3}){2,}|,000)$/u;
const LIKELY_GROUP = /^[-−]?[1-9]\d{0,2},\d{3}$/u;

function plainDecimal(text: string, isWhole: boolean): string {
  const commasGroup = SURE_GROUPS.test(text) || (isWhole && LIKELY_GROUP.test(text));
  return commasGroup ? text.replaceAll(',', '') : text.replace(',', '.');
}
