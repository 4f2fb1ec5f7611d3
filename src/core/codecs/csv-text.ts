/** Text that a spreadsheet would run as a formula, after apostrophes and white space it skips. */
const FORMULA = /^['\s]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** Control signs that cut a cell short in some programs and show nothing in any. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu;

/**
 * The one place that makes a text safe for a spreadsheet: an apostrophe before whatever would be
 * taken for a formula, full-width signs and text that begins with TAB, CR or LF included.
 */
export function safeCell(text: string): string {
  const plain = text.toWellFormed().replaceAll(CONTROLS, '');
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

/** The text of a cell without the apostrophe that {@link safeCell} put there, and no other. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** A record as RFC 4180 writes it: quoted where needed, quotes doubled. */
export function csvRecord(cells: readonly string[], delimiter: string): string {
  return cells
    .map((cell) => (/[";,\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter);
}

/**
 * The records of a CSV file, quotes taken off; empty lines are left out.
 *
 * @returns `null` when a quote is never closed, because the file breaks off there
 */
export function csvRecords(text: string, delimiter: string): string[][] | null {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedAt(text, at) : bareAt(text, at, delimiter);
    if (cell === null) return null;
    record.push(cell.text);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      record.push('');
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (record.some((value) => value !== '')) records.push(record);
    record = [];
  }
  return records;
}

interface Cell {
  readonly text: string;
  /** Where the delimiter or the end of the line stands. */
  readonly end: number;
}

function quotedAt(text: string, start: number): Cell | null {
  const parts: string[] = [];
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return { text: parts.join('"'), end: quote + 1 };
    from = quote + 2;
  }
}

function bareAt(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && ![delimiter, '\r', '\n'].includes(text[end] ?? '')) end += 1;
  return { text: text.slice(start, end), end };
}

/** Begins the second and later lines of an item that has several. */
const GOES_ON = '\u00a0\u00a0';
/** Stands before an item that begins like one of those, or like this mark; it shows nothing. */
const FRESH = '\u2060';

/** A list as the text of one cell, one item per line. */
export function cellOfLines(items: readonly string[]): string {
  return items
    .map((item) => {
      const mark = item.startsWith(GOES_ON) || item.startsWith(FRESH) ? FRESH : '';
      return `${mark}${item.replaceAll('\n', `\n${GOES_ON}`)}`;
    })
    .join('\n');
}

/** The items of {@link cellOfLines}; an empty cell is one empty item. */
export function linesOfCell(cell: string): string[] {
  const items: string[] = [];
  for (const line of cell.split('\n')) {
    if (line.startsWith(GOES_ON) && items.length > 0) {
      items.push(`${items.pop() ?? ''}\n${line.slice(GOES_ON.length)}`);
    } else items.push(line.startsWith(FRESH) ? line.slice(FRESH.length) : line);
  }
  return items;
}
