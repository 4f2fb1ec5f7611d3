import { type Command, applyCommand } from '#core/map/commands.ts';
import { readFigure } from '#core/map/figure.ts';
import type { IdSource } from '#core/map/ids.ts';
import { METRIC_RULES, unitFits } from '#core/map/metric-kinds.ts';
import type { Link, Metric, MetricKind, MetricUnit, SalesMap, StageId } from '#core/map/model.ts';
import { linksOf, metricsOf } from '#core/map/queries.ts';
import { B2B_SEVEN } from '#core/templates/b2b-seven.ts';
import { type Column, TEXT_COLUMNS, isListColumn, isTextColumn } from './columns.ts';
import { listText, writeList } from './lists.ts';

/** How the language on screen names kinds and units, and writes numbers. */
export interface CellWords {
  kind(kind: MetricKind): string;
  unit(unit: MetricUnit): string;
  /** Kind, ends and words of a link. */
  link(link: Link, map: SalesMap): string;
  /** Exact and without marks between thousands, as it is edited. */
  number(value: number): string;
  /** The kind or unit that a text names, in any language we speak. */
  kindNamed(text: string): MetricKind | null;
  unitNamed(text: string): MetricUnit | null;
}

/** What of a text a cell could not take. */
export type Loss =
  | { readonly code: 'cut'; readonly count: number }
  | { readonly code: 'over'; readonly count: number }
  | { readonly code: 'unit'; readonly text: string };

export interface CellWrite {
  readonly commands: readonly Command[];
  readonly losses: readonly Loss[];
}

/** What a cell is written with. */
export interface Pen {
  readonly words: CellWords;
  readonly ids: IdSource;
}

const NOTHING: CellWrite = { commands: [], losses: [] };

function mainMetric(map: SalesMap, stageId: StageId): Metric | undefined {
  return metricsOf(map, stageId)[0];
}

/** The text of a cell as it is edited and copied. */
export function cellText(
  map: SalesMap,
  stageId: StageId,
  column: Column,
  words: CellWords,
): string {
  if (isTextColumn(column)) return map.stages[stageId]?.[column] ?? '';
  if (isListColumn(column)) return listText(map, stageId, column);
  if (column === 'links') return linksText(map, stageId, words);
  const metric = mainMetric(map, stageId);
  if (metric === undefined) return '';
  if (column === 'unit') return words.unit(metric.unit);
  if (column === 'value') {
    return metric.value === null ? metric.valueTyped : words.number(metric.value);
  }
  return metric.kind === 'own' && metric.label !== '' ? metric.label : words.kind(metric.kind);
}

/** Links that leave the stage, a line each: every link stands in one row. */
function linksText(map: SalesMap, stageId: StageId, words: CellWords): string {
  return linksOf(map)
    .filter(({ fromStageId }) => fromStageId === stageId)
    .map((link) => words.link(link, map).replaceAll(/\s*[\n\r]+\s*/gu, ' '))
    .join('\n');
}

/** The commands that make a cell say a text, and what of the text gets lost. */
export function writeCell(
  map: SalesMap,
  stageId: StageId,
  column: Column,
  text: string,
  pen: Pen,
): CellWrite {
  if (isTextColumn(column)) {
    const line = text.replaceAll(/\s*[\n\r]+\s*/gu, ' ');
    const fields = { [column]: line };
    const over = line.trim().length > TEXT_COLUMNS[column];
    return {
      commands: [{ type: 'stage.edit', stageId, fields }],
      losses: over ? [{ code: 'cut', count: 1 }] : [],
    };
  }
  if (isListColumn(column)) {
    const { commands, over, cut } = writeList(map, stageId, column, text, pen.ids);
    return {
      commands,
      losses: [
        ...(over > 0 ? [{ code: 'over', count: over } as const] : []),
        ...(cut > 0 ? [{ code: 'cut', count: cut } as const] : []),
      ],
    };
  }
  // A link needs a stage at its other end, which no text names for sure: the panel edits links.
  if (column === 'links') return NOTHING;
  if (column === 'value') return writeValue(map, stageId, text, pen);
  return column === 'kind'
    ? writeKind(map, stageId, text.trim(), pen)
    : writeUnit(map, stageId, text.trim(), pen);
}

/** The figure the template asks of a stage, else the one every stage has. */
function usualKind(map: SalesMap, stageId: StageId): MetricKind {
  const { kind } = map.stages[stageId] ?? {};
  return B2B_SEVEN.find((stage) => stage.kind === kind)?.metric ?? 'conversion';
}

/** The main metric, or one that is yet to be added with the first figure. */
function metricFor(
  map: SalesMap,
  stageId: StageId,
  pen: Pen,
  kind: MetricKind,
): { readonly metric: Metric | undefined; readonly made: readonly Command[] } {
  const metric = mainMetric(map, stageId);
  if (metric !== undefined) return { metric, made: [] };
  const id = pen.ids.next('metric');
  const made: Command[] = [{ type: 'metric.add', id, stageId, kind }];
  return { metric: mainMetric(made.reduce(applyCommand, map), stageId), made };
}

/** A figure may name another unit its kind is given in: “5 h” for a time in days. */
function writeValue(map: SalesMap, stageId: StageId, text: string, pen: Pen): CellWrite {
  if (text.trim() === '' && mainMetric(map, stageId) === undefined) return NOTHING;
  const { metric, made } = metricFor(map, stageId, pen, usualKind(map, stageId));
  if (metric === undefined) return NOTHING;
  const { kind } = metric;
  const units = [metric.unit, ...METRIC_RULES[kind].units];
  const unit = units.find((one) => readFigure(kind, one, text).ok) ?? metric.unit;
  const reading = readFigure(kind, unit, text);
  const figure = reading.ok
    ? { value: reading.value, valueTyped: '' }
    : { value: null, valueTyped: text };
  const fields = { unit, ...figure };
  return {
    commands: [...made, { type: 'metric.edit', metricId: metric.id, fields }],
    losses: [],
  };
}

/** An unknown kind is the team's own metric of that name; an empty cell is no metric. */
function writeKind(map: SalesMap, stageId: StageId, text: string, pen: Pen): CellWrite {
  const before = mainMetric(map, stageId);
  if (text === '') {
    if (before === undefined) return NOTHING;
    return { commands: [{ type: 'metric.remove', metricId: before.id }], losses: [] };
  }
  if (before !== undefined && cellText(map, stageId, 'kind', pen.words) === text) return NOTHING;
  const known = pen.words.kindNamed(text);
  const kind = known ?? 'own';
  const { metric, made } = metricFor(map, stageId, pen, kind);
  if (metric === undefined) return NOTHING;
  const fields = known === null ? { kind, label: text } : { kind };
  const over = known === null && text.length > TEXT_COLUMNS.name;
  return {
    commands: [...made, { type: 'metric.edit', metricId: metric.id, fields }],
    losses: over ? [{ code: 'cut', count: 1 }] : [],
  };
}

function writeUnit(map: SalesMap, stageId: StageId, text: string, pen: Pen): CellWrite {
  const metric = mainMetric(map, stageId);
  if (text === '' || (metric !== undefined && pen.words.unit(metric.unit) === text)) return NOTHING;
  const unit = pen.words.unitNamed(text);
  if (metric === undefined || unit === null || !unitFits(metric.kind, unit)) {
    return { commands: [], losses: [{ code: 'unit', text }] };
  }
  const { value, valueTyped } = metric;
  const fields = { unit, value, valueTyped };
  return { commands: [{ type: 'metric.edit', metricId: metric.id, fields }], losses: [] };
}
