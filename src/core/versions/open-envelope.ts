import * as v from 'valibot';
import { type OpenFailure, type OpenedMap, mapFromJson } from '../codecs/json.ts';
import { idPattern } from '../map/ids.ts';
import type { MapId } from '../map/model.ts';
import { type Result, fail, succeed } from '../result.ts';
import { ENVELOPE_SCHEMA, type Sealed } from './envelope.ts';
import { textSum } from './sum.ts';

/** The head of an envelope, read without looking at the map inside. */
export interface EnvelopeHead extends Sealed {
  readonly schema: number;
  /** The text of the map file inside. */
  readonly doc: string;
}

/** An envelope whose map was read and checked. */
export interface OpenedEnvelope extends Sealed {
  readonly opened: OpenedMap;
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

/**
 * Opens a stored text: an envelope, or the plain map file that was stored before there were
 * envelopes, which counts as revision 0. The map inside passes through the one validator.
 */
export function openEnvelope(text: string): Result<OpenedEnvelope, OpenFailure> {
  const found = envelopeHead(text);
  if (found === null) return openPlain(text);
  const { schema, doc, ...sealed } = found;
  if (schema > ENVELOPE_SCHEMA) return fail({ code: 'too-new', version: schema });
  if (!text.endsWith('}') || textSum(doc) !== sealed.sum) return fail({ code: 'damaged' });
  const opened = mapFromJson(doc, Infinity);
  if (!opened.ok) return opened;
  if (opened.value.map.info.id !== sealed.docId) return fail({ code: 'damaged' });
  return succeed({ ...sealed, opened: opened.value });
}

function openPlain(text: string): Result<OpenedEnvelope, OpenFailure> {
  const opened = mapFromJson(text, Infinity);
  if (!opened.ok) return opened;
  const docId = opened.value.map.info.id;
  const savedAt = Number(/^\{"savedAt":(\d{1,16}),/.exec(text)?.[1] ?? 0);
  return succeed({ docId, rev: 0, savedAt, sum: textSum(text), text, opened: opened.value });
}
