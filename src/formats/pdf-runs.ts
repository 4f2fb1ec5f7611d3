import type {
  RectShape,
  Scene,
  Shape,
  SignShape,
  TextRole,
  TextShape,
} from '#core/onepager/scene.ts';

/** Structure types a text may have (ISO 32000-1, 14.8.4); `TOCI` is a line of the contents. */
export type PdfTag = 'H1' | 'H2' | 'P' | 'LI' | 'TOCI';

/** Shapes that say something. */
export type LineOfText = TextShape | SignShape;

/** Shapes that say nothing, or nothing new: screen readers pass them over. */
export interface ArtifactRun {
  readonly kind: 'artifact';
  readonly shapes: readonly Shape[];
}

/** Lines that are read as one: a heading, a paragraph or an item of a list. */
export interface TextRun {
  readonly kind: 'text';
  readonly tag: PdfTag;
  /** Items of one list have it in common; `null` for what is no item. */
  readonly list: string | null;
  /** Said before it, where a part of a stage begins: “Entry”. The page says it once for a row. */
  readonly caption: string;
  readonly lines: readonly LineOfText[];
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

/** Parts in which each bold run begins something new: a metric, a link, a term. */
const LED_BY_BOLD: readonly TextRole[] = ['metric', 'links', 'glossary'];

/**
 * Gathers the shapes of a page into what is read as one. A text goes on with the next line of the
 * same part of the same stage, unless a shape stands between (a bullet, a rule) or a new frame, a
 * new metric or a new term begins.
 */
export function runsOf({ shapes, captions }: Pick<Scene, 'shapes' | 'captions'>): PageRun[] {
  const runs: PageRun[] = [];
  let frames: readonly RectShape[] = [];
  let part = '';
  for (let at = 0; at < shapes.length;) {
    const artifact = artifactAt(shapes, at);
    if (artifact === null) {
      const { run, part: of } = textAt(shapes, at, frames, captions);
      runs.push(of === part ? { ...run, caption: '' } : run);
      part = of;
      at += run.lines.length;
    } else {
      frames = artifact.shapes.filter((shape) => shape.kind === 'rect');
      runs.push(artifact);
      at += artifact.shapes.length;
    }
  }
  return runs;
}

function artifactAt(shapes: readonly Shape[], start: number): ArtifactRun | null {
  let end = start;
  for (let shape = shapes[end]; shape !== undefined && !isSaid(shape); shape = shapes[end])
    end += 1;
  return end === start ? null : { kind: 'artifact', shapes: shapes.slice(start, end) };
}

/** @param start - where a text stands */
function textAt(
  shapes: readonly Shape[],
  start: number,
  frames: readonly RectShape[],
  captions: Scene['captions'],
): { readonly run: TextRun; readonly part: string } {
  const lines = linesAt(shapes, start, frames);
  const { role = 'figure', stageId = null } = lines[0] ?? {};
  const tag = TAGS[role] ?? 'P';
  const part = `${stageId} ${role}`;
  const caption = stageId === null ? '' : (captions[role] ?? '');
  return { run: { kind: 'text', tag, list: tag === 'LI' ? part : null, caption, lines }, part };
}

function linesAt(
  shapes: readonly Shape[],
  start: number,
  frames: readonly RectShape[],
): LineOfText[] {
  const lines: LineOfText[] = [];
  for (let at = start; at < shapes.length; at += 1) {
    const [before, shape] = [lines.at(-1), shapes[at]];
    if (shape === undefined || !isSaid(shape)) break;
    if (before !== undefined && !goesOn(before, shape, frames)) break;
    lines.push(shape);
  }
  return lines;
}

/** Whether a shape is text that is read: what further pages only repeat is not. */
function isSaid(shape: Shape): shape is LineOfText {
  return (shape.kind === 'text' || shape.kind === 'sign') && shape.role !== 'running';
}

function goesOn(before: LineOfText, next: LineOfText, frames: readonly RectShape[]): boolean {
  if (before.role !== next.role || before.stageId !== next.stageId) return false;
  if (frameOf(before, frames) !== frameOf(next, frames)) return false;
  if (!LED_BY_BOLD.includes(next.role) || next.weight !== 'bold') return true;
  return before.weight === 'bold' && before.colour === next.colour;
}

function frameOf({ x, baseline }: LineOfText, frames: readonly RectShape[]): RectShape | undefined {
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
export function spaced(line: LineOfText, next: LineOfText | undefined): string {
  const { text } = line;
  return next === undefined || INSIDE_WORD.test(text) || isSameLine(line, next) ? text : `${text} `;
}

/** Parts of one line touch; hundredths of a millimetre are rounding. */
function isSameLine(line: LineOfText, next: LineOfText): boolean {
  const hasSign = line.kind === 'sign' || next.kind === 'sign';
  const gap = next.x - line.x - line.width;
  return hasSign && line.baseline === next.baseline && Math.abs(gap) < 0.01;
}
