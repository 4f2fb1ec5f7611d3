import type { jsPDF } from 'jspdf';
import { openFont, readMetrics } from '#core/onepager/font-metrics.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import type { SignShape } from '#core/onepager/scene.ts';
import { standInFor } from '#core/onepager/signs.ts';
import { drawNothing, drawText } from './pdf-draw.ts';
import type { FontBytes } from './scene.ts';

/** 288 dots per inch. */
const PIXELS_PER_POINT = 4;
/** Top and bottom of the picture of a sign, in em from the baseline: as far as lines are free. */
const RISE = 0.95;
const FALL = 0.25;

/**
 * Draws signs that the page's font lacks as a picture from the fonts of the browser; without a
 * browser a stand-in shows.
 */
export function drawSign(pdf: jsPDF, sign: SignShape, fonts: FontBytes): void {
  const picture = pictureOf(sign);
  if (picture === null) {
    const metrics = readMetrics(openFont(fonts[sign.weight]));
    drawText(pdf, sign, standInFor(sign.text, metrics));
  } else {
    const em = sign.sizePt * MM_PER_PT;
    const { x, baseline, width } = sign;
    // Equal signs are stored once.
    const name = JSON.stringify([sign.text, sign.sizePt, sign.weight, sign.colour, sign.ground]);
    const [top, height] = [baseline - RISE * em, (RISE + FALL) * em];
    pdf.addImage(picture, 'JPEG', x, top, width, height, name);
    drawNothing(pdf, sign);
  }
}

/** The signs on their ground as a JPEG in a data URL; `null` where there is no canvas. */
function pictureOf({ text, width, weight, sizePt, colour, ground }: SignShape): string | null {
  if (typeof document === 'undefined') return null;
  const em = sizePt * PIXELS_PER_POINT;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round((width / MM_PER_PT) * PIXELS_PER_POINT));
  canvas.height = Math.max(1, Math.round((RISE + FALL) * em));
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) return null;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.font = `${weight === 'bold' ? 700 : 400} ${em}px sans-serif`;
  pen.fillStyle = colour;
  pen.fillText(text, 0, RISE * em, canvas.width);
  return canvas.toDataURL('image/jpeg', 0.92);
}
