import type { RectShape, Shape, TextRole, TextShape } from '#core/onepager/scene.ts';

/** Structure types a text may have (ISO 32000-1, 14.8.4). */
export type PdfTag = 'H1' | 'H2' | 'P' | 'LI';

/** Shapes that say nothing: screen readers pass them over. */
export interface ArtifactRun {
  readonly kind: 'artifact';
  readonly shapes: readonly Exclude<Shape, TextShape>[];
}

/** Lines that are read as one: a heading, a paragraph or an item of a list. */
export interface TextRun {
  readonly kind: 'text';
  readonly tag: PdfTag;
  /** Items of one list have it in common; `null` for what is no item. */
  readonly list: string | null;
  readonly lines: readonly TextShape[];
}

/** What a page is drawn of, in the order of its shapes. */
export type PageRun = ArtifactRun | TextRun;

const TAGS: Partial<Readonly<Record<TextRole, PdfTag>>> = {
  heading: 'H1',
  stageName: 'H2',
  entry: 'LI',
  exit: 'LI',
  artifact: 'LI',
};

/** Parts in which each bold run begins something new: a metric, a term. */
const LED_BY_BOLD: readonly TextRole[] = ['metric', 'glossary'];

/**
 * Gathers the shapes of a page into what is read as one. A text goes on with the next line of the
 * same part of the same stage, unless a shape stands between (a bullet, a rule) or a new frame, a
 * new metric or a new term begins.
 */
export function runsOf(shapes: readonly Shape[]): PageRun[] {
  const runs: PageRun[] = [];
  let frames: readonly RectShape[] = [];
  let rest = shapes;
  while (rest.length > 0) {
    const run = artifactAt(rest) ?? textAt(rest, frames);
    if (run === null) break;
    if (run.kind === 'artifact') frames = run.shapes.filter((shape) => shape.kind === 'rect');
    rest = rest.slice(run.kind === 'artifact' ? run.shapes.length : run.lines.length);
    runs.push(run);
  }
  return runs;
}

function artifactAt(shapes: readonly Shape[]): ArtifactRun | null {
  const end = shapes.findIndex((shape) => shape.kind === 'text');
  const silent = shapes.slice(0, end === -1 ? shapes.length : end);
  const drawn = silent.filter((shape) => shape.kind !== 'text');
  return drawn.length === 0 ? null : { kind: 'artifact', shapes: drawn };
}

function textAt(shapes: readonly Shape[], frames: readonly RectShape[]): TextRun | null {
  const lines: TextShape[] = [];
  for (const shape of shapes) {
    if (shape.kind !== 'text') break;
    const before = lines.at(-1);
    if (before !== undefined && !goesOn(before, shape, frames)) break;
    lines.push(shape);
  }
  const [first] = lines;
  if (first === undefined) return null;
  const { role, stageId } = first;
  const tag = TAGS[role] ?? 'P';
  return { kind: 'text', tag, list: tag === 'LI' ? `${stageId} ${role}` : null, lines };
}

function goesOn(before: TextShape, next: TextShape, frames: readonly RectShape[]): boolean {
  if (before.role !== next.role || before.stageId !== next.stageId) return false;
  if (frameOf(before, frames) !== frameOf(next, frames)) return false;
  if (!LED_BY_BOLD.includes(next.role) || next.weight !== 'bold') return true;
  return before.weight === 'bold' && before.colour === next.colour;
}

function frameOf({ x, baseline }: TextShape, frames: readonly RectShape[]): RectShape | undefined {
  return frames.find(
    (frame) =>
      frame.x <= x &&
      x <= frame.x + frame.width &&
      frame.y <= baseline &&
      baseline <= frame.y + frame.height,
  );
}

/** After these a word goes on in the next line: a soft hyphen, or a dash with a letter before it. */
const INSIDE_WORD = /(?:\u00ad|\p{L}[-–—/])$/u;

/**
 * A line as it is written. A space that nobody sees keeps its last word apart from the first one
 * of the next line.
 */
export function spaced({ text }: TextShape, isLast: boolean): string {
  return isLast || INSIDE_WORD.test(text) ? text : `${text} `;
}
