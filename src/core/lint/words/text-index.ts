/**
 * Finds entries in lists that stay the texts they are: as a map of small arrays and objects, thousands of
 * words take ten times the memory of their letters.
 */
export interface TextIndex {
  readonly lists: readonly string[];
  /** Where each entry begins, those with equal keys together: `list * PLACES + place`. */
  readonly starts: Uint32Array;
  /** By the hash of a key: 1 + where in `starts` its entries begin, 0 where there are none. */
  readonly slots: Uint32Array;
}

/** An entry of a list. */
export interface TextItem {
  /** Which list it stands in. */
  readonly list: number;
  readonly text: string;
}

/** More places than a list has characters. */
const PLACES = 2 ** 20;
/** Slots an entry, at least: with fewer, many keys would want the same. */
const ROOM = 2;
const NONE: readonly TextItem[] = [];
const ENTRY = /[^\s_]+\S*/gu;

/**
 * Makes lists ready for looking up.
 *
 * @param lists - entries with white space between them; the key of an entry ends at its first `_`
 */
export function indexTexts(lists: readonly string[]): TextIndex {
  const byKey = new Map<string, number[]>();
  for (const [at, list] of lists.entries()) {
    for (const { 0: text, index } of list.matchAll(ENTRY)) {
      const key = text.replace(/_.*$/u, '');
      const starts = byKey.get(key);
      if (starts === undefined) byKey.set(key, [at * PLACES + index]);
      else starts.push(at * PLACES + index);
    }
  }
  const starts = Uint32Array.from([...byKey.values()].flat());
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(ROOM * byKey.size + 1)));
  let begin = 0;
  for (const [key, own] of byKey) {
    let slot = hashOf({ word: key, length: key.length, isStart: false }) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = begin + 1;
    begin += own.length;
  }
  return { lists, starts, slots };
}

/** What is looked up: a word, or its first letters as the beginning of words. */
export interface Wanted {
  readonly word: string;
  /** How many letters of the word count. */
  readonly length: number;
  /** Whether a `*` follows them. */
  readonly isStart: boolean;
}

/** The entries with a key, in the order of the lists. */
export function itemsAt(index: TextIndex, wanted: Wanted): readonly TextItem[] {
  let at = firstOf(index, wanted);
  if (at === null) return NONE;
  const found: TextItem[] = [];
  for (; hasKey(index, at, wanted); at += 1) found.push(itemAt(index, at));
  return found;
}

/** Where in `starts` the entries of a key begin. */
function firstOf(index: TextIndex, wanted: Wanted): number | null {
  const { slots } = index;
  let slot = hashOf(wanted) & (slots.length - 1);
  for (;;) {
    const begin = slots[slot] ?? 0;
    if (begin === 0) return null;
    if (hasKey(index, begin - 1, wanted)) return begin - 1;
    slot = (slot + 1) & (slots.length - 1);
  }
}

const STAR = 42;

/** FNV-1a over the characters of a key. */
function hashOf({ word, length, isStart }: Wanted): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  if (isStart) hash = Math.imul(hash ^ STAR, 0x01000193);
  return hash ^ (hash >>> 15);
}

function hasKey(
  { lists, starts }: TextIndex,
  at: number,
  { word, length, isStart }: Wanted,
): boolean {
  const start = starts[at];
  if (start === undefined) return false;
  const list = lists[Math.floor(start / PLACES)] ?? '';
  const place = start % PLACES;
  for (let letter = 0; letter < length; letter += 1) {
    if (list.charCodeAt(place + letter) !== word.charCodeAt(letter)) return false;
  }
  const end = place + length;
  return isStart ? list.charCodeAt(end) === STAR : isEnd(list.charCodeAt(end));
}

/** Whether a key ends before this character: white space, `_`, or the end of the list. */
function isEnd(code: number): boolean {
  return code <= 32 || code === 95 || Number.isNaN(code);
}

function itemAt({ lists, starts }: TextIndex, at: number): TextItem {
  const start = starts[at] ?? 0;
  const list = Math.floor(start / PLACES);
  const words = lists[list] ?? '';
  const begin = start % PLACES;
  let end = begin;
  while (words.charCodeAt(end) > 32) end += 1;
  return { list, text: words.slice(begin, end) };
}
