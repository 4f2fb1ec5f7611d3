import { CARD, CARD_GAP, type Point } from './card.ts';
import { type Rect, grown, overlaps } from './geometry.ts';
import { serpentine } from './tidy.ts';

/** Rings that are searched for a free place before giving up. */
const RINGS = 40;

/**
 * The place nearest to a wanted one where a box covers no other, with a little air around it.
 *
 * @param wanted - top left corner, in board units
 * @returns the wanted place itself when it is free, or when there is no free one around
 */
export function freePlace(
  wanted: Point,
  size: { readonly width: number; readonly height: number },
  boxes: readonly Rect[],
): Point {
  const taken = boxes.map((box) => grown(box, 24));
  for (const place of spiral(wanted, size.width / 2, size.height / 2)) {
    const box = { ...place, ...size };
    if (!taken.some((other) => overlaps(box, other))) return place;
  }
  return wanted;
}

/** The cards' common corner and number of columns while they stand as tidied, else `null`. */
export function tidyGrid(
  places: readonly Point[],
): { readonly origin: Point; readonly columns: number } | null {
  const [origin] = places;
  if (origin === undefined || places.length < 2) return null;
  for (let columns = 1; columns <= places.length; columns += 1) {
    const stands = serpentine(places.length, columns).every((place, index) => {
      const at = places[index];
      return at !== undefined && at.x === origin.x + place.x && at.y === origin.y + place.y;
    });
    if (stands) return { origin, columns };
  }
  return null;
}

/** Where `count` cards stand in a tidy grid. */
export function gridPlaces(
  count: number,
  { origin, columns }: { readonly origin: Point; readonly columns: number },
): Point[] {
  return serpentine(count, columns).map(({ x, y }) => ({ x: origin.x + x, y: origin.y + y }));
}

/** The place right after a card, in reading direction. */
export function placeAfter({ x, y }: Point): Point {
  return { x: x + CARD.width + CARD_GAP.x, y };
}

function* spiral({ x, y }: Point, stepX: number, stepY: number): Generator<Point> {
  yield { x, y };
  for (let ring = 1; ring <= RINGS; ring += 1) {
    for (let i = -ring; i <= ring; i += 1) {
      for (let j = -ring; j <= ring; j += 1) {
        if (Math.max(Math.abs(i), Math.abs(j)) === ring) {
          yield { x: x + j * stepX, y: y + i * stepY };
        }
      }
    }
  }
}
