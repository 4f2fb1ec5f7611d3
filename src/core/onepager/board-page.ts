import { type BoardModel, boardModel } from './board-model.ts';
import { type BoardPicture, drawBoard, partsOnCards } from './board-picture.ts';
import type { NoteContent, OnePagerContent, TermContent } from './content.ts';
import { type FootPlan, type FootSection, drawFoot, footSections, planFoot } from './foot.ts';
import { largestFitting } from './fit.ts';
import { FOOT_GAP, FOOT_SHARE } from './one-page.ts';
import type { Overflow, Scene } from './scene.ts';
import { type Sheet, layoutTop, noStages, sceneOf } from './sheet.ts';
import { type TablePlan, heightOf, planTable } from './table.ts';
import { BAND_GAP, SMALLEST_PT, type TableContent, textColumn } from './table-columns.ts';
import { drawTable, unshownParts } from './table-draw.ts';

/** Shares of the room that the board is tried at; the table below it takes the rest. */
const SHARES = [0.25, 0.32, 0.39, 0.46, 0.53, 0.6] as const;
/** Between the first and the last, how finely the lowest board that shows a part is looked for. */
const FINE = 0.005;
/** Room between the board and the table, in millimetres on A4. */
const GAP = 3.5;
/**
 * What a part that all cards show whole is worth: so many points of smaller type, or millimetres
 * that are taken from a table which lacks room anyway.
 */
const WHOLE_WORTH = { points: 1.5, room: 12 } as const;
/** More than any page has, in millimetres. */
const MUCH = 1e9;
/** Rounding of sums must not cost the table. */
const TOLERANCE = 1e-6;
/** Height of the line on a board without stages, in millimetres on A4. */
const NO_STAGES = 12;

/** The lists that stand in words because the board does not show them whole. */
export function boardSections(content: OnePagerContent, picture: BoardPicture): FootSection[] {
  return footSections(content, picture.links, picture.notes.map(termOf));
}

function termOf({ paragraphs }: NoteContent): TermContent {
  return { name: '', meaning: paragraphs.join(' ') };
}

/** Where the board begins: below the line that says that there are no stages, if it is there. */
export function boardTop({ content, frame }: Sheet, y: number): number {
  return content.stages.length > 0 ? y : y + NO_STAGES * frame.scale;
}

/** The board above a compact table, on exactly one page. */
export function layoutBoardPage(sheet: Sheet): Scene {
  const { content, frame, bottom } = sheet;
  const top = layoutTop(sheet, { isWhole: false, page: '', pageRoom: 0 });
  const y = boardTop(sheet, top.bottom);
  const { picture, foot, table, overflow } = bestTrial(sheet, boardModel(content), y);
  const tableFrame = { ...frame, y: y + picture.height + GAP * frame.scale };
  const drawn = table === null ? null : drawTable(table.plan, table.content, tableFrame);
  const shapes = [
    ...top.shapes,
    ...noStages(sheet, top.bottom),
    ...picture.shapes,
    ...(drawn?.shapes ?? []),
    ...drawFoot(foot, { ...frame, y: bottom - foot.height }),
  ];
  const shortened = [...top.overflow, ...overflow, ...(drawn?.overflow ?? []), ...foot.overflow];
  const bodyPt = Math.min(picture.bodyPt, table?.plan.style.bodyPt ?? picture.bodyPt);
  return sceneOf(sheet, { shapes, overflow: shortened }, bodyPt);
}

interface Trial {
  readonly picture: BoardPicture;
  readonly foot: FootPlan;
  readonly table: { readonly plan: TablePlan; readonly content: TableContent } | null;
  /** What neither the board nor a table shows. */
  readonly overflow: readonly Overflow[];
}

/**
 * The height of the board at which cards say most and the smallest type is largest, or where the
 * table has most room when not all of it fits.
 */
