import type { SalesMap } from '../map/model.ts';
import { type Result, fail, succeed } from '../result.ts';
import { CARDS_MARK } from './cards-mark.ts';
import { type OpenFailure, mapFromJson } from './json.ts';
import { mapToFile } from './map-file.ts';

const MARKED = new RegExp(`${CARDS_MARK}="([^"]*)"`);

/**
 * HTML for the clipboard: what other programs show is `text`; boards find the cards in an
 * attribute, as the percent-encoded JSON of a map file, which no program that hands HTML on has
 * a reason to change.
 *
 * @param part - see `partOf`
 * @param text - the cards as plain text
 */
export function cardsToHtml(part: SalesMap, text: string): string {
  const shown = text.split('\n').map(escaped).join('<br>');
  return `<div ${CARDS_MARK}="${encodeURIComponent(JSON.stringify(mapToFile(part)))}">${shown}</div>`;
}

/** The cards that HTML from the clipboard carries, checked as any map from outside; else `null`. */
export function cardsFromHtml(html: string): Result<SalesMap, OpenFailure> | null {
  const found = MARKED.exec(html)?.[1];
  if (found === undefined) return null;
  const text = decoded(found);
  if (text === null) return fail({ code: 'damaged' });
  const opened = mapFromJson(text);
  return opened.ok ? succeed(opened.value.map) : opened;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
