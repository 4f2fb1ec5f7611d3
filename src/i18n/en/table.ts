import type { Area } from '../messages.ts';
import { enCount } from '../plural.ts';

interface Count {
  count: number;
}

export const table = {
  'table.title': 'Table',
  'table.grid': 'Stages and their fields',
  'table.number': 'Number of the stage',
  'table.row': ({ number, total, name }: { number: number; total: number; name: string }) =>
    `Stage ${number} of ${total}: ${name}. Actions`,
  'table.cell': ({ column, stage }: { column: string; stage: string }) => `${column}: ${stage}`,
  'table.edit': 'Edit the cell',
  'table.help':
    'Enter edits a cell, Shift with arrows marks several, Ctrl+C and Ctrl+V exchange them with Excel',
  'table.listKeys': 'A line is an item of the list. Enter begins the next one, Ctrl+Enter ends',
  'table.empty':
    'There are no stages yet. Add the first one, then a table can be pasted from Excel',
  'table.open': 'Open on the map',
  'table.moreMetrics': ({ count }: Count) =>
    `and ${enCount(count, 'more metric', 'more metrics')} on the map`,
  'table.copied': ({ count }: Count) => `${enCount(count, 'cell', 'cells')} copied`,
  'table.cut': ({ count }: Count) => `${enCount(count, 'cell', 'cells')} cut`,
  'table.cleared': ({ count }: Count) => `${enCount(count, 'cell', 'cells')} cleared`,
  'table.pasted': ({ count }: Count) => `${enCount(count, 'cell', 'cells')} pasted.`,
  'table.made': ({ count }: Count) =>
    `${enCount(count, 'stage', 'stages')} added for the extra rows.`,
  'table.left': ({ parts }: { parts: string }) => `Not taken: ${parts}.`,
  'table.left.columns': ({ count }: Count) =>
    `${enCount(count, 'column', 'columns')} beyond the last one`,
  'table.left.rows': ({ count }: Count) =>
    `${enCount(count, 'row', 'rows')}, as the map holds no more stages`,
  'table.left.lines': ({ count }: Count) =>
    `${enCount(count, 'line', 'lines')} of lists that are full`,
  'table.left.cut': ({ count }: Count) =>
    `the ends of ${enCount(count, 'long text', 'long texts')}`,
  'table.left.units': ({ units }: { units: string }) => `units that do not fit: ${units}`,
} satisfies Area<'table'>;
