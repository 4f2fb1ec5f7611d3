import { TEXT_LIMITS } from '#core/map/limits.ts';

/** Fields of a stage in the order of the table; each is a column. */
export const COLUMNS = [
  'name',
  'happens',
  'kind',
  'value',
  'unit',
  'entry',
  'exit',
  'artifact',
  'nextAction',
  'nextDue',
  'nextOwner',
  'nextResult',
  'links',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Columns that hold one text of the stage itself, with its limit. */
export const TEXT_COLUMNS = {
  name: TEXT_LIMITS.name,
  happens: TEXT_LIMITS.sentence,
  nextAction: TEXT_LIMITS.sentence,
  nextDue: TEXT_LIMITS.short,
  nextOwner: TEXT_LIMITS.name,
  nextResult: TEXT_LIMITS.sentence,
} as const satisfies Partial<Record<Column, number>>;

export type TextColumn = keyof typeof TEXT_COLUMNS;

/** Columns that hold a list: a line of the cell is a record. */
export const LIST_COLUMNS = ['entry', 'exit', 'artifact'] as const satisfies readonly Column[];

export type ListColumn = (typeof LIST_COLUMNS)[number];

export function isTextColumn(column: Column): column is TextColumn {
  return Object.hasOwn(TEXT_COLUMNS, column);
}

export function isListColumn(column: Column): column is ListColumn {
  return LIST_COLUMNS.some((list) => list === column);
}

/** Columns whose cells show a line for each thing in them. */
export function hasLines(column: Column): boolean {
  return column === 'links' || isListColumn(column);
}

/** The name of a column: the same word as in the panel. */
export const COLUMN_LABELS = {
  name: 'panel.name',
  happens: 'panel.happens',
  kind: 'panel.metric',
  value: 'panel.value',
  unit: 'panel.unit',
  entry: 'panel.entry',
  exit: 'panel.exit',
  artifact: 'panel.artifact',
  nextAction: 'panel.nextStep',
  nextDue: 'panel.due',
  nextOwner: 'panel.owner',
  nextResult: 'panel.result',
  links: 'board.menu.links',
} as const satisfies Record<Column, string>;
