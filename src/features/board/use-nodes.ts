import type { NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { CARD, NOTE, type Point } from '#core/board/card.ts';
import type { NoteId, StageId } from '#core/map/model.ts';
import { notesOf, routeOf } from '#core/map/queries.ts';
import { useApp, useAppStore } from '#state/react.tsx';
import { perMap } from '#state/selectors.ts';
import { useBoard, useMotion } from './board-context.ts';
import type { NoteNode } from './NoteCard.tsx';
import type { StageNode } from './StageCard.tsx';

export type BoardNode = StageNode | NoteNode;

type Flat = readonly (string | number)[];

/** Ids and places as values that compare: typing on a card changes none of them. */
function flat(rows: readonly (Point & { readonly id: string })[]): Flat {
  return rows.flatMap(({ id, x, y }) => [id, x, y]);
}

const selectStagePlaces = perMap((map): Flat => flat(routeOf(map)));
const selectNotePlaces = perMap((map): Flat => flat(notesOf(map)));

function placesOf<Id extends string>(rows: Flat): (readonly [Id, Point])[] {
  const places: (readonly [Id, Point])[] = [];
  for (let at = 0; at < rows.length; at += 3) {
    places.push([String(rows[at]) as Id, { x: Number(rows[at + 1]), y: Number(rows[at + 2]) }]);
  }
  return places;
}

/** Places with those on the move; the others stay the same objects, and so do all while none moves. */
function placed<Id extends string>(
  rows: readonly (readonly [Id, Point])[],
  moving: ReadonlyMap<string, Point>,
): readonly (readonly [Id, Point])[] {
  if (!rows.some(([id]) => moving.has(id))) return rows;
  return rows.map((row) => {
    const [id] = row;
    const place = moving.get(id);
    return place === undefined ? row : [id, place];
  });
}

/** React Flow draws a node anew only when its object is a new one: equal nodes stay the same. */
function createNodes() {
  const made = new Map<string, BoardNode>();
  return (
    id: string,
    type: BoardNode['type'],
    { x, y }: Point,
    selected: boolean,
    locked = false,
  ) => {
    const known = made.get(id);
    const same = known?.position.x === x && known.position.y === y && known.selected === selected;
    if (known !== undefined && same && (known.draggable === false) === locked) return known;
    const size = type === 'stage' ? CARD : NOTE;
    const node = {
      id,
      type,
      position: { x, y },
      selected,
      ...(locked ? { draggable: false, connectable: false } : {}),
      data: {},
      ...size,
      measured: size,
      // Name and role stand on the card itself; React Flow's own are in English.
      domAttributes: { 'aria-roledescription': undefined, 'aria-describedby': undefined },
    } as BoardNode;
    made.set(id, node);
    return node;
  };
}

/** The cards and notes as React Flow wants them, and what it says about them. */
export function useNodes() {
  const store = useAppStore();
  const { actions } = useBoard();
  const [nodeOf] = useState(createNodes);
  const stageRows = useApp(useShallow(selectStagePlaces));
  const noteRows = useApp(useShallow(selectNotePlaces));
  const moving = useMotion((motion) => motion.moving);
  const stages = useApp(({ selection }) => selection.stages);
  const locked = useApp(({ map }) => map.info.locked);
  const notes = useApp(({ selection }) => selection.notes);

  const stagePlaces = useMemo(() => placesOf<StageId>(stageRows), [stageRows]);
  const notePlaces = useMemo(() => placesOf<NoteId>(noteRows), [noteRows]);
  const cards = useMemo(() => placed(stagePlaces, moving), [stagePlaces, moving]);
  const noted = useMemo(() => placed(notePlaces, moving), [notePlaces, moving]);
  const stageNodes = useMemo(() => {
    const picked = new Set(stages);
    return cards.map(([id, place]) => nodeOf(id, 'stage', place, picked.has(id), locked));
  }, [nodeOf, cards, stages, locked]);
  const noteNodes = useMemo(() => {
    const picked = new Set(notes);
    return noted.map(([id, place]) => nodeOf(id, 'note', place, picked.has(id)));
  }, [nodeOf, noted, notes]);
  const nodes = useMemo(() => [...stageNodes, ...noteNodes], [stageNodes, noteNodes]);

  const onNodesChange = useCallback(
    (changes: readonly NodeChange<BoardNode>[]): void => {
      const places = new Map<string, Point>();
      const picked = new Map<string, boolean>();
      for (const change of changes) {
        if (change.type === 'position' && change.position) places.set(change.id, change.position);
        if (change.type === 'select') picked.set(change.id, change.selected);
      }
      if (places.size > 0) actions.moving(places);
      if (picked.size === 0) return;
      const { map, selection, select } = store.getState();
      const stays = (id: string, now: boolean) => picked.get(id) ?? now;
      select({
        stages: routeOf(map)
          .map(({ id }) => id)
          .filter((id) => stays(id, selection.stages.includes(id))),
        notes: notesOf(map)
          .map(({ id }) => id)
          .filter((id) => stays(id, selection.notes.includes(id))),
      });
    },
    [store, actions],
  );

  return { nodes, cards, noted, settled: moving.size === 0, onNodesChange };
}
