import { newMetric } from '../map/create.ts';
import { readFigure, settleMetric } from '../map/figure.ts';
import { METRIC_KINDS, METRIC_RULES } from '../map/metric-kinds.ts';
import type { FigureSource, Metric, MetricKind, MetricUnit } from '../map/model.ts';
import type { OnePagerLabels } from '../onepager/labels.ts';

/** A metric in the words of a table row: what is measured, the figure, the one aimed at. */
export interface MetricWords {
  /** The team's own name, or the usual one of the kind. */
  readonly name: string;
  /** Whether the name is the team's own words. */
  readonly isOwn: boolean;
  readonly value: string;
  readonly target: string;
}

/** What of a metric its words do not say exactly. */
export type CodedMetric = Pick<Metric, 'kind' | 'unit' | 'value' | 'target' | 'source'>;

const SOURCES: readonly FigureSource[] = ['guess', 'count', 'crm'];
const NONE = '-';

/** Says a metric in words; a text that is not yet a figure stands as it was typed. */
export function wordsOfMetric(metric: Metric, labels: OnePagerLabels): MetricWords {
  const { kind, label, unit, value, valueTyped, target, targetTyped, source } = metric;
  const isOwn = kind === 'own' && label.trim() !== '';
  const figure = (number: number) => labels.document.figure(unit, number);
  const said = value === null ? valueTyped : figure(value);
  return {
    name: isOwn ? label : labels.document.metricName(kind),
    isOwn,
    value: value === null || source === 'crm' ? said : labels.guess(said),
    target: target === null ? targetTyped : figure(target),
  };
}

/** `kind unit value target source`, parted by spaces; a hyphen stands for what is not there. */
export function codeOfMetric({ kind, unit, value, target, source }: CodedMetric): string {
  return [kind, unit, value ?? NONE, target ?? NONE, source === '' ? NONE : source].join(' ');
}

/** Reads {@link codeOfMetric} back; a part that makes no sense is taken for not there. */
export function metricOfCode(code: string): CodedMetric {
  const [kindText = '', unitText = '', value = NONE, target = NONE, source] = code
    .trim()
    .split(/\s+/u);
  const kind: MetricKind = METRIC_KINDS.find((known) => known === kindText) ?? 'own';
  const units: readonly MetricUnit[] = METRIC_RULES[kind].units;
  return {
    kind,
    unit: units.find((known) => known === unitText) ?? METRIC_RULES[kind].units[0],
    value: numberOf(value),
    target: numberOf(target),
    source: SOURCES.find((known) => known === source) ?? '',
  };
}

/**
 * The metric that a row stands for. Words that say another figure than the code were changed by
 * hand, and the hand is right; words that only round the figure leave it exact.
 */
export function metricOfRow(
  code: CodedMetric,
  words: Omit<MetricWords, 'isOwn'>,
  given: Pick<Metric, 'id' | 'stageId' | 'order'>,
): Metric {
  const { kind, unit, source } = code;
  const [value, valueTyped] = figureOf(code, code.value, words.value);
  const [target, targetTyped] = figureOf(code, code.target, words.target);
  const label = kind === 'own' ? words.name : '';
  const figures = { value, valueTyped, target, targetTyped };
  return settleMetric(newMetric({ ...given, kind, unit, label, source, ...figures }));
}

function figureOf(
  { kind, unit }: CodedMetric,
  coded: number | null,
  words: string,
): readonly [value: number | null, typed: string] {
  const reading = readFigure(kind, unit, words);
  if (!reading.ok) return coded === null ? [null, words] : [coded, ''];
  if (reading.value === null || coded === null) return [reading.value, ''];
  return [isSaid(coded, reading.value) ? coded : reading.value, ''];
}

/**
 * Whether a figure may have been written as another one: words keep two decimals, and “1,234×”
 * reads as a decimal comma although it parts thousands.
 */
function isSaid(coded: number, read: number): boolean {
  const slack = 0.005 + coded * 1e-12;
  return [read, read * 1_000].some((value) => Math.abs(value - coded) <= slack);
}

function numberOf(text: string): number | null {
  const number = /^\d/u.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}
