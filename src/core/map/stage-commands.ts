import { newStage } from './create.ts';
import { boardPlace, clip, countOrNull, dropRecords, fitFields, isFree } from './edit.ts';
import { patchRecord, placeRecord, rowOf } from './edit.ts';
import { COUNT_LIMITS, TEXT_LIMITS } from './limits.ts';
import type { LinkId, NoteId, OrderKey, SalesMap, Stage, StageId } from './model.ts';
import type { StageKind, TableName } from './model.ts';
import { placeWithin } from './order.ts';
import { routeOf } from './queries.ts';
import { settleReferences } from './references.ts';
import { type Fields, ID_KIND_OF, looseTable, withLooseTable } from './tables.ts';
import { type RandomText, idSource } from './ids.ts';

/** Fields of a stage that a form may set. */
export type StageFields = Partial<Omit<Stage, 'id' | 'order' | 'x' | 'y'>>;

/** A card at its new place, in board units. */
export interface MovedCard<Id> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/** What may be done with stages and with what lies on the board. */
export type StageCommand =
  | {
      readonly type: 'stage.add';
      readonly id: StageId;
      /** Place on the route, 0 = first. */
      readonly index: number;
      readonly name: string;
      readonly kind?: StageKind;
      readonly x: number;
      readonly y: number;
    }
  | { readonly type: 'stage.edit'; readonly stageId: StageId; readonly fields: StageFields }
  | { readonly type: 'stage.reorder'; readonly stageId: StageId; readonly index: number }
  | {
      readonly type: 'stage.duplicate';
      readonly stageId: StageId;
      readonly name: string;
      /** Random text of which the ids of all copies are made: `<seed>0`, `<seed>1`, … */
      readonly seed: string;
      readonly x: number;
      readonly y: number;
    }
  | {
      readonly type: 'cards.move';
      readonly stages: readonly MovedCard<StageId>[];
      readonly notes: readonly MovedCard<NoteId>[];
    }
  | {
      readonly type: 'cards.remove';
      readonly stages: readonly StageId[];
      readonly notes: readonly NoteId[];
      readonly links: readonly LinkId[];
    };

type Of<Type extends StageCommand['type']> = Extract<StageCommand, { readonly type: Type }>;

const STAGE_TEXT_LIMITS = {
  name: TEXT_LIMITS.name,
  happens: TEXT_LIMITS.sentence,
  nextAction: TEXT_LIMITS.sentence,
  nextDue: TEXT_LIMITS.short,
  nextOwner: TEXT_LIMITS.name,
  nextResult: TEXT_LIMITS.sentence,
  handover: TEXT_LIMITS.short,
  stallAction: TEXT_LIMITS.sentence,
  privateNotes: TEXT_LIMITS.prose,
} as const;

/** Tables whose records belong to one stage and go with it. */
export const STAGE_OWNED = [
  'criteria',
  'metrics',
  'artifacts',
  'lines',
] as const satisfies readonly TableName[];

/** Puts a new stage at a place on the route. Nothing happens on a full map. */
export function addStage(map: SalesMap, command: Of<'stage.add'>): SalesMap {
  const route = routeOf(map);
  if (route.length >= COUNT_LIMITS.stages || !isFree(map, 'stages', command.id)) return map;
  return placeRecord(map, 'stages', route, command.index, (order) =>
    newStage({
      id: command.id,
      order,
      kind: command.kind ?? 'own',
      name: clip(command.name, TEXT_LIMITS.name),
      x: boardPlace(command.x),
      y: boardPlace(command.y),
    }),
  );
}

/** Sets fields of a stage. */
export function editStage(map: SalesMap, { stageId, fields }: Of<'stage.edit'>): SalesMap {
  const fitted = fitFields(fields, STAGE_TEXT_LIMITS);
  const { stallDays } = fitted;
  return patchRecord(
    map,
    'stages',
    stageId,
    stallDays === undefined ? fitted : { ...fitted, stallDays: countOrNull(stallDays) },
  );
}

