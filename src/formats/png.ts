import { openFont } from '#core/onepager/font-metrics.ts';
import { readOutlines } from '#core/onepager/glyph-outline.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import { pngOf, scaleWithin } from './canvas.ts';
import type { ExportJob, Exported } from './exporter.ts';
import { type DrawnFonts, drawScene } from './raster.ts';
import { type FontBytes, fontSetOf, loadFonts, sceneOf } from './scene.ts';

/** Pixels per point: 216 dots per inch, sharp on a slide and in print. */
const PIXELS_PER_POINT = 3;

/** The one-pager as a picture, the same page as the PDF. */
export async function exportPng(job: ExportJob): Promise<Exported> {
  const fonts = await loadFonts(job.fonts);
  const scene = sceneOf(job, fonts);
  const wanted = PIXELS_PER_POINT / MM_PER_PT;
  const scale = scaleWithin(scene.width, scene.height, wanted);

  const canvas = document.createElement('canvas');
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  // Without transparency the file is smaller, and paper has none.
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) throw new Error('The browser gives no canvas to draw on');
  pen.scale(canvas.width / scene.width, canvas.height / scene.height);
  drawScene(pen, scene, drawnFontsOf(fonts));
  return pngOf(canvas);
}

/** Metrics and outlines of both weights. */
export function drawnFontsOf(fonts: FontBytes): DrawnFonts {
  const metrics = fontSetOf(fonts);
  return {
    regular: { metrics: metrics.regular, outlines: readOutlines(openFont(fonts.regular)) },
    bold: { metrics: metrics.bold, outlines: readOutlines(openFont(fonts.bold)) },
  };
}
