import type { Align, Side } from './side.ts';
import styles from './floating.module.css';

const sides = {
  above: 'top',
  below: 'bottom',
  before: 'inline-start',
  after: 'inline-end',
} as const satisfies Record<Side, string>;

/** Pixels kept free at the edges of the window. */
const EDGE = 8;

/** How every popup stands beside its anchor, in the words of Base UI. */
export function beside(side: Side, align: Align, gap = 6) {
  return {
    side: sides[side],
    align,
    sideOffset: gap,
    collisionPadding: EDGE,
    positionMethod: 'fixed',
    className: styles['positioner'] ?? '',
  } as const;
}
