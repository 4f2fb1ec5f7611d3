import { FILE_FORMAT } from './map-file.ts';

/** A stream of a PDF file as it is stored. */
export interface PdfStream {
  readonly data: Uint8Array;
  /** Whether the data are packed with zlib; otherwise they are as they were. */
  readonly isPacked: boolean;
  /** Whether the file calls it an embedded file. */
  readonly isFile: boolean;
}

/** The header stands within the first 1,024 bytes (ISO 32000-1, annex H). */
const HEADER_REACH = 1_024;
/** Longest dictionary of a stream that is read; ours and those of other programs are far shorter. */
const LONGEST_DICTIONARY = 1_000;
/** Many times more than 200 pages need: a file made to be searched for ever is left in time. */
const MOST_STREAMS = 5_000;
/** Programs that write a length as an object of its own put it right behind the stream. */
const LENGTH_REACH = 100;

/** Whether a file is a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  return indexOf(bytes.subarray(0, HEADER_REACH), '%PDF-', 0) !== -1;
}

/** Whether a PDF is locked: its streams cannot be read without its key. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return indexOf(bytes, '/Encrypt', 0) !== -1;
}

/** Whether the content of a stream begins as a map file does. */
export function startsAsMap(content: Uint8Array): boolean {
  const start = textOf(content, 0, 100);
  return /^(?:ï»¿)?\s*\{/u.test(start) && start.includes(`"${FILE_FORMAT}"`);
}

/**
 * Every stream of a PDF that is stored as it was or packed with zlib alone, in the order of the
 * file. The cross-reference table is not needed, so a file mended by another program reads alike.
 */
export function* pdfStreams(bytes: Uint8Array): Generator<PdfStream, void> {
  let at = 0;
  for (let count = 0; count < MOST_STREAMS; count += 1) {
    const found = indexOf(bytes, 'stream', at);
    if (found === -1) return;
    at = found + 'stream'.length;
    const dictionary = dictionaryBefore(bytes, found);
    if (dictionary === null) continue;
    const start = skipLineEnd(bytes, at);
    const end = endOfData(bytes, start, dictionary);
    if (end === null) return;
    at = end;
    const filters = filtersIn(dictionary);
    if (filters !== '' && filters !== '/FlateDecode') continue;
    yield {
      data: bytes.subarray(start, end),
      isPacked: filters !== '',
      isFile: /\/EmbeddedFile\b/u.test(dictionary),
    };
  }
}

/** The dictionary that ends where a stream begins; `null` when the word only happened to be there. */
function dictionaryBefore(bytes: Uint8Array, end: number): string | null {
  const text = textOf(bytes, Math.max(0, end - LONGEST_DICTIONARY), end);
  const start = text.lastIndexOf(' obj');
  return start !== -1 && /^ obj\s*<<[\s\S]*>>\s*$/u.test(text.slice(start))
    ? text.slice(start)
    : null;
}

function filtersIn(dictionary: string): string {
  const [, list = '', name = ''] = /\/Filter\s*(?:\[([^\]]*)\]|(\/\w+))/u.exec(dictionary) ?? [];
  return (list || name).replace(/\s/gu, '');
}

/** A stream begins after CR LF or LF; some programs leave a lone CR. */
function skipLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  return bytes[at] === LF ? at + 1 : at;
}

const CR = 13;
const LF = 10;

/** Where the data end: as the dictionary says, or else before the word that closes the stream. */
function endOfData(bytes: Uint8Array, start: number, dictionary: string): number | null {
  const [, first = '', object] = /\/Length\s+(\d+)(\s+\d+\s+R)?/u.exec(dictionary) ?? [];
  if (object === undefined && isClosedAt(bytes, start + Number(first))) {
    return start + Number(first);
  }
  const close = indexOf(bytes, 'endstream', start);
  if (close === -1) return null;
  const behind = textOf(bytes, close, close + LENGTH_REACH);
  const [, id, length] = /\s(\d+) \d+ obj\s+(\d+)\s+endobj/u.exec(behind) ?? [];
  if (id === first && isClosedAt(bytes, start + Number(length))) return start + Number(length);
  const beforeLf = bytes[close - 1] === LF ? close - 1 : close;
  return bytes[beforeLf - 1] === CR ? beforeLf - 1 : beforeLf;
}

function isClosedAt(bytes: Uint8Array, end: number): boolean {
  return /^\s{0,2}endstream/u.test(textOf(bytes, end, end + 11));
}

/** Where a word of ASCII stands at or after a place; -1 when nowhere. */
function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length += 1;
    if (length === word.length) return at;
  }
  return -1;
}

/** One character per byte. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Array.from(bytes.subarray(start, end), (byte) => String.fromCharCode(byte)).join('');
}
