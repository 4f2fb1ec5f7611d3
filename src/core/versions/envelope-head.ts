import * as v from 'valibot';
import { idPattern } from '../map/ids.ts';
import type { MapId } from '../map/model.ts';
import type { Sealed } from './envelope.ts';

/** The head of an envelope, read without looking at the map inside. */
export interface EnvelopeHead extends Sealed {
  readonly schema: number;
  /** The text of the map file inside. */
  readonly doc: string;
}

const head = v.object({
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  docId: v.pipe(v.string(), v.regex(idPattern('map'))),
  rev: v.pipe(v.number(), v.integer(), v.minValue(0)),
  savedAt: v.pipe(v.number(), v.integer()),
  sum: v.string(),
});

const DOC = ',"doc":';
/** Heads are shorter; a longer search would look into the map. */
const LONGEST_HEAD = 400;

/** The head of a stored envelope, or `null` when the text does not begin with one. */
export function envelopeHead(text: string): EnvelopeHead | null {
  const at = text.slice(0, LONGEST_HEAD).indexOf(DOC);
  if (at < 0) return null;
  try {
    const parsed = v.safeParse(head, JSON.parse(`${text.slice(0, at)}}`));
    if (!parsed.success) return null;
    const doc = text.slice(at + DOC.length, -1);
    return { ...parsed.output, docId: parsed.output.docId as MapId, doc, text };
  } catch {
    return null;
  }
}

/** What stands in a store, as a text; anything but a text cannot be a map. */
export function storedText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
