import { type OpenFailure, type OpenedMap, mapFromJson } from '../codecs/json.ts';
import { type Result, fail, succeed } from '../result.ts';
import { envelopeHead } from './envelope-head.ts';
import { ENVELOPE_SCHEMA, type Sealed } from './envelope.ts';
import { textSum } from './sum.ts';

/** An envelope whose map was read and checked. */
export interface OpenedEnvelope extends Sealed {
  readonly opened: OpenedMap;
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
