import type { Point } from '#core/board/card.ts';
import { columnsFor, noteColumn, serpentine } from '#core/board/tidy.ts';
import type { NoteId, SalesMap, StageId } from '#core/map/model.ts';
import { notesOf, routeOf } from '#core/map/queries.ts';
import type { Reach } from './reach.ts';
import { nothingMoves } from './motion.ts';

export interface MoveActions {
  /** Shows cards at other places for as long as a move lasts. */
  moving(places: ReadonlyMap<string, Point>): void;
  /** Ends a move: the map takes the places over as one undo step. */
  drop(): void;
  /** Moves the selected cards, or the given one, by keys; {@link drop} ends it. */
  nudge(id: string, by: Point): void;
  /** Ends a move by keys and says where the cards are now. */
  dropNudged(): void;
  tidy(): void;
}

export function moveActions(reach: Reach): MoveActions {
  const { store, motion } = reach;
  let nudged: { readonly ids: readonly string[]; readonly by: Point } | null = null;

  function drop(): void {
    const { moving } = motion.getState();
    if (moving.size === 0) return;
    const { map, dispatch } = store.getState();
    const places = [...moving].map(([id, place]) => ({ id, ...place }));
    dispatch({
      type: 'cards.move',
      stages: places.filter(({ id }) => Object.hasOwn(map.stages, id)) as Placed<StageId>[],
      notes: places.filter(({ id }) => Object.hasOwn(map.notes, id)) as Placed<NoteId>[],
    });
    motion.setState({ moving: nothingMoves });
  }

  return {
    moving: (places) =>
      motion.setState(({ moving, snap }) => ({
        moving: new Map([...moving, ...(snap?.(places) ?? places)]),
      })),
    drop,
    nudge: (id, by) => {
      const ids = nudged?.ids ?? selectedWith(reach, id);
      const isStage = (one: string) => Object.hasOwn(store.getState().map.stages, one);
      if (ids.some(isStage) && !store.getState().mayBuild()) return;
      nudged = { ids, by: { x: (nudged?.by.x ?? 0) + by.x, y: (nudged?.by.y ?? 0) + by.y } };
      motion.setState({ moving: shifted(store.getState().map, ids, nudged.by) });
    },
    dropNudged: () => {
      if (nudged === null) return;
      const { ids, by } = nudged;
      nudged = null;
      drop();
      reach.say(movedText(reach, ids, by));
    },
    tidy: () => tidy(reach),
  };
}

interface Placed<Id> extends Point {
  readonly id: Id;
}

function placeOf(map: SalesMap, id: string): Point | undefined {
  return map.stages[id as StageId] ?? map.notes[id as NoteId];
}

/** The selected cards when the given one is among them; else it becomes the selection. */
export function selectedWith({ store }: Reach, id: string): string[] {
  const { map, selection, select } = store.getState();
  const selected: string[] = [...selection.stages, ...selection.notes];
  if (selected.includes(id)) return selected;
  const isStage = Object.hasOwn(map.stages, id);
  select(isStage ? { stages: [id as StageId] } : { notes: [id as NoteId] });
  return [id];
}

function shifted(map: SalesMap, ids: readonly string[], by: Point): Map<string, Point> {
  const places = ids.flatMap((id): [string, Point][] => {
    const place = placeOf(map, id);
    return place === undefined ? [] : [[id, { x: place.x + by.x, y: place.y + by.y }]];
  });
  return new Map(places);
}

function movedText({ store, t }: Reach, ids: readonly string[], by: Point): string {
  const { map } = store.getState();
  const [id, ...rest] = ids;
  const place = id === undefined ? undefined : placeOf(map, id);
  if (id === undefined || place === undefined || rest.length > 0) {
    return t('board.movedMany', { count: ids.length, ...by });
  }
  const name = map.stages[id as StageId]?.name ?? t('board.note', { text: '' });
  return t('board.moved', { name, x: place.x, y: place.y });
}

function tidy({ store, view, say, t }: Reach): void {
  const { map, dispatch } = store.getState();
  const route = routeOf(map);
  const notes = notesOf(map);
  const columns = columnsFor(route.length, view.freeSize());
  const places = serpentine(route.length, columns);
  const noted = noteColumn(notes.length, columns, Math.ceil(route.length / columns));
  const done = dispatch({
    type: 'cards.move',
    stages: route.map(({ id, x, y }, index) => ({ id, x, y, ...places[index] })),
    notes: notes.map(({ id, x, y }, index) => ({ id, x, y, ...noted[index] })),
  });
  if (!done) return;
  view.fit(store.getState().map);
  say(t('board.tidied'));
}