/** Moves a stage to another place on the route; cards stay where they are drawn. */
export function reorderStage(map: SalesMap, { stageId, index }: Of<'stage.reorder'>): SalesMap {
  const route = routeOf(map);
  const stage = rowOf(map, 'stages', stageId);
  const others = route.filter(({ id }) => id !== stageId);
  const at = placeWithin(index, others.length);
  if (stage === undefined || route[at]?.id === stageId) return map;
  return placeRecord(map, 'stages', others, at, (order) => ({ ...stage, order }));
}

/**
 * Copies a stage with its criteria, metrics, artifacts and lines, right after the original.
 * Nothing happens when the seed makes ids that are taken or that no file could hold.
 */
export function duplicateStage(map: SalesMap, command: Of<'stage.duplicate'>): SalesMap {
  const original = rowOf(map, 'stages', command.stageId);
  const route = routeOf(map);
  if (original === undefined || route.length >= COUNT_LIMITS.stages) return map;

  const ids = idSource(counting(command.seed));
  const id = ids.next('stage');
  if (!isFree(map, 'stages', id)) return map;
  const copyOf = (order: OrderKey): Stage => ({
    ...original,
    id,
    order,
    name: clip(command.name, TEXT_LIMITS.name),
    x: boardPlace(command.x),
    y: boardPlace(command.y),
  });
  const place = route.findIndex((stage) => stage.id === original.id) + 1;
  let result: SalesMap | null = placeRecord(map, 'stages', route, place, copyOf);
  for (const table of STAGE_OWNED) {
    if (result === null) return map;
    result = copyOwned(result, table, original.id, id, () => ids.next(ID_KIND_OF[table]));
  }
  return result ?? map;
}

/** Moves cards and notes; one drag, one key press or one tidying is one command. */
export function moveCards(map: SalesMap, { stages, notes }: Of<'cards.move'>): SalesMap {
  let result = map;
  for (const { id, x, y } of stages) {
    result = patchRecord(result, 'stages', id, { x: boardPlace(x), y: boardPlace(y) });
  }
  for (const { id, x, y } of notes) {
    result = patchRecord(result, 'notes', id, { x: boardPlace(x), y: boardPlace(y) });
  }
  return result;
}

/** Removes cards, notes and links, and with a stage all that belongs to it. */
export function removeCards(map: SalesMap, command: Of<'cards.remove'>): SalesMap {
  const stages = new Set<StageId>(command.stages);
  const notes = new Set<NoteId>(command.notes);
  const links = new Set<LinkId>(command.links);

  let result = dropRecords(map, 'stages', ({ id }) => stages.has(id));
  for (const table of STAGE_OWNED) {
    result = dropRecords(result, table, ({ stageId }) => stages.has(stageId));
  }
  result = dropRecords(
    result,
    'links',
    ({ id, fromStageId, toStageId }) =>
      links.has(id) || stages.has(fromStageId) || (toStageId !== null && stages.has(toStageId)),
  );
  result = dropRecords(result, 'notes', ({ id }) => notes.has(id));
  return stages.size === 0 ? result : settleReferences(result);
}

function counting(seed: string): RandomText {
  let count = 0;
  return () => `${seed}${(count++).toString(36)}`;
}

/** `null` when an id is not free. */
function copyOwned(
  map: SalesMap,
  table: (typeof STAGE_OWNED)[number],
  from: StageId,
  to: StageId,
  nextId: () => string,
): SalesMap | null {
  const rows = looseTable(map, table);
  const copies: Record<string, Fields> = {};
  for (const row of Object.values(rows)) {
    if (row['stageId'] !== from) continue;
    const id = nextId();
    if (!isFree(map, table, id)) return null;
    copies[id] = { ...row, id, stageId: to };
  }
  return Object.keys(copies).length === 0
    ? map
    : withLooseTable(map, table, { ...rows, ...copies });
}
