import { type ReactFlowInstance, type Viewport, getViewportForBounds } from '@xyflow/react';
import { cardBoxes } from '#core/board/boxes.ts';
import { CARD, NOTE, type Point } from '#core/board/card.ts';
import { type Rect, boundsOf } from '#core/board/geometry.ts';
import { linksOf } from '#core/map/queries.ts';
import type { SalesMap } from '#core/map/model.ts';

export const ZOOM = { min: 0.1, max: 2 } as const;
/** Cards are never blown up beyond their own size to fill a big screen. */
const FIT_ZOOM = 1;
/** Free board units beside a map that has links: they run outside the cards. */
const LINK_ROOM = 36;
const MOTION_MS = 220;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels that toolbar, zoom bar and strip cover at the edges of a board of this width. */
function insetsOf({ width }: Size) {
  return width < 560
    ? { top: 60, right: 12, bottom: 64, left: 12 }
    : { top: 76, right: 60, bottom: 92, left: 28 };
}

export function stageBox({ x, y }: Point): Rect {
  return { x, y, ...CARD };
}

export function noteBox({ x, y }: Point): Rect {
  return { x, y, ...NOTE };
}

/** What a board of a size shows, in board units. */
export function seenBox({ x, y, zoom }: Viewport, { width, height }: Size): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

function mapBounds(map: SalesMap): Rect {
  const bounds = boundsOf(cardBoxes(map)) ?? stageBox({ x: 0, y: 0 });
  if (linksOf(map).length === 0) return bounds;
  return { ...bounds, x: bounds.x - LINK_ROOM, width: bounds.width + 2 * LINK_ROOM };
}

/** The part of the map that shows all of it in a board of a size. */
export function wholeView(map: SalesMap, size: Size) {
  return viewOf(mapBounds(map), size);
}

function viewOf(bounds: Rect, size: Size) {
  const { top, right, bottom, left } = insetsOf(size);
  const padding = {
    top: `${top}px`,
    right: `${right}px`,
    bottom: `${bottom}px`,
    left: `${left}px`,
  } as const;
  return getViewportForBounds(bounds, size.width, size.height, ZOOM.min, FIT_ZOOM, padding);
}

/** Moves what the screen shows of the board. */
export interface BoardView {
  /** Shows the whole map, gliding there. */
  fit(map: SalesMap): void;
  /** Shows a box as large as the board allows, gliding there. */
  fitBox(box: Rect): void;
  /** Shows the whole map at once on a board of a size. */
  show(map: SalesMap, size: Size): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomTo(zoom: number): void;
  /** Brings a box into sight when it is not, and moves no further than needed. */
  reveal(box: Rect): void;
  /** The middle of what is in sight, in board units. */
  centre(): Point;
  /** Pixels of the board that nothing covers. */
  freeSize(): Size;
}

function motion(): { duration: number } {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { duration: calm ? 0 : MOTION_MS };
}

/** How far a stretch must move to lie between two limits; its beginning wins when it is too long. */
function shift(from: number, to: number, least: number, most: number): number {
  if (from < least) return least - from;
  return to > most ? Math.max(most - to, least - from) : 0;
}

export function createView(flow: ReactFlowInstance, sizeOf: () => Size): BoardView {
  return {
    fit: (map) => void flow.setViewport(wholeView(map, sizeOf()), motion()),
    fitBox: (box) => void flow.setViewport(viewOf(box, sizeOf()), motion()),
    show: (map, size) => void flow.setViewport(wholeView(map, size)),
    zoomIn: () => void flow.zoomIn(motion()),
    zoomOut: () => void flow.zoomOut(motion()),
    zoomTo: (zoom) => void flow.zoomTo(zoom, motion()),
    reveal: (box) => {
      const { x, y, zoom } = flow.getViewport();
      const size = sizeOf();
      const { top, right, bottom, left } = insetsOf(size);
      const start = { x: box.x * zoom + x, y: box.y * zoom + y };
      const byX = shift(start.x, start.x + box.width * zoom, left, size.width - right);
      const byY = shift(start.y, start.y + box.height * zoom, top, size.height - bottom);
      if (byX !== 0 || byY !== 0) {
        void flow.setViewport({ x: x + byX, y: y + byY, zoom }, motion());
      }
    },
    centre: () => {
      const { x, y, zoom } = flow.getViewport();
      const { width, height } = sizeOf();
      return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
    },
    freeSize: () => {
      const size = sizeOf();
      const { top, right, bottom, left } = insetsOf(size);
      return {
        width: Math.max(1, size.width - left - right),
        height: Math.max(1, size.height - top - bottom),
      };
    },
  };
}
