const BR = '<br>';
/** What has a meaning anywhere in GitHub's Markdown, formulas between `$` among it. */
const SIGNS = /[\\`*_[\]#~|$]/u;
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
/** Signs nobody sees and that may deceive or break lines; the joiners of emoji stay. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
/** At the start of a line these make a list or underline a heading. */
const BLOCK_START = /^(?:[-+=]|\d{1,9}(?=[.)]))/u;

/**
 * The one place that makes a text safe inside Markdown: wherever it stands (heading, list item,
 * cell of a table, paragraph) it reads as what was typed and starts nothing. Line breaks become
 * `<br>`, unseen signs become character references, addresses do not turn into links.
 *
 * @remarks
 * Reversed by {@link textOfMarkdown} sign by sign; only half surrogates, which no file can hold,
 * come back as U+FFFD.
 */
export function safeMarkdown(text: string): string {
  const signs = Array.from(text.toWellFormed());
  const last = signs.length - 1;
  const safe = signs.map((sign, at) => {
    if (sign === '\n') return BR;
    // Renderers and readers trim the ends of cells and paragraphs.
    const atEnd = (at === 0 || at === last) && /\s/u.test(sign);
    if (atEnd || UNSEEN.test(sign)) return referenceTo(sign);
    return ENTITIES[sign] ?? (SIGNS.test(sign) ? `\\${sign}` : sign);
  });
  return safe
    .join('')
    .replaceAll('://', '\\://')
    .replaceAll(/(?<=www)\./giu, '\\.')
    .replace(BLOCK_START, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

function referenceTo(sign: string): string {
  return `&#x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

const MARKED =
  /\\([!-/:-@[-`{-~])|&#x([\da-f]{1,6});|&#(\d{1,7});|&(lt|gt|amp|quot|nbsp);|<br\s*\/?>/giu;
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: '\u00a0',
};

/** The text that a piece of Markdown shows; what people wrote around our own signs stays. */
export function textOfMarkdown(markdown: string): string {
  return markdown
    .trim()
    .replaceAll(
      MARKED,
      (_all, escaped?: string, hex?: string, decimal?: string, name?: string) =>
        escaped ??
        (hex === undefined ? null : signOf(Number.parseInt(hex, 16))) ??
        (decimal === undefined ? null : signOf(Number(decimal))) ??
        NAMED[name?.toLowerCase() ?? ''] ??
        '\n',
    );
}

function signOf(codePoint: number): string {
  const exists = codePoint <= 0x10_ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return exists ? String.fromCodePoint(codePoint) : '\ufffd';
}

/** A row of a table; the cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table with a heading row. */
export function tableOf(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [heading, heading.map(() => '---'), ...rows].map(tableRow);
}

/** The cells of a row: parted at every pipe that is not escaped. */
export function cellsOf(row: string): string[] {
  const cells = row.trim().match(/(?:\\[^]|[^\\|])+|\|/gu) ?? [];
  const parted: string[] = [''];
  for (const piece of cells) {
    if (piece === '|') parted.push('');
    else parted[parted.length - 1] += piece;
  }
  const inner = parted.slice(parted[0]?.trim() === '' ? 1 : 0);
  const closed = inner.length > 1 && inner.at(-1)?.trim() === '';
  return (closed ? inner.slice(0, -1) : inner).map((cell) => cell.trim());
}
