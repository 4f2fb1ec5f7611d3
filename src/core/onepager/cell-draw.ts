import { CHIP_PADDING, type Cell, type CellLine, type CellRun, type CellStyle } from './cells.ts';
import type { StageContent } from './content.ts';
import type { RowPart } from './options.ts';
import { stageHue } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { Place, Shape } from './scene.ts';
import { baselineIn, measureAt, textAt } from './set-text.ts';
import { ellipsize } from './wrap.ts';

/** Rounding of sums must not cost a line. */
const TOLERANCE = 1e-6;

/** The lines that fit a height; when some do not, the last one that does ends in “…”. */
export function keepLines(
  cell: Cell,
  room: number,
  style: CellStyle,
): { readonly lines: readonly CellLine[]; readonly cut: boolean } {
  let used = 0;
  const lines = cell.lines.filter((line) => {
    used += line.gap + line.height;
    return used <= room + TOLERANCE;
  });
  const last = lines.at(-1);
  const cut = cell.cut || lines.length < cell.lines.length;
  if (!cut || last === undefined) return { lines, cut };
  return { lines: [...lines.slice(0, -1), endWithDots(last, style)], cut };
}

function endWithDots(line: CellLine, style: CellStyle): CellLine {
  const run = line.runs.at(-1);
  if (run === undefined) return line;
  const measure = measureAt(style.fonts[run.weight], run.sizePt);
  const em = style.bodyPt * MM_PER_PT;
  const side = line.chip === null ? 0 : CHIP_PADDING * em;
  const text = ellipsize(run.text, style.width - run.x - side, measure);
  const ended: CellRun = { ...run, text };
  return { ...line, runs: [...line.runs.slice(0, -1), ended] };
}

/** Draws lines of a cell from a place down: bullets, frames of chips and the texts. */
export function drawLines(
  lines: readonly CellLine[],
  { x, y }: Place,
  role: RowPart,
  stage: StageContent,
  style: CellStyle,
): Shape[] {
  const em = style.bodyPt * MM_PER_PT;
  const stageId = stage.id;
  const frames = new Map<number, ChipFrame>();
  const shapes: Shape[] = [];
  let top = y;
  for (const line of lines) {
    top += line.gap;
    const baseline = baselineIn(style.fonts.regular, top, line.height, style.bodyPt);
    if (line.bullet) {
      const middle = baseline - 0.27 * em;
      const radius = 0.19 * em;
      const bullet = {
        x: x + radius,
        y: middle,
        radius,
        fill: stageHue(stage.number, style.ink),
        stageId,
      };
      shapes.push({ kind: 'circle', ...bullet });
    }
    const texts = line.runs.map(({ text, x: offset, weight, sizePt, colour }) => {
      const look = { weight, sizePt, colour, role, stageId };
      return textAt(style.fonts, text, x + offset, baseline, look);
    });
    shapes.push(...texts);
    if (line.chip !== null) {
      const right =
        Math.max(...texts.map((shape) => shape.x - x + shape.width)) + CHIP_PADDING * em;
      const known = frames.get(line.chip) ?? { top, bottom: top, width: 0 };
      const width = Math.max(known.width, right);
      frames.set(line.chip, { top: known.top, bottom: top + line.height, width });
    }
    top += line.height;
  }
  return [...[...frames.values()].map((frame) => chipFrame(frame, x, style, stage)), ...shapes];
}

/** How far a chip's frame stands out above and below its lines, in em. */
const CHIP_RISE = 0.1;

interface ChipFrame {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

function chipFrame(
  { top, bottom, width }: ChipFrame,
  x: number,
  style: CellStyle,
  stage: StageContent,
): Shape {
  const em = style.bodyPt * MM_PER_PT;
  const height = bottom - top + 2 * CHIP_RISE * em;
  return {
    kind: 'rect',
    x,
    y: top - CHIP_RISE * em,
    width,
    height,
    radius: Math.min(height / 2, 0.75 * em),
    fill: null,
    stroke: style.ink.chip,
    strokeWidth: 0.06 * em * Math.max(0.7, style.ink.hair),
    stageId: stage.id,
  };
}
