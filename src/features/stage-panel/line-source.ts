import type { Command } from '#core/map/commands.ts';
import type { IdSource } from '#core/map/ids.ts';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { NewText } from '#core/map/list-commands.ts';
import type { CriterionId, Gate, LineId, LineList, StageId } from '#core/map/model.ts';
import { selectCriterionIds, selectCriterionText, selectLineIds } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';

/** What a list of lines needs to know about the records behind it. */
export interface LineSource<Id extends string> {
  readonly limit: number;
  nextId(this: void): Id;
  selectIds(this: void, state: AppState): Id[];
  selectText(this: void, id: Id): (state: AppState) => string;
  add(this: void, index: number, lines: readonly NewText<Id>[]): Command;
  reword(this: void, id: Id, text: string): Command;
  move(this: void, id: Id, index: number): Command;
  remove(this: void, id: Id): Command;
}

export function criteriaSource(
  ids: IdSource,
  stageId: StageId,
  gate: Gate,
): LineSource<CriterionId> {
  return {
    limit: COUNT_LIMITS.criteriaPerGate,
    nextId: () => ids.next('criterion'),
    selectIds: selectCriterionIds(stageId, gate),
    selectText: selectCriterionText,
    add: (index, criteria) => ({ type: 'criterion.add', stageId, gate, index, criteria }),
    reword: (criterionId, text) => ({ type: 'criterion.reword', criterionId, text }),
    move: (criterionId, index) => ({ type: 'criterion.move', criterionId, gate, index }),
    remove: (criterionId) => ({ type: 'criterion.remove', criterionId }),
  };
}

export function stageLineSource(
  ids: IdSource,
  stageId: StageId,
  list: LineList,
): LineSource<LineId> {
  return {
    limit: COUNT_LIMITS.linesPerList,
    nextId: () => ids.next('line'),
    selectIds: selectLineIds(stageId, list),
    selectText:
      (id) =>
      ({ map }) =>
        map.lines[id]?.text ?? '',
    add: (index, lines) => ({ type: 'line.add', stageId, list, index, lines }),
    reword: (lineId, text) => ({ type: 'line.reword', lineId, text }),
    move: (lineId, index) => ({ type: 'line.move', lineId, index }),
    remove: (lineId) => ({ type: 'line.remove', lineId }),
  };
}
