import { readFileSync } from 'node:fs';
import { type FontSet, openFont, readMetrics } from '#core/onepager/font-metrics.ts';
import type { OnePagerLabels } from '#core/onepager/labels.ts';
import { layoutPages } from '#core/onepager/layout.ts';
import { DEFAULT_PAGE_OPTIONS, type PageOptions } from '#core/onepager/options.ts';
import type { PaperName } from '#core/onepager/paper.ts';
import type { Scene } from '#core/onepager/scene.ts';
import { onePagerLabels } from '#features/onepager/labels.ts';
import { translator } from '#i18n/catalogue.ts';
import { formatFor } from '#i18n/format.ts';
import { loadWhole } from '#i18n/load.ts';
import type { Language, SalesMap } from '#core/map/model.ts';

function bytesOf(name: string): ArrayBuffer {
  const file = readFileSync(new URL(`../../../../public/fonts/${name}.ttf`, import.meta.url));
  return new Uint8Array(file).buffer;
}

/** The committed fonts. */
export const FONT_BYTES = {
  regular: bytesOf('GolosText-Regular'),
  bold: bytesOf('GolosText-Bold'),
};

export const FONTS: FontSet = {
  regular: readMetrics(openFont(FONT_BYTES.regular)),
  bold: readMetrics(openFont(FONT_BYTES.bold)),
};

export const LABELS: Readonly<Record<Language, OnePagerLabels>> = {
  ru: onePagerLabels(translator(await loadWhole('ru')), formatFor('ru')),
  en: onePagerLabels(translator(await loadWhole('en')), formatFor('en')),
};

/** The page of a map in its own language. */
export function pageOf(map: SalesMap, paper: PaperName = 'a4'): Scene {
  const [page] = pagesOf(map, {}, paper);
  if (page === undefined) throw new Error('a map has at least one page');
  return page;
}

/** All pages of a map in its own language. */
export function pagesOf(
  map: SalesMap,
  page: Partial<PageOptions>,
  paper: PaperName = 'a4',
): readonly Scene[] {
  const labels = LABELS[map.info.language];
  return layoutPages(map, { paper, labels, page: { ...DEFAULT_PAGE_OPTIONS, ...page } }, FONTS);
}
