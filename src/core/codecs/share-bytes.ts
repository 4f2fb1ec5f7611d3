/**
 * Signs besides ASCII and А to я that get a byte of their own, from 0x80 on. Never changed: links
 * that are out there are written with them.
 */
const FREQUENT = 'Ёё«»—–№…\u00a0\u202f\u2011’‘“”„₽€£₸₴¥≈≥≤≠±×÷−→←↑↓•·°§©®™½¼²³µІіЇїЄєҐґЎўӘәҒғҚқӨө';
const FREQUENT_START = 0x80;
/** А, from which the Russian alphabet without Ё runs to я. */
const ALPHABET = 0x410;
const ALPHABET_START = 0xc0;

/** What a JSON text of arrays is full of; control signs, which JSON cannot hold, stand for it. */
const PHRASES = ['","', '],[', '],["', '","","', 'null,'] as const;
const PHRASES_START = 3;
const PHRASE_STARTS = PHRASES.map((phrase) => phrase.charAt(0)).join('');
/** A byte that two bytes with a UTF-16 code unit follow. */
const UNIT = 1;
const FIRST_PRINTABLE = 0x20;
const LAST_ASCII = 0x7e;

/** Writes a text in bytes: most signs of Russian and English texts take one, the others three. */
export function textToBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const phrase = longestPhrase(text, at);
    if (phrase === -1) {
      bytes.push(...bytesOf(text.charCodeAt(at)));
    } else {
      bytes.push(PHRASES_START + phrase);
      at += (PHRASES[phrase]?.length ?? 1) - 1;
    }
  }
  return Uint8Array.from(bytes);
}

function longestPhrase(text: string, at: number): number {
  let found = -1;
  if (!PHRASE_STARTS.includes(text.charAt(at))) return found;
  for (const [index, phrase] of PHRASES.entries()) {
    const longest = PHRASES[found]?.length ?? 0;
    if (phrase.length > longest && text.startsWith(phrase, at)) found = index;
  }
  return found;
}

function bytesOf(unit: number): readonly number[] {
  if (unit >= FIRST_PRINTABLE && unit <= LAST_ASCII) return [unit];
  if (unit >= ALPHABET && unit < ALPHABET + 0x40) return [unit - ALPHABET + ALPHABET_START];
  const frequent = FREQUENT.indexOf(String.fromCharCode(unit));
  return frequent === -1 ? [UNIT, unit >> 8, unit & 0xff] : [FREQUENT_START + frequent];
}

/** The text that {@link textToBytes} wrote; `null` when the bytes are none of its. */
export function bytesToText(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === UNIT) {
      const [high, low] = [bytes[at + 1], bytes[at + 2]];
      if (high === undefined || low === undefined) return null;
      parts.push(String.fromCharCode((high << 8) | low));
      at += 2;
    } else {
      const part = partOf(byte);
      if (part === undefined) return null;
      parts.push(part);
    }
  }
  return parts.join('');
}

function partOf(byte: number): string | undefined {
  if (byte >= ALPHABET_START) return String.fromCharCode(byte - ALPHABET_START + ALPHABET);
  if (byte >= FREQUENT_START) return FREQUENT[byte - FREQUENT_START];
  if (byte >= FIRST_PRINTABLE && byte <= LAST_ASCII) return String.fromCharCode(byte);
  return PHRASES[byte - PHRASES_START];
}
