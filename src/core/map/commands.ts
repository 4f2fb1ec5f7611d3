import { newLink, newNote } from './create.ts';
import { boardPlace, clip, fitFields, isDay, isFree, patchRecord, putRecord } from './edit.ts';
import { rowOf } from './edit.ts';
import { COUNT_LIMITS, TEXT_LIMITS } from './limits.ts';
import { areTwins, isWellFormed } from './links.ts';
import { isRefused } from './lock.ts';
import {
  type ListCommand,
  addArtifact,
  addCriteria,
  addLines,
  addMetric,
  addTerm,
  editArtifact,
  editMetric,
  editTerm,
  moveCriterion,
  moveLine,
  removeById,
  rewordCriterion,
  rewordLine,
} from './list-commands.ts';
import {
  type ExerciseCommand,
  addDeal,
  addRater,
  addRound,
  editDeal,
  editRater,
  editRound,
  setDismissal,
  setProof,
  setRating,
} from './exercise-commands.ts';
import type { Link, LinkId, LinkKind, MapInfo, Note, NoteId, SalesMap, StageId } from './model.ts';
import {
  type StageCommand,
  addStage,
  duplicateStage,
  editStage,
  moveCards,
  removeCards,
  reorderStage,
} from './stage-commands.ts';

/** Fields of the map's own record that a form may set. */
export type InfoFields = Partial<Omit<MapInfo, 'id' | 'createdAt'>>;

/** What may be done with the map's own record, links and notes. */
export type BoardCommand =
  | { readonly type: 'info.edit'; readonly fields: InfoFields }
  | {
      readonly type: 'link.add';
      readonly id: LinkId;
      readonly kind: LinkKind;
      readonly fromStageId: StageId;
      /** `null` exactly for an exit to lost. */
      readonly toStageId: StageId | null;
      readonly label: string;
    }
  | {
      readonly type: 'link.edit';
      readonly linkId: LinkId;
      readonly fields: Partial<Pick<Link, 'kind' | 'label'>>;
    }
  | {
      readonly type: 'note.add';
      readonly id: NoteId;
      readonly x: number;
      readonly y: number;
      readonly text: string;
    }
  | {
      readonly type: 'note.edit';
      readonly noteId: NoteId;
      readonly fields: Partial<Pick<Note, 'text' | 'tone'>>;
    };

/** Everything that may be done to a map. Commands name ids, never positions in arrays. */
export type Command = BoardCommand | StageCommand | ListCommand | ExerciseCommand;

type Handlers = {
  readonly [Type in Command['type']]: (
    map: SalesMap,
    command: Extract<Command, { readonly type: Type }>,
  ) => SalesMap;
};

const INFO_LIMITS = {
  title: TEXT_LIMITS.title,
  team: TEXT_LIMITS.name,
  author: TEXT_LIMITS.name,
  versionLabel: TEXT_LIMITS.short,
} as const;
const LINK_LIMITS = { label: TEXT_LIMITS.short } as const;
const NOTE_LIMITS = { text: TEXT_LIMITS.prose } as const;

const handlers = {
  'info.edit': (map, { fields }) => editInfo(map, fitFields(fields, INFO_LIMITS)),
  'link.add': addLink,
  'link.edit': editLink,
  'note.add': addNote,
  'note.edit': (map, { noteId, fields }) =>
    patchRecord(map, 'notes', noteId, fitFields(fields, NOTE_LIMITS)),
  'stage.add': addStage,
  'stage.edit': editStage,
  'stage.reorder': reorderStage,
  'stage.duplicate': duplicateStage,
  'cards.move': moveCards,
  'cards.remove': removeCards,
  'criterion.add': addCriteria,
  'criterion.reword': rewordCriterion,
  'criterion.move': moveCriterion,
  'criterion.remove': (map, { criterionId }) => removeById(map, 'criteria', criterionId),
  'metric.add': addMetric,
  'metric.edit': editMetric,
  'metric.remove': (map, { metricId }) => removeById(map, 'metrics', metricId),
  'artifact.add': addArtifact,
  'artifact.edit': editArtifact,
  'artifact.remove': (map, { artifactId }) => removeById(map, 'artifacts', artifactId),
  'line.add': addLines,
  'line.reword': rewordLine,
  'line.move': moveLine,
  'line.remove': (map, { lineId }) => removeById(map, 'lines', lineId),
  'term.add': addTerm,
  'term.edit': editTerm,
  'term.remove': (map, { termId }) => removeById(map, 'terms', termId),
  'dismissal.set': setDismissal,
  'dismissal.remove': (map, { dismissalId }) => removeById(map, 'dismissals', dismissalId),
  'deal.add': addDeal,
  'deal.edit': editDeal,
  'deal.remove': (map, { dealId }) => removeById(map, 'deals', dealId),
  'proof.set': setProof,
  'proof.remove': (map, { proofId }) => removeById(map, 'proofs', proofId),
  'round.add': addRound,
  'round.edit': editRound,
  'round.remove': (map, { roundId }) => removeById(map, 'rounds', roundId),
  'rater.add': addRater,
  'rater.edit': editRater,
  'rater.remove': (map, { raterId }) => removeById(map, 'raters', raterId),
  'rating.set': setRating,
  'rating.remove': (map, { ratingId }) => removeById(map, 'ratings', ratingId),
} as const satisfies Handlers;

