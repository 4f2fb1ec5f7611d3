const START = 'sales-system-map';
/** Longest slug: with the rest of the name it stays below what every file system takes. */
const LONGEST = 60;

/** Cyrillic → Latin as in Russian passports (ICAO Doc 9303), with the letters of the neighbours. */
const LATIN: ReadonlyMap<string, string> = new Map(
  [
    'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f',
    'х kh ц ts ч ch ш sh щ shch ъ ie ы y э e ю iu я ia',
    'і i ї i є ie ґ g ў u ә a ғ g қ q ң n ө o ұ u ү u һ h',
  ]
    .flatMap((line) => line.match(/\S+ \S+/gu) ?? [])
    .map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
).set('ь', '');

/**
 * Name of a downloaded file: `sales-system-map-<title>-<day>.<extension>`, only lower-case ASCII
 * letters, digits, points and hyphens. A title without a single letter or digit is left out.
 *
 * @param day - `YYYY-MM-DD`
 * @param extension - without the dot
 * @param suffix - tells apart two files of one extension; empty for the usual one
 */
export function fileName(title: string, day: string, extension: string, suffix = ''): string {
  const parts = [START, slugOf(title), slugOf(suffix), day].filter((part) => part !== '');
  return `${parts.join('-')}.${extension}`;
}

function slugOf(text: string): string {
  return Array.from(text.toLowerCase().normalize('NFC'), (letter) => LATIN.get(letter) ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^0-9a-z]+/gu, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-|-$/gu, '');
}
