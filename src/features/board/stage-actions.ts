import { cardBoxes } from '#core/board/boxes.ts';
import { CARD, CARD_GAP, NOTE, type Point } from '#core/board/card.ts';
import { freePlace, gridPlaces, placeAfter, tidyGrid } from '#core/board/space.ts';
import { type Command, applyCommand } from '#core/map/commands.ts';
import type { SalesMap, Stage, StageId } from '#core/map/model.ts';
import { notesOf, routeOf } from '#core/map/queries.ts';
import type { DrawAct, Selection } from '#state/store.ts';
import { selectedWith } from './move-actions.ts';
import type { Reach } from './reach.ts';
import { stageName } from './stage-name.ts';
import { noteBox, stageBox } from './view.ts';

export interface StageActions {
  /** A new stage at the end of the route. */
  addStage(): void;
  /** A new stage at a place of the route, 0 = first. */
  insertStage(index: number): void;
  duplicateStage(stageId: StageId): void;
  /** Moves a stage by places on the route; negative is earlier. */
  reorderStage(stageId: StageId, by: number): void;
  addNote(): void;
  /** Deletes things and offers to undo that. */
  remove(things: Partial<Selection>): void;
  selectAll(): void;
  /** Takes a card into the selection or out of it. */
  toggle(id: string): void;
  /** Has the late part of the board do something with the selection. */
  draw(act: DrawAct): void;
  /** The same for a card, or for the selection it belongs to. */
  drawWith(id: string, act: DrawAct): void;
}

export function stageActions(reach: Reach): StageActions {
  const { store, session, t } = reach;
  return {
    addStage: () => insert(reach, routeOf(store.getState().map).length),
    insertStage: (index) => insert(reach, index),
    duplicateStage: (stageId) => duplicate(reach, stageId),
    reorderStage: (stageId, by) => reorder(reach, stageId, by),
    addNote: () => {
      const id = reach.ids.next('note');
      const { x, y } = reach.view.centre();
      const wanted = { x: x - NOTE.width / 2, y: y - NOTE.height / 2 };
      const place = freePlace(wanted, NOTE, cardBoxes(store.getState().map));
      if (!change(reach, [{ type: 'note.add', id, text: '', ...place }])) return;
      store.getState().select({ notes: [id] });
      reach.say(t('board.added.note'));
      reach.view.reveal(noteBox(place));
      session.setState({ editing: { kind: 'note', id } });
    },
    remove: (things) => remove(reach, { stages: [], notes: [], links: [], ...things }),
    selectAll: () => {
      const { map, select } = store.getState();
      const stages = routeOf(map).map(({ id }) => id);
      const notes = notesOf(map).map(({ id }) => id);
      select({ stages, notes });
      reach.say(t('board.selected', { count: stages.length + notes.length }));
    },
    toggle: (id) => {
      const { map, selection, select } = store.getState();
      const chosen = new Set<string>([...selection.stages, ...selection.notes]);
      if (!chosen.delete(id)) chosen.add(id);
      const stages = routeOf(map).flatMap((stage) => (chosen.has(stage.id) ? [stage.id] : []));
      const notes = notesOf(map).flatMap((note) => (chosen.has(note.id) ? [note.id] : []));
      select({ stages, notes });
      reach.say(t('board.selected', { count: chosen.size }));
    },
    draw: (act) => session.setState({ near: true, errand: { act } }),
    drawWith: (id, act) => {
      selectedWith(reach, id);
      session.setState({ near: true, errand: { act } });
    },
  };
}

/** Runs commands as one undo step; a board that stood tidy stands tidy afterwards. */
function change({ store, toast, t }: Reach, commands: readonly Command[]): boolean {
  const { map, dispatchAll } = store.getState();
  if (!dispatchAll([...commands, ...tidyAgain(map, commands)])) return false;
  const changed = store.getState().map !== map;
  if (!changed) toast({ text: t('board.full'), tone: 'warn', key: 'board' });
  return changed;
}

function tidyAgain(map: SalesMap, commands: readonly Command[]): Command[] {
  const grid = tidyGrid(routeOf(map));
  if (grid === null) return [];
  const route = routeOf(commands.reduce(applyCommand, map));
  const places = gridPlaces(route.length, grid);
  const stages = route.map(({ id, x, y }, index) => ({ id, x, y, ...places[index] }));
  return [{ type: 'cards.move', stages, notes: [] }];
}

/** Where a card goes that follows `before` and leads to `after`. */
function placeBetween(map: SalesMap, before: Stage | undefined, after: Stage | undefined): Point {
  let wanted: Point = { x: 0, y: 0 };
  if (before !== undefined) wanted = placeAfter(before);
  else if (after !== undefined) wanted = { x: after.x, y: after.y - CARD.height - CARD_GAP.y };
  return freePlace(wanted, CARD, cardBoxes(map));
}

