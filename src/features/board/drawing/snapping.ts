import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent } from 'react';
import { cardBoxes } from '#core/board/boxes.ts';
import type { Point } from '#core/board/card.ts';
import { type Rect, boundsOf, overlaps } from '#core/board/geometry.ts';
import { snapOf } from '#core/board/guides.ts';
import type { SalesMap } from '#core/map/model.ts';
import { useAppStore } from '#state/react.tsx';
import { useBoard } from '../board-context.ts';
import { noteBox, seenBox, stageBox } from '../view.ts';

/** How near a card must come to a line, in pixels on screen. */
const REACH = 6;

/** Draws dragged cards to lines and equal gaps; with Alt held they go where the pointer is. */
export function useSnapping(): void {
  const { motion } = useBoard();
  const store = useAppStore();
  const flow = useReactFlow();
  const canvas = useStoreApi();

  const snap = useEffectEvent((places: ReadonlyMap<string, Point>, free: boolean) => {
    const { map } = store.getState();
    const moved = boundsOf([...places].map(([id, place]) => boxAt(map, id, place)));
    if (free || moved === null) {
      motion.setState({ guides: [] });
      return places;
    }
    const viewport = flow.getViewport();
    const seen = seenBox(viewport, canvas.getState());
    const others = cardBoxes(map, (id) => places.has(id)).filter((box) => overlaps(box, seen));
    const { x, y, guides } = snapOf(moved, others, REACH / viewport.zoom);
    motion.setState({ guides });
    return new Map([...places].map(([id, place]) => [id, { x: place.x + x, y: place.y + y }]));
  });

  useEffect(() => {
    let free = false;
    const stop = new AbortController();
    const hear = (event: MouseEvent | KeyboardEvent): void => {
      free = event.altKey;
    };
    for (const name of ['pointermove', 'keydown', 'keyup'] as const) {
      // Before the canvas hears of the same move.
      window.addEventListener(name, hear, { capture: true, signal: stop.signal });
    }
    motion.setState({ snap: (places) => snap(places, free) });
    return () => {
      stop.abort();
      motion.setState({ snap: null, guides: [] });
    };
  }, [motion]);
}

function boxAt(map: SalesMap, id: string, place: Point): Rect {
  return Object.hasOwn(map.notes, id) ? noteBox(place) : stageBox(place);
}
