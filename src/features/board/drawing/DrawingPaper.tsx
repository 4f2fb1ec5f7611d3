import { useStore } from '@xyflow/react';
import type { Guide } from '#core/board/guides.ts';
import { useSession } from '../board-context.ts';
import styles from './DrawingPaper.module.css';
import { useSnapping } from './snapping.ts';

/** What is drawn over the canvas while somebody works on it. */
export function DrawingPaper() {
  useSnapping();
  const moving = useSession((session) => session.moving.size > 0);
  return moving ? <Guides /> : null;
}

/** The lines that dragged cards lie on, one pixel wide at any zoom. */
function Guides() {
  const guides = useSession((session) => session.guides);
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
