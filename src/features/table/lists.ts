import type { Command } from '#core/map/commands.ts';
import type { IdSource } from '#core/map/ids.ts';
import { COUNT_LIMITS, TEXT_LIMITS } from '#core/map/limits.ts';
import type { ArtifactId, CriterionId, SalesMap, StageId } from '#core/map/model.ts';
import { artifactsOf, criteriaOf } from '#core/map/queries.ts';
import type { ListColumn } from './columns.ts';

interface Row {
  readonly id: string;
  readonly text: string;
}

/** A list of a stage as the lines of a cell. */
interface List {
  readonly rows: readonly Row[];
  readonly most: number;
  readonly longest: number;
  add(index: number, text: string): readonly [id: string, command: Command];
  reword(id: string, text: string): Command;
  remove(id: string): Command;
  /** `null` where the order cannot be changed. */
  move(id: string, index: number): Command | null;
}

function flat(text: string): string {
  return text.replaceAll(/\s*[\n\r]\s*/gu, ' ').trim();
}

/** What the cell of a list says. */
export function listText(map: SalesMap, stageId: StageId, column: ListColumn): string {
  const texts =
    column === 'artifact'
      ? artifactsOf(map, stageId).map(({ name }) => name)
      : criteriaOf(map, stageId, column).map(({ text }) => text);
  return texts
    .map(flat)
    .filter((text) => text !== '')
    .join('\n');
}

function listOf(map: SalesMap, stageId: StageId, column: ListColumn, ids: IdSource): List {
  return column === 'artifact'
    ? artifactList(map, stageId, ids)
    : criteriaList(map, stageId, column, ids);
}

function criteriaList(
  map: SalesMap,
  stageId: StageId,
  gate: 'entry' | 'exit',
  ids: IdSource,
): List {
  const rows = criteriaOf(map, stageId, gate);
  return {
    rows: rows.map(({ id, text }) => ({ id, text: flat(text) })),
    most: COUNT_LIMITS.criteriaPerGate,
    longest: TEXT_LIMITS.sentence,
    add: (index, text) => {
      const id = ids.next('criterion');
      return [id, { type: 'criterion.add', stageId, gate, index, criteria: [{ id, text }] }];
    },
    reword: (id, text) => ({ type: 'criterion.reword', criterionId: id as CriterionId, text }),
    remove: (id) => ({ type: 'criterion.remove', criterionId: id as CriterionId }),
    move: (id, index) => ({ type: 'criterion.move', criterionId: id as CriterionId, gate, index }),
  };
}

function artifactList(map: SalesMap, stageId: StageId, ids: IdSource): List {
  const rows = artifactsOf(map, stageId);
  return {
    rows: rows.map(({ id, name }) => ({ id, text: flat(name) })),
    most: COUNT_LIMITS.artifactsPerStage,
    longest: TEXT_LIMITS.name,
    add: (_index, name) => {
      const id = ids.next('artifact');
      return [id, { type: 'artifact.add', id, stageId, fields: { name } }];
    },
    reword: (id, name) => ({
      type: 'artifact.edit',
      artifactId: id as ArtifactId,
      fields: { name },
    }),
    remove: (id) => ({ type: 'artifact.remove', artifactId: id as ArtifactId }),
    move: () => null,
  };
}

export interface ListWrite {
  readonly commands: readonly Command[];
  /** Lines the list has no room for. */
  readonly over: number;
  /** Lines longer than a record may hold. */
  readonly cut: number;
}

/**
 * Makes a list say what the lines of a cell say. A record keeps its id as long as its words are
 * there, wherever they moved: proofs and answers to remarks hang on it.
 */
export function writeList(
  map: SalesMap,
  stageId: StageId,
  column: ListColumn,
  text: string,
  ids: IdSource,
): ListWrite {
  const list = listOf(map, stageId, column, ids);
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const taken = lines.slice(0, list.most);
  const ownerOf = owners(list.rows, taken);
  const kept = new Set(ownerOf);
  const commands: Command[] = list.rows
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => list.remove(id));
  const order = list.rows.map(({ id }) => id).filter((id) => kept.has(id));
  for (const [index, line] of taken.entries())
    place(list, order, commands, {
      index,
      line,
      id: ownerOf[index] ?? null,
    });
  const cut = taken.filter((line) => line.length > list.longest).length;
  return { commands, over: lines.length - taken.length, cut };
}

/** Brings one line to its place; `order` follows what the commands will have done. */
function place(
  list: List,
  order: string[],
  commands: Command[],
  {
    index,
    line,
    id,
  }: { readonly index: number; readonly line: string; readonly id: string | null },
): void {
  if (id === null) {
    const [added, command] = list.add(index, line);
    commands.push(command);
    order.splice(index, 0, added);
    return;
  }
  if (list.rows.find((row) => row.id === id)?.text !== line) commands.push(list.reword(id, line));
  const at = order.indexOf(id);
  const move = at === index ? null : list.move(id, index);
  if (move === null) return;
  commands.push(move);
  order.splice(at, 1);
  order.splice(index, 0, id);
}

/** Which record each line goes on in: the one in its place, else one with its words, else any. */
function owners(rows: readonly Row[], lines: readonly string[]): (string | null)[] {
  const free = new Map(rows.map(({ id, text }) => [id, text]));
  const found: (string | null)[] = lines.map((line, index) => {
    const row = rows[index];
    if (row?.text !== line) return null;
    free.delete(row.id);
    return row.id;
  });
  for (const [index, line] of lines.entries()) {
    const same = found[index] === null ? [...free].find(([, text]) => text === line) : undefined;
    if (same === undefined) continue;
    free.delete(same[0]);
    found[index] = same[0];
  }
  for (const index of lines.keys()) {
    const [next] = free.keys();
    if (found[index] !== null || next === undefined) continue;
    free.delete(next);
    found[index] = next;
  }
  return found;
}
