const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS = ['true', 'false', 'null'] as const;

/** What may stand at a place of a JSON text. */
type Expected = 'value' | 'first item' | 'first name' | 'name' | 'colon' | 'comma' | 'nothing';

interface Reading {
  readonly text: string;
  at: number;
  expected: Expected;
  /** Closing signs of the objects and arrays that are open, innermost last. */
  readonly open: ('}' | ']')[];
}

/**
 * Where a text stops being JSON (RFC 8259): the offset of the first sign that cannot stand there,
 * or the length of the text when it only breaks off.
 *
 * @remarks
 * Engines say it differently or not at all, and quote the text in their message, so nothing can
 * be read from that. No recursion: nesting costs no stack.
 */
export function jsonStopsAt(text: string): number {
  const reading: Reading = { text, at: 0, expected: 'value', open: [] };
  do {
    reading.at = endOf(SPACE, text, reading.at) ?? reading.at;
  } while (reading.at < text.length && takeToken(reading));
  return reading.at;
}

/** Line and column, both from 1, of an offset in a text. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Steps over one token; `false` when it cannot stand there, with `at` on the guilty sign. */
function takeToken(reading: Reading): boolean {
  const sign = reading.text[reading.at] ?? '';
  switch (reading.expected) {
    case 'value':
      return takeValue(reading, sign);
    case 'first item':
      return sign === ']' ? close(reading, sign) : takeValue(reading, sign);
    case 'first name':
      return sign === '}' ? close(reading, sign) : takeName(reading, sign);
    case 'name':
      return takeName(reading, sign);
    case 'colon':
      return sign === ':' && step(reading, 'value');
    case 'comma':
      return sign === ',' ? step(reading, afterComma(reading)) : close(reading, sign);
    default:
      return false;
  }
}

function afterComma({ open }: Reading): Expected {
  return open.at(-1) === '}' ? 'name' : 'value';
}

function step(reading: Reading, expected: Expected): true {
  reading.at += 1;
  reading.expected = expected;
  return true;
}

function close(reading: Reading, sign: string): boolean {
  if (reading.open.at(-1) !== sign) return false;
  reading.open.pop();
  return step(reading, reading.open.length === 0 ? 'nothing' : 'comma');
}

function takeName(reading: Reading, sign: string): boolean {
  if (sign !== '"' || !takeString(reading)) return false;
  reading.expected = 'colon';
  return true;
}

function takeValue(reading: Reading, sign: string): boolean {
  if (sign === '{' || sign === '[') {
    reading.open.push(sign === '{' ? '}' : ']');
    return step(reading, sign === '{' ? 'first name' : 'first item');
  }
  const taken = sign === '"' ? takeString(reading) : takeWordOrNumber(reading);
  if (taken) reading.expected = reading.open.length === 0 ? 'nothing' : 'comma';
  return taken;
}

function takeWordOrNumber(reading: Reading): boolean {
  const { text, at } = reading;
  const word = WORDS.find((candidate) => text.startsWith(candidate, at));
  const end = word === undefined ? endOf(NUMBER, text, at) : at + word.length;
  if (end === null) return false;
  reading.at = end;
  return true;
}

function takeString(reading: Reading): boolean {
  const { text } = reading;
  for (reading.at += 1; reading.at < text.length; reading.at += 1) {
    const sign = text[reading.at] ?? '';
    if (sign < ' ') return false;
    if (sign === '"') {
      reading.at += 1;
      return true;
    }
    if (sign !== '\\') continue;
    const end = endOf(ESCAPE, text, reading.at);
    if (end === null) return false;
    reading.at = end - 1;
  }
  return false;
}

/** Where a sticky pattern ends that starts at a place; `null` when it does not stand there. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
