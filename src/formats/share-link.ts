import { deflateSync } from 'fflate';
import { type OpenFailure, type OpenedMap, openMap } from '#core/codecs/json.ts';
import { arraysToFile, mapToArrays } from '#core/codecs/share-arrays.ts';
import { bytesToText, textToBytes } from '#core/codecs/share-bytes.ts';
import { fromPayload, toDensePayload, toPayload } from '#core/codecs/share-payload.ts';
import type { Language, SalesMap } from '#core/map/model.ts';
import { forOthers } from '#core/map/share.ts';
import { type Result, fail } from '#core/result.ts';
import { unpack } from './packing.ts';

/** Longest payload that is read, in characters. */
const LONGEST_PAYLOAD = 65_536;
/** Most bytes that a payload may unpack to. */
const MOST_BYTES = 4_000_000;
/** Of the writing: recoded arrays, packed with deflate after words both sides know. */
const VERSION = 1;

/**
 * Words that links of version 1 take for known; never changed, or links that are out there break.
 * They are the template's and the example's own, because maps begin with these.
 */
const WORDS = {
  ru: async () => (await import('./share-words/1-ru.txt?raw')).default,
  en: async () => (await import('./share-words/1-en.txt?raw')).default,
} as const satisfies Record<Language, () => Promise<string>>;

const known = new Map<Language, Uint8Array>();

/** The words of a language in bytes, fetched once. */
async function wordsOf(language: Language): Promise<Uint8Array> {
  const words = known.get(language) ?? textToBytes(await WORDS[language]());
  known.set(language, words);
  return words;
}

/** By the number that stands in the link. */
const LANGUAGES: readonly Language[] = ['ru', 'en'];

/** A map as parts of an address: for people to copy, and for a QR code to hold. */
export interface SharePayloads {
  readonly link: string;
  readonly dense: string;
}

/** Writes a map into a link; what is not for others stays out of it. */
export async function shareMap(map: SalesMap): Promise<SharePayloads> {
  const { language } = map.info;
  const words = await wordsOf(language);
  const bytes = textToBytes(JSON.stringify(mapToArrays(forOthers(map))));
  const packed = deflateSync(bytes, { level: 9, dictionary: words });
  const head = [VERSION, LANGUAGES.indexOf(language)];
  const whole = new Uint8Array([...head, ...packed]);
  return { link: toPayload(whole), dense: toDensePayload(whole) };
}

/** Opens the payload of a link, whoever made it. */
export async function openShared(payload: string): Promise<Result<OpenedMap, OpenFailure>> {
  if (payload.length > LONGEST_PAYLOAD) {
    return fail({ code: 'too-big', bytes: payload.length, limit: LONGEST_PAYLOAD });
  }
  const bytes = fromPayload(payload);
  const [version, number = -1] = bytes ?? [];
  if (bytes === null || version === undefined) return fail({ code: 'damaged' });
  if (version > VERSION) return fail({ code: 'too-new', version });
  const language = LANGUAGES[number];
  if (version < VERSION || language === undefined) return fail({ code: 'damaged' });

  const words = await wordsOf(language);
  const unpacked = await unpack(after(words, bytes.subarray(2)), MOST_BYTES, 'deflate-raw');
  if (!unpacked.ok) {
    const { reason, bytes: length } = unpacked;
    return fail(
      reason === 'damaged' ? { code: reason } : { code: reason, bytes: length, limit: MOST_BYTES },
    );
  }
  const arrays = parsed(bytesToText(unpacked.bytes.subarray(words.length)));
  const file = arraysToFile(arrays);
  return file === null ? fail({ code: 'damaged' }) : openMap(file);
}

/**
 * Packed bytes as if the words had been packed before them, plainly (RFC 1951, section 3.2.4):
 * browsers unpack with no words in mind, and this puts the words in theirs.
 */
function after(words: Uint8Array, packed: Uint8Array): Uint8Array {
  const { length } = words;
  const block = [0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff];
  return new Uint8Array([...block, ...words, ...packed]);
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
