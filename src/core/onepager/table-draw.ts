import { STAGE_PARTS, type StagePart } from '../map/progress.ts';
import { CHIP_PADDING, type Cell, type CellLine, type CellRun } from './cells.ts';
import { layoutChevron } from './chevrons.ts';
import type { OnePagerContent, StageContent } from './content.ts';
import type { PageFrame } from './header.ts';
import { PALETTE, stageHue } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { LineShape, Overflow, Place, Shape } from './scene.ts';
import { baselineIn, measureAt, textAt } from './set-text.ts';
import { BAND_GAP, type Band, type StagePlan, type TablePlan, labelLines } from './table.ts';
import { ellipsize } from './wrap.ts';

/** What the table adds to the page. */
export interface DrawnTable {
  readonly shapes: readonly Shape[];
  readonly overflow: readonly Overflow[];
}

/** Draws the planned table: labels and rules of a band, then stage after stage from top to bottom. */
export function drawTable(plan: TablePlan, content: OnePagerContent, frame: PageFrame): DrawnTable {
  const shapes: Shape[] = [];
  const overflow: Overflow[] = [];
  const names = new Map(
    content.stages.map((stage, index) => [stage.id, plan.names.names[index]] as const),
  );
  let y = frame.y;
  for (const band of plan.bands) {
    shapes.push(...drawGrid(plan, band, content, { ...frame, y }));
    for (const [column, stagePlan] of band.stages.entries()) {
      const x = frame.x + plan.labelWidth + column * plan.columnWidth;
      const { stage } = stagePlan;
      const name = names.get(stage.id) ?? { lines: [], cut: false };
      const ends = { notched: stage.number > 1, followed: column < band.stages.length - 1 };
      const chevron = { ...frame, width: plan.columnWidth, isCrowded: plan.bands.length > 1 };
      shapes.push(...layoutChevron(stage, name, plan.names, { x, y }, ends, chevron));
      if (name.cut) overflow.push({ stageId: stage.id, field: 'name' });
      const cells = drawCells(plan, band, stagePlan, { x, y: y + plan.names.height });
      shapes.push(...cells.shapes);
      overflow.push(...cells.overflow, ...unshownParts(plan, stage));
    }
    const rows = band.rows.reduce((sum, row) => sum + row, 0);
    y += plan.names.height + rows + BAND_GAP * frame.scale;
  }
  return { shapes, overflow };
}

function drawGrid(
  plan: TablePlan,
  band: Band,
  content: OnePagerContent,
  frame: PageFrame,
): Shape[] {
  const { scale, fonts, x, width } = frame;
  const top = frame.y + plan.names.height;
  const strokeWidth = 0.25 * scale;
  const shapes: Shape[] = [];
  const rule = (from: Place, to: Place): LineShape => ({
    kind: 'line',
    from,
    to,
    stroke: PALETTE.line,
    strokeWidth,
    stageId: null,
  });
  let y = top;
  for (const [row, height] of band.rows.entries()) {
    const part = STAGE_PARTS[row] ?? 'happens';
    const { lines, lineHeight } = labelLines(
      content.rows[part],
      plan.labelPt,
      plan.labelWidth,
      frame,
    );
    for (const [index, line] of lines.entries()) {
      const lineTop = y + plan.rowPad + index * lineHeight;
      const sizePt = plan.labelPt;
      shapes.push(
        textAt(fonts, line, x, baselineIn(fonts.bold, lineTop, lineHeight, sizePt), {
          weight: 'bold',
          sizePt,
          colour: PALETTE.ink3,
          role: 'rowLabel',
        }),
      );
    }
    y += height;
    const ruleY = y - strokeWidth / 2;
    const right = x + plan.labelWidth + band.stages.length * plan.columnWidth;
    shapes.push(rule({ x, y: ruleY }, { x: Math.min(x + width, right), y: ruleY }));
  }
  const walls = plan.labelWidth === 0 ? [] : band.stages;
  return [
    ...walls.map((_, column) => {
      const wall = x + plan.labelWidth + column * plan.columnWidth;
      return rule({ x: wall, y: top }, { x: wall, y });
    }),
    ...shapes,
  ];
}

