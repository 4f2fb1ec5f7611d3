import { useReactFlow, useStore } from '@xyflow/react';
import { type PointerEvent, useMemo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type Rect, boundsOf, contains, grown } from '#core/board/geometry.ts';
import { notesOf, routeOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useBoard } from '../board-context.ts';
import { noteBox, seenBox, stageBox } from '../view.ts';
import styles from './Minimap.module.css';

/** Board units that a card may lie outside the view before the map counts as larger than it. */
const SLACK = 8;
/** Pixels a board must be wide for a map of the map; below, it would cover what it shows. */
const ROOM = 640;

/** A small map of the map, only while not all of it is in sight. */
export function Minimap() {
  const width = useStore((canvas) => canvas.width);
  const seen = useSeen();
  const boxes = useBoxes();
  const bounds = useMemo(() => boundsOf(boxes), [boxes]);
  if (bounds === null || width < ROOM || contains(grown(seen, SLACK), bounds)) return null;
  return <Small bounds={bounds} boxes={boxes} seen={seen} />;
}

/** What the screen shows, in board units. */
function useSeen(): Rect {
  const [x, y, zoom] = useStore(({ transform }) => transform);
  const width = useStore((canvas) => canvas.width);
  const height = useStore((canvas) => canvas.height);
  return seenBox({ x, y, zoom }, { width, height });
}

/** All cards; typing on one of them makes no new list. */
function useBoxes(): readonly Rect[] {
  const flat = useApp(
    useShallow(({ map }) => [
      ...routeOf(map).flatMap(({ x, y }) => [1, x, y]),
      ...notesOf(map).flatMap(({ x, y }) => [0, x, y]),
    ]),
  );
  return useMemo(() => {
    const boxes: Rect[] = [];
    for (let at = 0; at < flat.length; at += 3) {
      const place = { x: flat[at + 1] ?? 0, y: flat[at + 2] ?? 0 };
      boxes.push(flat[at] === 1 ? stageBox(place) : noteBox(place));
    }
    return boxes;
  }, [flat]);
}

interface Props {
  bounds: Rect;
  boxes: readonly Rect[];
  seen: Rect;
}

function Small({ bounds, boxes, seen }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const flow = useReactFlow();
  const { actions } = useBoard();
  const drawing = useRef<SVGSVGElement>(null);
  const cards = useMemo(
    () =>
      boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join(''),
    [boxes],
  );
  const all = grown(boundsOf([bounds, seen]) ?? bounds, SLACK);

  /** The place under the pointer comes into the middle of the board. */
  function go({ clientX: x, clientY: y, buttons }: PointerEvent): void {
    const matrix = drawing.current?.getScreenCTM()?.inverse();
    if (buttons !== 1 || matrix === undefined) return;
    const place = new DOMPoint(x, y).matrixTransform(matrix);
    void flow.setCenter(place.x, place.y, { zoom: flow.getZoom() });
  }

  return (
    <button
      type="button"
      aria-label={t('drawing.minimap')}
      title={t('drawing.minimap')}
      className={styles['minimap']}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
      // By keys it shows the whole map; a pointer has said where to go.
      onClick={({ detail }) => detail === 0 && actions.view.fit(store.getState().map)}
    >
      <svg
        ref={drawing}
        aria-hidden
        viewBox={`${all.x} ${all.y} ${all.width} ${all.height}`}
        className={styles['drawing']}
      >
        <path d={cards} className={styles['cards']} />
        <rect
          x={seen.x}
          y={seen.y}
          width={seen.width}
          height={seen.height}
          className={styles['seen']}
        />
      </svg>
    </button>
  );
}
