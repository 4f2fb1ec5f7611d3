import { foldText } from '#core/map/fold-text.ts';
import type { MapCard } from '#core/ports.ts';

/** The maps whose title or team has all the words, in the order of the list. */
export function findMaps(maps: readonly MapCard[], asked: string): readonly MapCard[] {
  const words = foldText(asked).split(/\s+/u);
  return maps.filter(({ title, team }) => {
    const text = foldText(`${title} ${team}`);
    return words.every((word) => text.includes(word));
  });
}
