/** Bytes of a text in UTF-8, in which files are written. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // Each half of a pair takes 2 of its 4 bytes; a half alone is written as U+FFFD, 3 bytes.
    bytes += code < 0x800 || isPaired(text, at, code) ? 1 : 2;
  }
  return bytes;
}

function isPaired(text: string, at: number, code: number): boolean {
  const isSurrogate = code >= 0xd800 && code < 0xe000;
  return isSurrogate && (text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0) > 0xffff;
}
