import type { Link, LinkKind, Note, SalesMap, TableName, Term } from '../map/model.ts';
import { routeOf } from '../map/queries.ts';
import type { InfoField, MapDifference } from './difference-model.ts';
import { fieldDifferences, isEmpty, listDifference } from './list-difference.ts';
import { stageDifferences } from './stage-difference.ts';

const INFO_FIELDS: readonly InfoField[] = [
  'title',
  'team',
  'author',
  'date',
  'language',
  'versionLabel',
  'locked',
];

/**
 * Tells what changed from one state of a map to another. Records are matched by id, so a reworded
 * criterion is a changed one. What nobody sees (keys of order, times of making) is no difference.
 */
export function differenceOf(before: SalesMap, after: SalesMap): MapDifference {
  const info = fieldDifferences(INFO_FIELDS, before.info, after.info);
  const stages = stageDifferences(before, after);
  const links = listDifference(rows(before.links), rows(after.links), linkText);
  const notes = listDifference(rows(before.notes), rows(after.notes), ({ text }: Note) => text);
  const terms = listDifference(rows(before.terms), rows(after.terms), termText);
  const reordered = isReordered(before, after);
  const moved = movedIn(before.stages, after.stages) + movedIn(before.notes, after.notes);
  const lists = [links, notes, terms];
  const others = OTHER_TABLES.reduce((sum, name) => sum + differing(before[name], after[name]), 0);
  const told = info.length + stages.length + moved + others + Number(reordered);
  const same = told === 0 && lists.every(isEmpty);
  return { same, info, reordered, moved, stages, links, notes, terms, others };
}

const SIGNS: Readonly<Record<LinkKind, string>> = { loop: '↻', return: '←', lost: '×' };

const OTHER_TABLES = [
  'deals',
  'proofs',
  'dismissals',
  'rounds',
  'raters',
  'ratings',
] as const satisfies readonly TableName[];

function differing(
  before: Readonly<Record<string, object>>,
  after: Readonly<Record<string, object>>,
): number {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id])).length;
}

function rows<Row>(table: Readonly<Record<string, Row>>): readonly Row[] {
  return Object.values(table);
}

/** A link says something by being there, also without words; its kind is part of what it says. */
function linkText({ kind, label }: Link): string {
  return [SIGNS[kind], label].filter(Boolean).join(' ');
}

function termText({ name, meaning, ours, notSameAs }: Term): string {
  return [name, meaning, ours, notSameAs].filter((text) => text.trim() !== '').join(' · ');
}

function movedIn(
  before: Readonly<Record<string, { readonly x: number; readonly y: number }>>,
  after: Readonly<Record<string, { readonly x: number; readonly y: number }>>,
): number {
  return Object.entries(after).filter(([id, { x, y }]) => {
    const was = before[id];
    return was !== undefined && (was.x !== x || was.y !== y);
  }).length;
}

function isReordered(before: SalesMap, after: SalesMap): boolean {
  const kept = (map: SalesMap, other: SalesMap) =>
    routeOf(map).flatMap(({ id }) => (other.stages[id] === undefined ? [] : [id]));
  return kept(before, after).join() !== kept(after, before).join();
}
