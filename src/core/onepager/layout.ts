import type { SalesMap } from '../map/model.ts';
import type { FontSet } from './font-metrics.ts';
import { layoutBoardPage } from './board-page.ts';
import { layoutMorePages } from './more-pages.ts';
import { layoutTablePage } from './one-page.ts';
import type { OnePagerOptions } from './options.ts';
import type { Scene } from './scene.ts';
import { sheetOf } from './sheet.ts';
import { READABLE_PT } from './table-pages.ts';

/**
 * Lays the map out the way somebody wants it: one scene for each page, in their order, at least
 * one. With `pages: 'more'` a single page is left as soon as a text would be shortened or set
 * smaller than is comfortable to read.
 */
export function layoutPages(
  map: SalesMap,
  options: OnePagerOptions,
  fonts: FontSet,
): readonly Scene[] {
  const sheet = sheetOf(map, options, fonts);
  const single = sheet.page.layout === 'board' ? layoutBoardPage(sheet) : layoutTablePage(sheet);
  const isEnough = single.overflow.length === 0 && single.bodyPt >= READABLE_PT;
  if (sheet.page.pages === 'one' || isEnough) return [single];
  return layoutMorePages(sheet);
}
