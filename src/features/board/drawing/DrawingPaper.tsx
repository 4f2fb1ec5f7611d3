import { useStore } from '@xyflow/react';
import type { Guide } from '#core/board/guides.ts';
import type { NoteId, StageId } from '#core/map/model.ts';
import { useApp } from '#state/react.tsx';
import { useMotion, useSession } from '../board-context.ts';
import { noteBox, stageBox } from '../view.ts';
import styles from './DrawingPaper.module.css';
import { Minimap } from './Minimap.tsx';
import { useSnapping } from './snapping.ts';
import { useFocusInSight } from './use-focus-in-sight.ts';

/** Pixels between a card and the outline of one that was found. */
const AROUND = 5;

/** What is drawn over the canvas while somebody works on it. */
export function DrawingPaper() {
  useSnapping();
  useFocusInSight();
  const moving = useMotion((motion) => motion.moving.size > 0);
  const marked = useSession((session) => session.found.length > 0);
  return (
    <>
      {marked ? <FoundMarks /> : null}
      {moving ? <Guides /> : null}
      <Minimap />
    </>
  );
}

/** Outlines of the cards that hold the words somebody looks for. */
function FoundMarks() {
  const found = useSession((session) => session.found);
  const foundAt = useSession((session) => session.foundAt);
  const map = useApp((state) => state.map);
  const [left, top, zoom] = useStore(({ transform }) => transform);
  return (
    <div aria-hidden className={styles['paper']}>
      {found.map((id) => {
        const stage = map.stages[id as StageId];
        const note = map.notes[id as NoteId];
        const box = stage === undefined ? note && noteBox(note) : stageBox(stage);
        return box === undefined ? null : (
          <span
            key={id}
            data-found={id === foundAt ? 'here' : 'too'}
            className={styles['found']}
            style={{
              left: `${Math.round(box.x * zoom + left) - AROUND}px`,
              top: `${Math.round(box.y * zoom + top) - AROUND}px`,
              width: `${Math.round(box.width * zoom) + 2 * AROUND}px`,
              height: `${Math.round(box.height * zoom) + 2 * AROUND}px`,
            }}
          />
        );
      })}
    </div>
  );
}

/** The lines that dragged cards lie on, one pixel wide at any zoom. */
function Guides() {
  const guides = useMotion((motion) => motion.guides);
  const [left, top, zoom] = useStore(({ transform }) => transform);
  const corner = { x: left, y: top };
  return (
    <div aria-hidden data-guides className={styles['paper']}>
      {guides.map((guide) => (
        <span
          key={`${guide.kind} ${guide.axis} ${guide.at} ${guide.from}`}
          data-guide={guide.kind}
          data-axis={guide.axis}
          className={styles[guide.kind]}
          style={placeOf(guide, corner, zoom)}
        />
      ))}
    </div>
  );
}

/** Whole pixels, so that a line is sharp. A line stands across its axis, a gap lies along it. */
function placeOf(guide: Guide, corner: { x: number; y: number }, zoom: number) {
  const { kind, axis, at, from, to } = guide;
  const across = axis === 'x' ? 'y' : 'x';
  const along = kind === 'line' ? across : axis;
  const beside = kind === 'line' ? axis : across;
  const start = Math.round(from * zoom + corner[along]);
  const length = Math.round((to - from) * zoom);
  const stand = Math.round(at * zoom + corner[beside]);
  return along === 'x'
    ? { left: `${start}px`, top: `${stand}px`, width: `${length}px` }
    : { left: `${stand}px`, top: `${start}px`, height: `${length}px` };
}
