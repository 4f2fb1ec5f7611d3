import { type StoreApi, createStore } from 'zustand/vanilla';
import type { Guide } from '#core/board/guides.ts';
import type { Point } from '#core/board/card.ts';

/** Corrects the places of cards that are being dragged. */
type Snapper = (places: ReadonlyMap<string, Point>) => ReadonlyMap<string, Point>;

/** What changes at every frame of a drag: apart from the session, which every card listens to. */
export interface Motion {
  /** Places of cards that are on the move and not yet on the map. */
  readonly moving: ReadonlyMap<string, Point>;
  readonly snap: Snapper | null;
  /** What the cards that are being dragged line up with. */
  readonly guides: readonly Guide[];
}

export type MotionStore = StoreApi<Motion>;

export const nothingMoves: ReadonlyMap<string, Point> = new Map();

export function createMotion(): MotionStore {
  return createStore<Motion>()(() => ({ moving: nothingMoves, snap: null, guides: [] }));
}
