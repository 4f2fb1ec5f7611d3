import { CARD } from '#core/board/card.ts';
import { freePlace, gridPlaces, placeAfter, tidyGrid } from '#core/board/space.ts';
import { type Command, applyCommand } from '#core/map/commands.ts';
import type { IdSource } from '#core/map/ids.ts';
import type { StageId } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import type { AppStore } from './store.ts';

/** Takes one step back, but only while it is still the last one; tells whether it did. */
export type TakeBack = () => boolean;

/** Does what changes the structure; on a locked map the person is told why not instead. */
export function whenUnlocked<Args extends readonly unknown[]>(
  store: AppStore,
  act: (...args: Args) => void,
): (...args: Args) => void {
  return (...args) => {
    if (store.getState().mayBuild()) act(...args);
  };
}

/** Cards that stand as tidied stay so when the route changes; others stay where they are. */
function dispatchInGrid(store: AppStore, command: Command): boolean {
  const { map } = store.getState();
  const grid = tidyGrid(routeOf(map));
  const route = routeOf(applyCommand(map, command));
  const stages =
    grid === null
      ? []
      : gridPlaces(route.length, grid).flatMap((place, index) => {
          const stage = route[index];
          return stage === undefined ? [] : [{ id: stage.id, ...place }];
        });
  return store.getState().dispatchAll([command, { type: 'cards.move', stages, notes: [] }]);
}

/** Removes a stage with all that belongs to it. */
export function removeStage(store: AppStore, stageId: StageId): TakeBack {
  const things = { stages: [stageId], notes: [], links: [] };
  if (!dispatchInGrid(store, { type: 'cards.remove', ...things })) return () => false;
  if (store.getState().openStage === stageId) {
    store.setState({ openStage: null, panelOpen: false });
  }
  const step = store.getState().history.past.at(-1);
  return () => {
    const state = store.getState();
    if (step === undefined || state.history.past.at(-1) !== step) return false;
    state.undo();
    return true;
  };
}

function placeFor(store: AppStore, after: StageId | undefined) {
  const { stages } = store.getState().map;
  const near = after === undefined ? undefined : stages[after];
  const wanted = near === undefined ? { x: 0, y: 0 } : placeAfter(near);
  const boxes = routeOf(store.getState().map).map(({ x, y }) => ({ x, y, ...CARD }));
  return freePlace(wanted, CARD, boxes);
}

/** Adds a stage after another, or at the end of the route; `null` when the map is full. */
export function addStage(
  store: AppStore,
  ids: IdSource,
  name: string,
  after: StageId | null = null,
): StageId | null {
  const route = routeOf(store.getState().map);
  const at = after === null ? route.length - 1 : route.findIndex((stage) => stage.id === after);
  const place = placeFor(store, route[at]?.id);
  const id = ids.next('stage');
  dispatchInGrid(store, { type: 'stage.add', id, index: at + 1, name, ...place });
  return Object.hasOwn(store.getState().map.stages, id) ? id : null;
}

/** Copies a stage with all that belongs to it; `null` when the map is full. */
export function copyStage(
  store: AppStore,
  ids: IdSource,
  stageId: StageId,
  name: string,
): StageId | null {
  const { map } = store.getState();
  const [, seed = ''] = ids.next('stage').split('_');
  const place = placeFor(store, stageId);
  dispatchInGrid(store, { type: 'stage.duplicate', stageId, name, seed, ...place });
  const copy = routeOf(store.getState().map).find(({ id }) => !Object.hasOwn(map.stages, id));
  return copy?.id ?? null;
}

/** Moves a stage to a place on the route, from 0. */
export function moveStage(store: AppStore, stageId: StageId, index: number): void {
  dispatchInGrid(store, { type: 'stage.reorder', stageId, index });
}
