import type { Language, LinkKind, Metric, MetricKind, MetricUnit } from '../map/model.ts';
import type { StagePart } from '../map/progress.ts';

/** A metric in words. */
export interface MetricText {
  /** “≈ 45 %”, or empty while the figure is unknown. */
  readonly value: string;
  /** What is measured, as it reads after the value: “go on”. */
  readonly name: string;
  /** The target in words, or empty. */
  readonly target: string;
}

/** Captions of what stands in a document besides the parts of a stage. */
export type DocumentWord =
  | 'number'
  | 'title'
  | 'team'
  | 'author'
  | 'date'
  | 'version'
  | 'figures'
  | 'name'
  | 'value'
  | 'target'
  | 'due'
  | 'owner'
  | 'result'
  | 'links'
  | 'linkKind'
  | 'link'
  | 'linkLabel'
  | 'term'
  | 'meaning'
  | 'ours'
  | 'notSameAs';

/** Words of the documents that have no page: Markdown and tables. */
export interface DocumentLabels {
  /** The language of the words, which decides how a table parts its cells. */
  readonly language: Language;
  readonly words: Readonly<Record<DocumentWord, string>>;
  readonly linkKinds: Readonly<Record<LinkKind, string>>;
  metricName(kind: MetricKind): string;
  /** A figure with its unit, to two decimals, as `readFigure` reads it: “40 a week”. */
  figure(unit: MetricUnit, value: number): string;
}

/** All words of the page. The layout knows none of its own, so any language can be printed. */
export interface OnePagerLabels {
  readonly heading: string;
  readonly rows: Readonly<Record<StagePart, string>>;
  readonly glossary: string;
  /** Captions of the links and of the sticky notes that stand in words. */
  readonly links: string;
  readonly notes: string;
  /** Caption of the facilitator's notes. */
  readonly privateNotes: string;
  readonly conversion: string;
  readonly cycle: string;
  readonly bottleneck: string;
  readonly loop: string;
  /** Stands where the stages would be while the map has none. */
  readonly noStages: string;
  readonly document: DocumentLabels;
  /** Caption of the deals needed for a number of wins. */
  entriesFor(wins: number): string;
  /** Which page of how many, both from 1. */
  page(number: number, count: number): string;
  /** A whole number of deals that enter the first stage. */
  entries(count: number): string;
  /** Caption of the chart: of how many deals it speaks. */
  readonly funnel: string;
  /** How many deals of 100 a share from 0 to 1 is. */
  perHundred(ratio: number): string;
  /** A share from 0 to 1. */
  share(ratio: number): string;
  days(count: number): string;
  /** A number of which not every part is known for certain. */
  guess(text: string): string;
  /** Says which stages lack the data for a figure; none means there are too few stages. */
  missing(stages: readonly string[]): string;
  /** A stage without a name, by its number. */
  unnamed(number: number): string;
  team(name: string): string;
  author(name: string): string;
  version(label: string): string;
  /** A day as `YYYY-MM-DD`. */
  date(iso: string): string;
  metric(metric: Metric): MetricText;
  /** The result a next step leads to. */
  result(text: string): string;
}
