const MARKER = /^\s*(?:[-–—*•·◦▪‣☐☑✓✔]|\[[ xх]?\]|\(?\d{1,3}[.)])\s+/iu;

/** The lines of a pasted text without list markers (“- ”, “• ”, “1.”) and without empty ones. */
export function pastedLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(MARKER, '').trim())
    .filter((line) => line !== '');
}
