import type { FootSection } from './foot.ts';
import type { PageFrame } from './header.ts';
import { MM_PER_PT } from './paper.ts';
import type { Shape, TextRole } from './scene.ts';
import { type TermLines, type TermStyle, drawTerms, setTerms } from './terms.ts';

/** Size of lists that have pages of their own, in points on A4. */
const SIZE_PT = 8.5;
const COLUMNS = 3;
/** Room between the columns, in millimetres on A4. */
const GUTTER = 8;

interface FlowLine {
  readonly runs: TermLines['lines'][number];
  readonly role: TextRole;
}

/**
 * Lists that are too long for the foot of a page, on pages of their own in columns; the last page's
 * columns are about equally long.
 *
 * @param room - height of a page's columns, in millimetres
 * @returns the shapes of each page
 */
export function flowPages(
  sections: readonly FootSection[],
  frame: PageFrame,
  room: number,
): readonly (readonly Shape[])[] {
  const width = (frame.width - (COLUMNS - 1) * GUTTER * frame.scale) / COLUMNS;
  const column = { ...frame, width };
  const lines = sections.flatMap((section, index) => linesOf(section, column, index === 0));
  const { lineHeight } = setTerms([], column, styleOf('glossary'), 0);
  const most = Math.max(1, Math.floor(room / lineHeight));
  const pages: Shape[][] = [];
  for (let start = 0; start < lines.length; start += most * COLUMNS) {
    const page = lines.slice(start, start + most * COLUMNS);
    pages.push(drawColumns(page, Math.min(most, Math.ceil(page.length / COLUMNS)), column));
  }
  return pages;
}

function styleOf(role: TextRole): TermStyle {
  return { sizePt: SIZE_PT, role, stacked: true };
}

function linesOf(section: FootSection, column: PageFrame, isFirst: boolean): FlowLine[] {
  const { role, terms } = section;
  const set = setTerms(terms, column, styleOf(role), Number.POSITIVE_INFINITY);
  const heading = { text: section.caption.toUpperCase(), x: 0, weight: 'bold' } as const;
  const texts = set.lines.map((runs) => ({ runs, role }));
  const caption: FlowLine = { runs: [heading], role: 'rowLabel' };
  return [...(isFirst ? [] : [{ runs: [], role }]), caption, ...texts];
}

function drawColumns(lines: readonly FlowLine[], perColumn: number, frame: PageFrame): Shape[] {
  const lineHeight = setTerms([], frame, styleOf('glossary'), 0).lineHeight;
  const rise = 0.2 * SIZE_PT * frame.scale * MM_PER_PT;
  return lines.flatMap(({ runs, role }, index) => {
    const column = Math.floor(index / perColumn);
    const x = frame.x + column * (frame.width + GUTTER * frame.scale);
    const y = frame.y + rise + (index % perColumn) * lineHeight;
    return drawTerms({ lines: [runs], lineHeight, cut: false }, { ...frame, x, y }, styleOf(role));
  });
}
