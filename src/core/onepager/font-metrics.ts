/** Weights the page is set in. */
export type FontWeight = 'regular' | 'bold';

/** What layout needs to know about one font: which characters it draws and how wide they are. */
export interface FontMetrics {
  /** Glyph of a code point; 0 when the font does not draw it. */
  glyphOf(codePoint: number): number;
  /** Advance width of a glyph in em. */
  advanceOf(glyph: number): number;
  /** Width of a text in em: the sum of the advances, because the fonts carry no kerning. */
  widthOf(text: string): number;
  /** Height of a capital letter in em. */
  readonly capHeight: number;
}

/** Both weights. */
export type FontSet = Readonly<Record<FontWeight, FontMetrics>>;

/** A TrueType file opened for reading: its bytes and where its tables start. */
export interface FontFile {
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, number>;
  readonly unitsPerEm: number;
}

/**
 * Finds the tables of a TrueType file (OpenType 1.9, “Table directory” and “head”).
 *
 * @throws RangeError when the bytes are cut off or a needed table is missing
 */
export function openFont(bytes: ArrayBuffer): FontFile {
  const view = new DataView(bytes);
  const count = view.getUint16(4);
  const tables = new Map<string, number>();
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index;
    const letters = [0, 1, 2, 3].map((place) => view.getUint8(entry + place));
    tables.set(String.fromCharCode(...letters), view.getUint32(entry + 8));
  }
  const head = tableOf(tables, 'head');
  return { view, tables, unitsPerEm: view.getUint16(head + 18) };
}

/**
 * Where a table starts, in bytes from the start of the file.
 *
 * @throws RangeError when the font has no such table
 */
export function tableOf(tables: ReadonlyMap<string, number>, tag: string): number {
  const start = tables.get(tag);
  if (start === undefined) throw new RangeError(`The font has no table ${tag}`);
  return start;
}

/**
 * Reads characters and widths of a TrueType font (`cmap` format 4 or 12, `hhea`, `hmtx`, `OS/2`).
 *
 * @throws RangeError when the bytes are cut off or a needed table is missing
 */
export function readMetrics(file: FontFile): FontMetrics {
  const { view, tables, unitsPerEm } = file;
  const glyphs = readCharacters(file);
  const wideCount = view.getUint16(tableOf(tables, 'hhea') + 34);
  const widths = tableOf(tables, 'hmtx');
  const capHeight = view.getInt16(tableOf(tables, 'OS/2') + 88) / unitsPerEm;

  function glyphOf(codePoint: number): number {
    return glyphs.get(codePoint) ?? 0;
  }

  function advanceOf(glyph: number): number {
    return view.getUint16(widths + 4 * Math.min(glyph, wideCount - 1)) / unitsPerEm;
  }

  // A page is measured some hundred thousand letters long before it is laid out.
  const advances = new Float64Array(KNOWN).fill(Number.NaN);
  function advanceOfCode(code: number): number {
    const known = advances[code] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const advance = advanceOf(glyphOf(code));
    if (code < KNOWN) advances[code] = advance;
    return advance;
  }

  function widthOf(text: string): number {
    let width = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xff_ff) at += 1;
      width += advanceOfCode(code);
    }
    return width;
  }

  return { glyphOf, advanceOf, widthOf, capHeight };
}

/** Code points below this have their widths kept: letters and the usual signs. */
const KNOWN = 0x30_00;

/** Code point → glyph, from the richest Unicode table of the font. */
function readCharacters({ view, tables }: FontFile): ReadonlyMap<number, number> {
  const cmap = tableOf(tables, 'cmap');
  const count = view.getUint16(cmap + 2);
  const starts = Array.from(
    { length: count },
    (_, index) =>
      // Each encoding record is platform, encoding (2 bytes each) and offset (4 bytes).
      cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const full = starts.find((start) => view.getUint16(start) === 12);
  if (full !== undefined) return readGroups(view, full);
  const basic = starts.find((start) => view.getUint16(start) === 4);
  if (basic !== undefined) return readSegments(view, basic);
  throw new RangeError('The font has no character table of format 4 or 12');
}

function readGroups(view: DataView, start: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const count = view.getUint32(start + 12);
  for (let index = 0; index < count; index += 1) {
    const group = start + 16 + 12 * index;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

function readSegments(view: DataView, start: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const size = view.getUint16(start + 6);
  const ends = start + 14;
  // Four parallel arrays, with two bytes of padding after the first.
  const firsts = ends + size + 2;
  for (let offset = 0; offset < size; offset += 2) {
    const last = view.getUint16(ends + offset);
    const first = view.getUint16(firsts + offset);
    const delta = view.getUint16(firsts + size + offset);
    const rangeAt = firsts + 2 * size + offset;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xff_ff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xff_ff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
