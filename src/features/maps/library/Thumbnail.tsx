import { CARD } from '#core/board/card.ts';
import type { SketchedStage } from '#core/ports.ts';
import styles from './Thumbnail.module.css';

/** Board units of free space around the cards. */
const FRAME = 60;
/** Board units: a bar under a card says how much of it is filled in. */
const BAR = 44;

/** The board from afar: where the cards lie, how they follow, and how much is filled in. */
export function Thumbnail({ stages }: { stages: readonly SketchedStage[] }) {
  const xs = stages.map(({ x }) => x);
  const ys = stages.map(({ y }) => y);
  const left = Math.min(...xs, 0);
  const top = Math.min(...ys, 0);
  const width = Math.max(...xs, left) + CARD.width - left;
  const height = Math.max(...ys, top) + CARD.height - top;
  const view = [left - FRAME, top - FRAME, width + 2 * FRAME, height + 2 * FRAME].join(' ');
  const route = stages.map(({ x, y }) => `${x + CARD.width / 2},${y + CARD.height / 2}`).join(' ');
  return (
    <svg className={styles['thumbnail']} viewBox={view} aria-hidden>
      <polyline className={styles['route']} points={route} />
      <path
        className={styles['card']}
        d={stages.map(({ x, y }) => box(x, y, CARD.width, CARD.height)).join('')}
      />
      <path
        className={styles['filled']}
        d={stages
          .map(({ x, y, filled }) => box(x, y + CARD.height - BAR, CARD.width * filled, BAR))
          .join('')}
      />
    </svg>
  );
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
