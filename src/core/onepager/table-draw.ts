import { drawLines, keepLines } from './cell-draw.ts';
import { layoutChevron } from './chevrons.ts';
import type { StageContent } from './content.ts';
import type { PageFrame } from './header.ts';
import type { RowPart } from './options.ts';
import type { LineShape, Overflow, Place, Shape } from './scene.ts';
import { baselineIn, textAt } from './set-text.ts';
import { type Band, type StagePlan, type TablePlan, labelLines } from './table.ts';
import { BAND_GAP, type TableContent } from './table-columns.ts';

/** What the table adds to the page. */
export interface DrawnTable {
  readonly shapes: readonly Shape[];
  readonly overflow: readonly Overflow[];
}

/** Draws the planned table: labels and rules of a band, then stage after stage from top to bottom. */
export function drawTable(plan: TablePlan, content: TableContent, frame: PageFrame): DrawnTable {
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
      const ends = {
        notched: stage.number > 1,
        followed: column < band.stages.length - 1,
        repeated: band.repeated,
      };
      const shape = { isCrowded: false, isLow: false, isWhole: false };
      const chevron = { ...frame, width: plan.columnWidth, ...shape };
      shapes.push(...layoutChevron(stage, name, plan.names, { x, y }, ends, chevron));
      if (name.cut) overflow.push({ stageId: stage.id, field: 'name' });
      const cells = drawCells(plan, band, stagePlan, { x, y: y + plan.names.height });
      shapes.push(...cells.shapes);
      overflow.push(...cells.overflow, ...unshownParts(plan, content, stage));
    }
    const rows = band.rows.reduce((sum, row) => sum + row, 0);
    y += plan.names.height + rows + BAND_GAP * frame.scale;
  }
  return { shapes, overflow };
}

function drawGrid(plan: TablePlan, band: Band, content: TableContent, frame: PageFrame): Shape[] {
  const { scale, fonts, ink, x, width } = frame;
  const top = frame.y + plan.names.height;
  const strokeWidth = 0.25 * scale * ink.hair;
  const shapes: Shape[] = [];
  const rule = (from: Place, to: Place): LineShape => ({
    kind: 'line',
    from,
    to,
    stroke: ink.line,
    strokeWidth,
    stageId: null,
  });
  let y = top;
  for (const [row, height] of band.rows.entries()) {
    const part = band.parts[row];
    const { lines, lineHeight } = labelLines(
      part === undefined ? '' : content.rows[part],
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
          colour: ink.ink3,
          role: band.carried && row === 0 ? 'running' : 'rowLabel',
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

/** Where there is room for names only, everything else is missing. */
export function unshownParts(
  plan: Pick<TablePlan, 'labelWidth'>,
  { parts }: Pick<TableContent, 'parts'>,
  stage: StageContent,
): Overflow[] {
  if (plan.labelWidth > 0) return [];
  const has: Readonly<Record<RowPart, boolean>> = {
    happens: stage.happens !== '',
    metric: stage.metrics.length > 0,
    entry: stage.entry.length > 0,
    exit: stage.exit.length > 0,
    artifact: stage.artifacts.length > 0,
    nextStep: `${stage.nextAction}${stage.nextTerms}${stage.nextResult}` !== '',
    privateNotes: stage.privateNotes.length > 0,
  };
  return parts.filter((part) => has[part]).map((field) => ({ stageId: stage.id, field }));
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
  for (const [row, part] of band.parts.entries()) {
    const cell = cells[row];
    const height = band.rows[row] ?? 0;
    if (cell === undefined) break;
    const { lines, cut } = keepLines(cell, height - 2 * plan.rowPad, plan.style);
    const place = { x: x + plan.side, y: top + plan.rowPad };
    shapes.push(...drawLines(lines, place, part, stage, plan.style));
    if (cut) overflow.push({ stageId: stage.id, field: part });
    top += height;
  }
  return { shapes, overflow };
}
