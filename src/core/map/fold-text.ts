/**
 * A text as it is compared when people look for it or name it again: without case, the dots of ё,
 * stray spaces and other forms of the same characters.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}
