import type { DrawnFonts } from '#core/onepager/glyph-outline.ts';
import type { Scene } from '#core/onepager/scene.ts';
import type { Exported } from './exporter.ts';
import { pngOfPixels } from './png-rows.ts';
import { drawScene } from './raster.ts';
import { SoftPen } from './soft-pen.ts';

/**
 * A picture of a page, drawn without a browser.
 *
 * @param scale - pixels per millimetre
 */
export async function drawPng(scene: Scene, scale: number, fonts: DrawnFonts): Promise<Exported> {
  const [width, height] = [Math.ceil(scene.width * scale), Math.ceil(scene.height * scale)];
  const pen = new SoftPen(width, height, scale);
  drawScene(pen, scene, fonts);
  return pngOfPixels(width, height, pen.pixels);
}
