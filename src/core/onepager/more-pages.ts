import { flowPages } from './flow.ts';
import { boardSections, boardTop } from './board-page.ts';
import { boardModel } from './board-model.ts';
import { drawBoard } from './board-picture.ts';
import { type FootSection, drawFoot, footSections, planFoot } from './foot.ts';
import { layoutRunningHeader, pageRoomOf } from './header.ts';
import { FOOT_GAP } from './one-page.ts';
import type { Scene, Shape } from './scene.ts';
import { type Drawn, type Sheet, layoutTop, noStages, sceneOf } from './sheet.ts';
import { type TablePage, READABLE_PT, planTablePages } from './table-pages.ts';
import { textColumn } from './table-columns.ts';
import { drawTable } from './table-draw.ts';

/** Size of the foot where there is room enough, in points on A4. */
const FOOT_PT = 8.5;
/** Most share of the page that lists may take at the foot of the last table. */
const FOOT_SHARE = 0.3;
/** Room below the header of a further page, in millimetres on A4. */
const GAP = 3;
/** More pages than any map has: room is kept for numbers as long as these. */
const MANY_PAGES = 888;

/** What stands below the header of a page. */
interface Body extends Drawn {
  readonly bodyPt: number;
}

/** The map on as many pages as it takes, every text whole and no smaller than a readable size. */
export function layoutMorePages(sheet: Sheet): readonly Scene[] {
  const { labels, frame, content } = sheet;
  const pageRoom = pageRoomOf(labels.page(MANY_PAGES, MANY_PAGES), frame);
  const topAt = (page: string) => layoutTop(sheet, { isWhole: true, page, pageRoom });
  const top = topAt('').bottom;
  const bodies =
    sheet.page.layout === 'board'
      ? boardBodies(sheet, top)
      : tableBodies(sheet, footSections(content, content.links, []), top, 0);
  return bodies.map((body, index) => {
    const page = bodies.length === 1 ? '' : labels.page(index + 1, bodies.length);
    const { shapes, overflow } =
      index === 0 ? topAt(page) : layoutRunningHeader(sheet.content, frame, page);
    const drawn = {
      shapes: [...shapes, ...body.shapes],
      overflow: [...overflow, ...body.overflow],
    };
    const scene = sceneOf(sheet, drawn, body.bodyPt);
    return index === 0 ? scene : { ...scene, missing: [] };
  });
}

/** The board on a page of its own, then tables with everything that cards show in part. */
function boardBodies(sheet: Sheet, top: number): Body[] {
  const { content, frame, bottom } = sheet;
  const y = boardTop(sheet, top);
  const picture = drawBoard(boardModel(content), { ...frame, y }, bottom - y);
  const { bodyPt } = picture;
  const shapes = [...noStages(sheet, top), ...picture.shapes];
  const tables = tableBodies(sheet, boardSections(content, picture), top, 1);
  return [{ shapes, overflow: [], bodyPt }, ...tables];
}

/** Tables, the lists at the foot of the last one, or pages of lists where they are long. */
function tableBodies(
  sheet: Sheet,
  sections: readonly FootSection[],
  firstTop: number,
  before: number,
): Body[] {
  const { content, frame, bottom, paper } = sheet;
  const { scale } = frame;
  const nextTop = frame.y + layoutRunningHeader(content, frame, '').height + GAP * scale;
  const topOf = (page: number) => (page + before === 0 ? firstTop : nextTop);
  const foot = planFoot(sections, frame, FOOT_SHARE * paper.height, {
    sizePt: FOOT_PT,
    leastLeft: textColumn(content, frame),
  });
  const hasFoot = foot.height > 0 && foot.overflow.length === 0;
  const footRoom = hasFoot ? foot.height + FOOT_GAP * scale : 0;
  const pages = planTablePages(content, frame, (page) => bottom - topOf(page), footRoom);
  const tables = pages.map((page, index) => tableBody(sheet, page, topOf(index)));
  if (tables.length + before === 0) {
    tables.push({ shapes: noStages(sheet, firstTop), overflow: [], bodyPt: READABLE_PT });
  }
  const last = tables.pop();
  if (hasFoot && last !== undefined) {
    const shapes = drawFoot(foot, { ...frame, y: bottom - foot.height });
    return [...tables, { ...last, shapes: [...last.shapes, ...shapes] }];
  }
  const flow = flowPages(sections, { ...frame, y: nextTop }, bottom - nextTop);
  const lists = flow.map((shapes: readonly Shape[]) => ({
    shapes,
    overflow: [],
    bodyPt: READABLE_PT,
  }));
  return [...tables, ...(last === undefined ? [] : [last]), ...lists];
}

function tableBody({ frame }: Sheet, { content, plan }: TablePage, y: number): Body {
  return { ...drawTable(plan, content, { ...frame, y }), bodyPt: plan.style.bodyPt };
}
