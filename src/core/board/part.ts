import type { Command } from '../map/commands.ts';
import { emptyMap } from '../map/create.ts';
import type { IdSource } from '../map/ids.ts';
import { COUNT_LIMITS } from '../map/limits.ts';
import type { LineList, NoteId, SalesMap, Stage, StageId } from '../map/model.ts';
import { artifactsOf, criteriaOf, linesOf, linksOf, metricsOf } from '../map/queries.ts';
import { notesOf, routeOf } from '../map/queries.ts';
import { STAGE_OWNED } from '../map/stage-commands.ts';
import { looseTable, withLooseTable } from '../map/tables.ts';
import type { Point } from './card.ts';

/** Cards of a map that are taken along. */
export interface CardIds {
  readonly stages: readonly StageId[];
  readonly notes: readonly NoteId[];
}

const LISTS: readonly LineList[] = ['redFlag', 'question', 'lostReason'];

/**
 * The part of a map that some cards make up: the stages with all that belongs to them, the links
 * between them, their exits to lost, and the notes. A map of its own; nothing of the map's record
 * but its id, language and age goes along.
 */
export function partOf(map: SalesMap, { stages, notes }: CardIds): SalesMap {
  const chosen = new Set<string>(stages);
  const noted = new Set<string>(notes);
  const isIn = (id: unknown): boolean => typeof id === 'string' && chosen.has(id);
  let part = emptyMap({ ...map.info, title: '', team: '', author: '', date: '', versionLabel: '' });
  const take = (
    table: 'stages' | 'links' | 'notes' | (typeof STAGE_OWNED)[number],
    stays: (row: Readonly<Record<string, unknown>>) => boolean,
  ): void => {
    const rows = Object.entries(looseTable(map, table)).filter(([, row]) => stays(row));
    part = withLooseTable(part, table, Object.fromEntries(rows));
  };
  take('stages', ({ id }) => isIn(id));
  for (const table of STAGE_OWNED) take(table, ({ stageId }) => isIn(stageId));
  take('links', ({ fromStageId, toStageId }) => {
    return isIn(fromStageId) && (toStageId === null || isIn(toStageId));
  });
  take('notes', ({ id }) => typeof id === 'string' && noted.has(id));
  return part;
}

/** The part without what is for the facilitator only. */
export function withoutPrivateNotes(part: SalesMap): SalesMap {
  const stages = routeOf(part).map((stage) => [stage.id, { ...stage, privateNotes: '' }] as const);
  return { ...part, stages: Object.fromEntries(stages) };
}

/** Why a part does not fit onto a map: a table would hold more than it may. */
export interface NoRoom {
  readonly what: 'stages' | 'notes' | 'links';
  readonly count: number;
  readonly limit: number;
}

/** The first limit that a map with this part would break; `null` when all of it fits. */
export function roomFor(map: SalesMap, part: SalesMap): NoRoom | null {
  for (const what of ['stages', 'notes', 'links'] as const) {
    const count = Object.keys(map[what]).length + Object.keys(part[what]).length;
    if (count > COUNT_LIMITS[what]) return { what, count, limit: COUNT_LIMITS[what] };
  }
  return null;
}

/** How a part is put onto a map. */
export interface Paste {
  /** Place on the route of its first stage, 0 = first. */
  readonly index: number;
  /** How far its cards move, in board units. */
  readonly by: Point;
  readonly ids: IdSource;
  /** What a copied stage is called. */
  readonly rename?: (name: string) => string;
}

/** What puts a part onto a map, and the ids its cards get there. */
export interface Pasted extends CardIds {
  readonly commands: readonly Command[];
}

/** The commands that put all of a part onto a map, under fresh ids and in its own order. */
export function pasteOf(part: SalesMap, paste: Paste): Pasted {
  const { ids, by, index } = paste;
  const fresh = new Map<string, StageId>();
  const commands: Command[] = [];
  for (const [offset, stage] of routeOf(part).entries()) {
    const id = ids.next('stage');
    fresh.set(stage.id, id);
    commands.push(...stageCommands(part, stage, id, index + offset, paste));
  }
  for (const { kind, fromStageId, toStageId, label } of linksOf(part)) {
    const from = fresh.get(fromStageId);
    const to = toStageId === null ? null : fresh.get(toStageId);
    if (from === undefined || to === undefined) continue;
    const id = ids.next('link');
    commands.push({ type: 'link.add', id, kind, fromStageId: from, toStageId: to, label });
  }
  const notes = notesOf(part).map(({ text, tone, x, y }) => {
    const id = ids.next('note');
    commands.push({ type: 'note.add', id, text, x: x + by.x, y: y + by.y });
    commands.push({ type: 'note.edit', noteId: id, fields: { tone } });
    return id;
  });
  return { commands, stages: [...fresh.values()], notes };
}

function stageCommands(
  part: SalesMap,
  stage: Stage,
  id: StageId,
  index: number,
  { by, ids, rename = (name) => name }: Paste,
): Command[] {
  const { id: old, order: _order, kind, name: called, x, y, ...fields } = stage;
  const name = rename(called);
  return [
    { type: 'stage.add', id, index, name, kind, x: x + by.x, y: y + by.y },
    { type: 'stage.edit', stageId: id, fields },
    ...(['entry', 'exit'] as const).map((gate) => ({
      type: 'criterion.add' as const,
      stageId: id,
      gate,
      index: 0,
      criteria: criteriaOf(part, old, gate).map(({ text }) => ({
        id: ids.next('criterion'),
        text,
      })),
    })),
    ...LISTS.map((list) => ({
      type: 'line.add' as const,
      stageId: id,
      list,
      index: 0,
      lines: linesOf(part, old, list).map(({ text }) => ({ id: ids.next('line'), text })),
    })),
    ...metricsOf(part, old).flatMap((metric): Command[] => {
      const { id: _id, stageId: _stage, order: _place, ...figures } = metric;
      const metricId = ids.next('metric');
      return [
        { type: 'metric.add', id: metricId, stageId: id, kind: metric.kind },
        { type: 'metric.edit', metricId, fields: figures },
      ];
    }),
    ...artifactsOf(part, old).map(({ name: title, place, maker }) => ({
      type: 'artifact.add' as const,
      id: ids.next('artifact'),
      stageId: id,
      fields: { name: title, place, maker },
    })),
  ];
}
