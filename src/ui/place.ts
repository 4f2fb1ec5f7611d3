/** Sides of an anchor along the page: before and after follow the direction of writing. */
export type Side = 'above' | 'below' | 'before' | 'after';
export type Align = 'start' | 'center' | 'end';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly side: Side;
  readonly align: Align;
  /** Pixels between the anchor and the popup. */
  readonly gap: number;
  readonly rtl: boolean;
}

/** Pixels kept free at the edges of the window. */
const EDGE = 8;

const opposite = {
  above: 'below',
  below: 'above',
  before: 'after',
  after: 'before',
} as const satisfies Record<Side, Side>;

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Along the anchor's edge: start, centre or end on one line. */
function along(from: number, length: number, popup: number, align: Align): number {
  if (align === 'start') return from;
  return align === 'end' ? from + length - popup : from + (length - popup) / 2;
}

function mirrored(align: Align): Align {
  if (align === 'center') return align;
  return align === 'start' ? 'end' : 'start';
}

function at(anchor: Box, popup: Size, side: Side, { align, gap, rtl }: Placement) {
  if (side === 'above' || side === 'below') {
    return {
      left: along(anchor.left, anchor.width, popup.width, rtl ? mirrored(align) : align),
      top: side === 'above' ? anchor.top - popup.height - gap : anchor.top + anchor.height + gap,
    };
  }
  const toTheRight = (side === 'before') === rtl;
  return {
    left: toTheRight ? anchor.left + anchor.width + gap : anchor.left - popup.width - gap,
    top: along(anchor.top, anchor.height, popup.height, align),
  };
}

function fits(spot: { left: number; top: number }, popup: Size, view: Size, side: Side): boolean {
  return side === 'above' || side === 'below'
    ? spot.top >= EDGE && spot.top + popup.height <= view.height - EDGE
    : spot.left >= EDGE && spot.left + popup.width <= view.width - EDGE;
}

/**
 * Where a popup stands: on the wanted side of its anchor, on the other side when only that one
 * has room, and always inside the window.
 */
export function place(
  anchor: Box,
  popup: Size,
  view: Size,
  placement: Placement,
): { left: number; top: number } {
  const wanted = at(anchor, popup, placement.side, placement);
  const other = at(anchor, popup, opposite[placement.side], placement);
  const turn =
    !fits(wanted, popup, view, placement.side) &&
    fits(other, popup, view, opposite[placement.side]);
  const spot = turn ? other : wanted;
  return {
    left: clamp(spot.left, EDGE, Math.max(EDGE, view.width - popup.width - EDGE)),
    top: clamp(spot.top, EDGE, Math.max(EDGE, view.height - popup.height - EDGE)),
  };
}
