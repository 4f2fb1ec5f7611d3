import type { DrawnFonts } from '#core/onepager/glyph-outline.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import type { Scene } from '#core/onepager/scene.ts';
import { pngOf, scaleWithin } from './canvas.ts';
import { pngWithMap } from './embedded-map.ts';
import type { ExportJob, Exported } from './exporter.ts';
import { browserSigns, drawScene } from './raster.ts';
import { drawnFontsOf, fontSetOf, loadFonts } from './fonts.ts';
import { scenesOf } from './scene.ts';
import { sheetOf } from './sheet.ts';

/** Pixels per point unless asked otherwise: 216 dots per inch, sharp on a slide and in print. */
const USUAL_SCALE = 3;

/**
 * The one-pager as a picture, the same page as the PDF: it prints at the size of its paper and
 * opens again as the map. Further pages stand below the first.
 */
export async function exportPng(job: ExportJob): Promise<Exported> {
  const fonts = await loadFonts(job.fonts);
  const { map, labels, pngScale = USUAL_SCALE } = job;
  const scene = sheetOf(scenesOf(map, labels, job, fontSetOf(fonts)));
  const wanted = pngScale / MM_PER_PT;
  const scale = scaleWithin(scene.width, scene.height, wanted);

  const png = await draw(scene, scale, drawnFontsOf(fonts));
  return pngWithMap(png, map, 1_000 * scale);
}

/** @param scale - pixels per millimetre, kept to the letter: a stretched page is a blurred one */
async function draw(scene: Scene, scale: number, fonts: DrawnFonts): Promise<Exported> {
  // Known when the app is built: browsers draw better than we do.
  if (import.meta.env.SSR) {
    const { drawPng } = await import('./soft-png.ts');
    return drawPng(scene, scale, fonts);
  }
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(scene.width * scale);
  canvas.height = Math.ceil(scene.height * scale);
  // Without transparency the file is smaller, and paper has none.
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) throw new Error('The browser gives no canvas to draw on');
  pen.scale(scale, scale);
  drawScene(pen, scene, fonts, browserSigns(pen));
  return pngOf(canvas);
}