/**
 * Names of all commands; tests walk through them.
 *
 * @public
 */
export const COMMAND_TYPES = Object.keys(handlers) as readonly Command['type'][];

/**
 * The one way a map changes.
 *
 * @returns a new map that shares every untouched record with the old one; the very same map when
 * the command changes nothing (an unknown id, a full table, an equal value) or the map is locked
 * against it
 */
export function applyCommand(map: SalesMap, command: Command): SalesMap {
  if (isRefused(map, command)) return map;
  const handler = handlers[command.type] as (map: SalesMap, command: Command) => SalesMap;
  return handler(map, command);
}

/**
 * Key under which changes in a row become one undo step: the same field of the same record. A line
 * that came into being with its first character, or goes with its last, belongs to that typing.
 * `null` for everything that is a step of its own.
 */
export function mergeKeyOf(command: Command): string | null {
  switch (command.type) {
    case 'info.edit':
      return fieldKey('info', command.fields);
    case 'stage.edit':
      return fieldKey(command.stageId, command.fields);
    case 'metric.edit':
      return fieldKey(command.metricId, command.fields);
    case 'artifact.add':
      return fieldKey(command.id, command.fields);
    case 'artifact.edit':
      return fieldKey(command.artifactId, command.fields);
    case 'link.edit':
      return fieldKey(command.linkId, command.fields);
    case 'note.edit':
      return fieldKey(command.noteId, command.fields);
    case 'term.edit':
      return fieldKey(command.termId, command.fields);
    case 'deal.edit':
      return fieldKey(command.dealId, command.fields);
    default:
      return lineKeyOf(command);
  }
}

function lineKeyOf(command: Command): string | null {
  switch (command.type) {
    case 'criterion.add':
      return keyOfOne('criterion', command.criteria);
    case 'criterion.reword':
    case 'criterion.remove':
      return `criterion/${command.criterionId}`;
    case 'line.add':
      return keyOfOne('line', command.lines);
    case 'line.reword':
    case 'line.remove':
      return `line/${command.lineId}`;
    case 'proof.set':
      return `${command.dealId}/${command.criterionId}`;
    case 'dismissal.set':
      return `${command.criterionId}/${command.rule}`;
    default:
      return null;
  }
}

function keyOfOne(noun: string, added: readonly { readonly id: string }[]): string | null {
  const [only] = added;
  return only !== undefined && added.length === 1 ? `${noun}/${only.id}` : null;
}

function fieldKey(id: string, fields: object): string {
  return `${id}/${Object.keys(fields).sort().join('+')}`;
}

function editInfo(map: SalesMap, fields: InfoFields): SalesMap {
  const { date = map.info.date } = fields;
  const next = { ...fields, date: isDay(date) ? date : map.info.date };
  const same = Object.entries(next).every(
    ([field, value]) => map.info[field as keyof MapInfo] === value,
  );
  return same ? map : { ...map, info: { ...map.info, ...next } };
}

function addLink(map: SalesMap, command: Extract<Command, { type: 'link.add' }>): SalesMap {
  const { id, kind, fromStageId, toStageId } = command;
  const ends = toStageId === null ? [fromStageId] : [fromStageId, toStageId];
  const fits = isWellFormed(command) && ends.every((end) => Object.hasOwn(map.stages, end));
  const full = Object.keys(map.links).length >= COUNT_LIMITS.links;
  if (!fits || full || !isFree(map, 'links', id) || hasTwin(map, command)) return map;
  const label = clip(command.label, TEXT_LIMITS.short);
  return putRecord(map, 'links', newLink({ id, kind, fromStageId, toStageId, label }));
}

/** The same two stages are linked once per kind; a stage may have many exits to lost. */
function hasTwin(map: SalesMap, twin: Omit<Link, 'label'>): boolean {
  return Object.values<Link>(map.links).some((link) => areTwins(link, twin));
}

function editLink(map: SalesMap, command: Extract<Command, { type: 'link.edit' }>): SalesMap {
  const link = rowOf(map, 'links', command.linkId);
  const fields = fitFields(command.fields, LINK_LIMITS);
  if (link === undefined) return map;
  const next = { ...link, ...fields };
  if (!isWellFormed(next) || hasTwin(map, next)) return map;
  return patchRecord(map, 'links', link.id, fields);
}

function addNote(map: SalesMap, command: Extract<Command, { type: 'note.add' }>): SalesMap {
  const { id } = command;
  const full = Object.keys(map.notes).length >= COUNT_LIMITS.notes;
  if (full || !isFree(map, 'notes', id)) return map;
  const text = clip(command.text, TEXT_LIMITS.prose);
  const note = newNote({ id, text, x: boardPlace(command.x), y: boardPlace(command.y) });
  return putRecord(map, 'notes', note);
}