function bestTrial(sheet: Sheet, model: BoardModel, y: number): Trial {
  const { content } = sheet;
  const hasTable = content.parts.length > 0 && content.stages.length > 0;
  const [least, ...shares] = SHARES;
  const first = hasTable ? trialAt(sheet, model, y, least) : null;
  // A table that has no room below the lowest board has none below a higher one.
  if (first === null || first.table === null) return trialAt(sheet, model, y, 1);
  const all = [...shares, ...lowestShares(sheet, model, y)];
  const trials = [first, ...all.map((share) => trialAt(sheet, model, y, share))];
  return trials.reduce((best, trial) => (qualityOf(trial) > qualityOf(best) ? trial : best));
}

/** For one part on all cards, then for both, the lowest board that has room for it. */
function lowestShares({ frame, bottom }: Sheet, model: BoardModel, y: number): number[] {
  const [low] = SHARES;
  const high = SHARES.at(-1) ?? low;
  const shareOf = (step: number) => low + step * FINE;
  const steps = Math.round((high - low) / FINE);
  const boardFrame = { ...frame, y };
  return [1, 2].flatMap((count) => {
    const lacks = (step: number) =>
      partsOnCards(model, boardFrame, (bottom - y) * shareOf(step)) < count;
    const last = largestFitting(0, steps, lacks);
    return last === null || last === steps ? [] : [shareOf(last + 1)];
  });
}

function qualityOf({ picture, table, foot }: Trial): number {
  if (table === null) return Number.NEGATIVE_INFINITY;
  const { plan } = table;
  const isWhole = plan.lack === 0 && foot.overflow.length === 0;
  const shown = picture.whole.length;
  if (isWhole) return Math.min(picture.bodyPt, plan.style.bodyPt) + shown * WHOLE_WORTH.points;
  // Where lines are shortened anyway, a few more of them are better than a board of mere names.
  return shown * WHOLE_WORTH.room - picture.height - foot.height - MUCH;
}

function trialAt(sheet: Sheet, model: BoardModel, y: number, share: number): Trial {
  const { content, frame, paper, bottom } = sheet;
  const { scale } = frame;
  const sectionsOf = (picture: BoardPicture) =>
    planFoot(boardSections(content, picture), frame, FOOT_SHARE * paper.height, {
      sizePt: SMALLEST_PT,
      leastLeft: textColumn(content, frame),
    });
  const room = (bottom - y) * share;
  const boardFrame = { ...frame, y };
  const picture = drawBoard(model, boardFrame, room);
  const foot = sectionsOf(picture);
  const footRoom = foot.height === 0 ? 0 : foot.height + FOOT_GAP * scale;
  if (share < 1) {
    const parts = content.parts.filter((part) => !isShown(picture, part));
    const rest = { ...content, parts };
    const top = y + picture.height + GAP * scale;
    const plan = planTable(rest, { ...frame, y: top }, bottom - footRoom - top, true);
    const height = heightOf(plan.bands, plan.names, BAND_GAP * scale);
    const hasRoom = plan.labelWidth > 0 && top + height <= bottom - footRoom + TOLERANCE;
    const table = hasRoom ? { plan, content: rest } : null;
    return { picture, foot, table, overflow: [] };
  }
  // Without a table the board takes all there is, less what stands below it.
  const large = drawBoard(model, boardFrame, bottom - y - FOOT_SHARE * paper.height);
  const below = sectionsOf(large);
  return { picture: large, foot: below, table: null, overflow: untold(content, large) };
}

function isShown({ whole }: BoardPicture, part: string): boolean {
  return whole.some((one) => one === part);
}

/** What is missing where there is no table. */
function untold(content: OnePagerContent, picture: BoardPicture): Overflow[] {
  const parts = content.parts.filter((part) => !isShown(picture, part));
  return content.stages.flatMap((stage): Overflow[] => {
    const name: Overflow[] = picture.unnamed.includes(stage.id)
      ? [{ stageId: stage.id, field: 'name' }]
      : [];
    return [...name, ...unshownParts({ labelWidth: 0 }, { parts }, stage)];
  });
}
