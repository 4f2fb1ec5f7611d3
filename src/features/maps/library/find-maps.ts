import type { MapCard } from '#core/ports.ts';

/** Case, ё and spaces around do not matter to somebody who looks for a map. */
function plain(text: string): string {
  return text.trim().toLocaleLowerCase('ru').replaceAll('ё', 'е');
}

/** The maps whose title or team has all the words, in the order of the list. */
export function findMaps(maps: readonly MapCard[], asked: string): readonly MapCard[] {
  const words = plain(asked).split(/\s+/u);
  return maps.filter(({ title, team }) => {
    const text = plain(`${title} ${team}`);
    return words.every((word) => text.includes(word));
  });
}
