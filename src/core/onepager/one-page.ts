import { drawFoot, footSections, planShortFoot } from './foot.ts';
import type { Scene } from './scene.ts';
import { type Sheet, layoutTop, noStages, sceneOf } from './sheet.ts';
import { planTable } from './table.ts';
import { textColumn } from './table-columns.ts';
import { drawTable } from './table-draw.ts';

/** Most share of the page that the lists at its foot may take. */
export const FOOT_SHARE = 0.15;
/** Room above the foot, in millimetres on A4. */
export const FOOT_GAP = 2.2;

/**
 * The table on exactly one page. Nothing is drawn outside the margins and no text over another; a
 * text that does not fit at 7 points ends in “…” and is named in `overflow`.
 */
export function layoutTablePage(sheet: Sheet): Scene {
  const { content, frame, paper, bottom } = sheet;
  const { scale } = frame;
  const top = layoutTop(sheet, { isWhole: false, page: '', pageRoom: 0 });
  const sections = footSections(content, content.links, []);
  const left = textColumn(content, frame);
  const foot = planShortFoot(sections, frame, FOOT_SHARE * paper.height, left);
  const tableBottom = bottom - (foot.height === 0 ? 0 : foot.height + FOOT_GAP * scale);
  const tableFrame = { ...frame, y: top.bottom };
  const plan = planTable(content, tableFrame, tableBottom - top.bottom);
  const table = drawTable(plan, content, tableFrame);
  const shapes = [
    ...top.shapes,
    ...noStages(sheet, top.bottom),
    ...table.shapes,
    ...drawFoot(foot, { ...frame, y: bottom - foot.height }),
  ];
  const overflow = [...top.overflow, ...table.overflow, ...foot.overflow];
  return sceneOf(sheet, { shapes, overflow }, plan.style.bodyPt);
}
