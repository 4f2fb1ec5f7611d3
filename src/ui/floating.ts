import { cx } from './cx.ts';
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
/** Pixels between an anchor and its popup. */
const GAP = 6;

/** How every popup stands beside its anchor, in the words of Base UI. */
export function beside(side: Side, align: Align, className?: string) {
  return {
    side: sides[side],
    align,
    sideOffset: GAP,
    collisionPadding: EDGE,
    positionMethod: 'fixed',
    className: cx(styles['positioner'], className),
  } as const;
}
