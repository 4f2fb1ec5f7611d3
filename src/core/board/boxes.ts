import type { SalesMap } from '../map/model.ts';
import { notesOf, routeOf } from '../map/queries.ts';
import { CARD, NOTE } from './card.ts';
import type { Rect } from './geometry.ts';

/**
 * The boxes of all cards of a map in board units: stages in the order of the route, then notes.
 *
 * @param isLeftOut - cards whose boxes are not wanted
 */
export function cardBoxes(map: SalesMap, isLeftOut: (id: string) => boolean = () => false): Rect[] {
  const stages = routeOf(map).filter(({ id }) => !isLeftOut(id));
  const notes = notesOf(map).filter(({ id }) => !isLeftOut(id));
  return [
    ...stages.map(({ x, y }) => ({ x, y, ...CARD })),
    ...notes.map(({ x, y }) => ({ x, y, ...NOTE })),
  ];
}
