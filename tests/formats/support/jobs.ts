import { createHash } from 'node:crypto';
import type { Language, SalesMap } from '#core/map/model.ts';
import type { ExportJob } from '#formats/exporter.ts';
import type { Scene } from '#core/onepager/scene.ts';
import { exportPdf } from '#formats/pdf.ts';
import { PdfBook } from '#formats/pdf-book.ts';
import { drawnFontsOf } from '#formats/fonts.ts';
import { scenesOf } from '#formats/scene.ts';
import { drawPng } from '#formats/soft-png.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import { exampleMap } from '../../core/onepager/support/maps.ts';
import { FONTS, FONT_BYTES, LABELS } from '../../core/onepager/support/page.ts';

/** A job as the app makes it, with the committed fonts. */
export function jobOf(map: SalesMap): ExportJob {
  const { regular, bold } = FONT_BYTES;
  return {
    map,
    paper: 'a4',
    labels: LABELS[map.info.language],
    // A copy each time: nobody may rely on getting the same bytes again.
    fonts: { regular: async () => regular.slice(0), bold: async () => bold.slice(0) },
    board: null,
  };
}

/** The file of pages that are laid out already, drawn by the code that the worker runs. */
export async function drawPdf(scenes: readonly Scene[], map: SalesMap) {
  const [size = { width: 1, height: 1 }] = scenes;
  const book = new PdfBook(FONT_BYTES, size, null);
  await book.add(map, scenes);
  return book.finish();
}

/** The page of a map as Node draws it, however this module was loaded. */
export async function nodePdf(map: SalesMap) {
  const job = jobOf(map);
  return drawPdf(scenesOf(map, job.labels, job, FONTS), map);
}

/** Its picture, three pixels to the point. */
export async function nodePng(map: SalesMap) {
  const job = jobOf(map);
  const [page] = scenesOf(map, job.labels, job, FONTS);
  if (page === undefined) throw new Error('no page');
  return drawPng(page, 3 / MM_PER_PT, drawnFontsOf(FONT_BYTES));
}

export async function examplePdf(language: Language) {
  return exportPdf(jobOf(await exampleMap(language)));
}

/** What two files of equal bytes have in common. */
export async function exampleHash(): Promise<string> {
  return createHash('sha256')
    .update(await examplePdf('ru'))
    .digest('hex');
}