function insert(reach: Reach, index: number): void {
  const { map } = reach.store.getState();
  const route = routeOf(map);
  const id = reach.ids.next('stage');
  const place = placeBetween(map, route[index - 1], route[index]);
  const name = reach.starter.ownStage.name;
  if (!change(reach, [{ type: 'stage.add', id, index, name, ...place }])) return;
  settle(reach, id);
  sayAdded(reach, id);
  reach.session.setState({ editing: { kind: 'stage', id, field: 'name' } });
}

function duplicate(reach: Reach, stageId: StageId): void {
  const { map } = reach.store.getState();
  const stage = map.stages[stageId];
  if (stage === undefined) return;
  const id = reach.ids.next('stage');
  // The copy's ids are made of the random part of a fresh one.
  const seed = id.slice(id.indexOf('_') + 1);
  const place = placeBetween(map, stage, undefined);
  const name = reach.t('board.copyOf', { name: stage.name });
  if (!change(reach, [{ type: 'stage.duplicate', stageId, name, seed, ...place }])) return;
  const route = routeOf(reach.store.getState().map);
  const copy = route[route.findIndex((row) => row.id === stageId) + 1];
  if (copy === undefined) return;
  settle(reach, copy.id);
  sayAdded(reach, copy.id);
  reach.session.setState({ focusId: copy.id });
}

function sayAdded({ store, say, t }: Reach, id: StageId): void {
  const { map } = store.getState();
  const route = routeOf(map);
  const number = route.findIndex((stage) => stage.id === id) + 1;
  const name = stageName(map, id, t);
  say(t('board.added.stage', { number, total: route.length, name }));
}

/** Selects a stage that has just come or moved, and shows it. */
function settle({ store, view }: Reach, id: StageId): void {
  store.getState().select({ stages: [id] });
  const stage = store.getState().map.stages[id];
  if (stage !== undefined) view.reveal(stageBox(stage));
}

function reorder(reach: Reach, stageId: StageId, by: number): void {
  const { map } = reach.store.getState();
  const index = routeOf(map).findIndex(({ id }) => id === stageId) + by;
  if (index < 0 || index >= routeOf(map).length) return;
  if (!change(reach, [{ type: 'stage.reorder', stageId, index }])) return;
  const route = routeOf(reach.store.getState().map);
  const name = stageName(map, stageId, reach.t);
  reach.say(reach.t('board.reordered', { number: index + 1, total: route.length, name }));
  settle(reach, stageId);
  reach.session.setState({ focusId: stageId });
}

function remove(reach: Reach, things: Selection): void {
  const { store, session } = reach;
  const { map } = store.getState();
  const next = neighbourOf(map, things);
  const text = deletedText(reach, map, things);
  const command: Command = { type: 'cards.remove', ...things };
  const tidy = things.stages.length === 0 ? [] : tidyAgain(map, [command]);
  store.getState().dispatchAll([command, ...tidy]);
  const after = store.getState();
  if (after.map === map) return;
  const step = after.history.past.at(-1);
  after.select(things.stages.length > 0 && next !== null ? { stages: [next] } : {});
  session.setState({ editing: null, focusId: next ?? 'canvas' });
  reach.toast({
    text,
    key: 'board',
    action: { label: reach.t('common.undo'), onAction: () => undoStep(reach, step, things) },
  });
}

/** The stage beside what goes: where the keyboard goes on. */
function neighbourOf(map: SalesMap, { stages, links }: Selection): StageId | null {
  const route = routeOf(map).map(({ id }) => id);
  const [link] = links;
  if (stages.length === 0)
    return link === undefined ? null : (map.links[link]?.fromStageId ?? null);
  const last = Math.max(...stages.map((id) => route.indexOf(id)));
  const gone = new Set(stages);
  const stays = (id: StageId) => !gone.has(id);
  return (
    route.slice(last + 1).find(stays) ?? route.slice(0, Math.max(0, last)).findLast(stays) ?? null
  );
}

function deletedText({ t }: Reach, map: SalesMap, { stages, notes, links }: Selection): string {
  const count = stages.length + notes.length + links.length;
  const [stageId] = stages;
  if (count > 1) return t('board.deleted.many', { count });
  if (stageId !== undefined) {
    return t('board.deleted.stage', { name: stageName(map, stageId, t) });
  }
  return t(notes.length > 0 ? 'board.deleted.note' : 'board.deleted.link');
}

/** Takes back the deletion only, never a later edit in its place. */
function undoStep(
  { store, session, toast, say, t }: Reach,
  step: unknown,
  things: Selection,
): void {
  if (store.getState().history.past.at(-1) !== step) {
    toast({ text: t('board.undoLate'), key: 'board' });
    return;
  }
  store.getState().undo();
  say(t('header.undone'));
  store.getState().select(things);
  session.setState({ focusId: things.stages[0] ?? things.notes[0] ?? 'canvas' });
}
