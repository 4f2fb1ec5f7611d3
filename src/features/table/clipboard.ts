import { safeCell, textOfCell } from '#core/codecs/csv-text.ts';

/** A block of cells as spreadsheets put it on the clipboard: TAB between cells, quotes where needed. */
export function blockText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  const cell = safeCell(text);
  return /["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cells of a pasted text; lines of a quoted cell stay together, empty rows stay. */
export function blockOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)?.push(textOfCell(cell));
    if (end >= text.length) break;
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    // Spreadsheets end the last row with a line break as well.
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

interface Cell {
  readonly cell: string;
  /** Where the TAB, the line break or the end of the text stands. */
  readonly end: number;
}

function cellAt(text: string, start: number): Cell {
  if (text[start] === '"') {
    const whole = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/u.exec(text.slice(start));
    if (whole !== null) {
      const [source, inside = ''] = whole;
      const cell = inside.replaceAll('""', '"').replaceAll(/\r\n?/gu, '\n');
      return { cell, end: start + source.length };
    }
  }
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text[end] ?? '')) end += 1;
  return { cell: text.slice(start, end), end };
}
