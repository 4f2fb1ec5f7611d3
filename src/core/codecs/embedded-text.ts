import type { SalesMap } from '../map/model.ts';
import { FILE_FORMAT, mapToJson } from './map-file.ts';

/** Name under which a map travels in other files: PNG keyword, `id` of an element. */
export const EMBEDDED_NAME = FILE_FORMAT;

/** Elements of SVG and HTML that hold a map. */
export type Holder = 'metadata' | 'script';

/** What a marked-up text holds. */
export type HeldText =
  /** There is no such element. */
  | { readonly found: 'nothing' }
  /** The text breaks off inside the element. */
  | { readonly found: 'damage' }
  | { readonly found: 'text'; readonly text: string };

const MARK = new RegExp(`\\bid\\s*=\\s*["']${EMBEDDED_NAME}["']`, 'gu');
/** Longest way from the start of a tag to its `id`, and from there to its end. */
const LONGEST_TAG = 500;

/**
 * The content of the element that holds a map, as it is written. Nothing is parsed or run, and the
 * time grows with the length of the text only.
 */
export function heldText(markup: string, holder: Holder): HeldText {
  for (const { index } of markup.matchAll(MARK)) {
    const before = markup.slice(Math.max(0, index - LONGEST_TAG), index);
    const tag = before.slice(before.lastIndexOf('<'));
    // Other programs write the name with a prefix or in capitals.
    if (!new RegExp(`^<(?:\\w+:)?${holder}\\s[^>]*$`, 'iu').test(tag)) continue;
    const open = markup.slice(index, index + LONGEST_TAG).indexOf('>');
    const start = index + open + 1;
    const end = open < 0 ? -1 : markup.indexOf('</', start);
    return end < 0 ? { found: 'damage' } : { found: 'text', text: markup.slice(start, end) };
  }
  return { found: 'nothing' };
}

/** A map as the content of a `script` element: no character of it can end the element. */
export function mapForScript(map: SalesMap): string {
  return mapToJson(map).replaceAll('<', String.raw`\u003c`);
}