function unshownParts(plan: TablePlan, stage: StageContent): Overflow[] {
  if (plan.labelWidth > 0) return [];
  const has: Readonly<Record<StagePart, boolean>> = {
    happens: stage.happens !== '',
    metric: stage.metrics.length > 0,
    entry: stage.entry.length > 0,
    exit: stage.exit.length > 0,
    artifact: stage.artifacts.length > 0,
    nextStep: `${stage.nextAction}${stage.nextTerms}${stage.nextResult}` !== '',
  };
  return STAGE_PARTS.filter((part) => has[part]).map((field) => ({ stageId: stage.id, field }));
}

function drawCells(
  plan: TablePlan,
  band: Band,
  { stage, cells }: StagePlan,
  { x, y }: Place,
): DrawnTable {
  const shapes: Shape[] = [];
  const overflow: Overflow[] = [];
  let top = y;
  for (const [row, part] of STAGE_PARTS.entries()) {
    const cell = cells[row];
    const height = band.rows[row] ?? 0;
    if (cell === undefined) break;
    const { lines, cut } = keepLines(cell, height - 2 * plan.rowPad, plan);
    const place = { x: x + plan.side, y: top + plan.rowPad };
    shapes.push(...drawLines(lines, place, part, stage, plan));
    if (cut) overflow.push({ stageId: stage.id, field: part });
    top += height;
  }
  return { shapes, overflow };
}

/** Rounding of sums must not cost a line. */
const TOLERANCE = 1e-6;

/** The lines that fit a height; when some do not, the last one that does ends in “…”. */
function keepLines(
  cell: Cell,
  room: number,
  plan: TablePlan,
): { readonly lines: readonly CellLine[]; readonly cut: boolean } {
  let used = 0;
  const lines = cell.lines.filter((line) => {
    used += line.gap + line.height;
    return used <= room + TOLERANCE;
  });
  const last = lines.at(-1);
  const cut = cell.cut || lines.length < cell.lines.length;
  if (!cut || last === undefined) return { lines, cut };
  return { lines: [...lines.slice(0, -1), endWithDots(last, plan)], cut };
}

function endWithDots(line: CellLine, { style }: TablePlan): CellLine {
  const run = line.runs.at(-1);
  if (run === undefined) return line;
  const measure = measureAt(style.fonts[run.weight], run.sizePt);
  const em = style.bodyPt * MM_PER_PT;
  const side = line.chip === null ? 0 : CHIP_PADDING * em;
  const text = ellipsize(run.text, style.width - run.x - side, measure);
  const ended: CellRun = { ...run, text, width: measure(text) };
  return { ...line, runs: [...line.runs.slice(0, -1), ended] };
}

function drawLines(
  lines: readonly CellLine[],
  { x, y }: Place,
  role: StagePart,
  stage: StageContent,
  { style }: TablePlan,
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
      const bullet = { x: x + radius, y: middle, radius, fill: stageHue(stage.number), stageId };
      shapes.push({ kind: 'circle', ...bullet });
    }
    for (const { text, x: offset, weight, sizePt, colour } of line.runs) {
      const look = { weight, sizePt, colour, role, stageId };
      shapes.push(textAt(style.fonts, text, x + offset, baseline, look));
    }
    if (line.chip !== null) {
      const right = Math.max(...line.runs.map((run) => run.x + run.width)) + CHIP_PADDING * em;
      const known = frames.get(line.chip) ?? { top, bottom: top, width: 0 };
      const width = Math.max(known.width, right);
      frames.set(line.chip, { top: known.top, bottom: top + line.height, width });
    }
    top += line.height;
  }
  return [...[...frames.values()].map((frame) => chipFrame(frame, x, em, stage)), ...shapes];
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
  em: number,
  stage: StageContent,
): Shape {
  const height = bottom - top + 2 * CHIP_RISE * em;
  return {
    kind: 'rect',
    x,
    y: top - CHIP_RISE * em,
    width,
    height,
    radius: Math.min(height / 2, 0.75 * em),
    fill: null,
    stroke: PALETTE.chip,
    strokeWidth: 0.06 * em,
    stageId: stage.id,
  };
}
