import type { jsPDF } from 'jspdf';
import type { FontSet } from '#core/onepager/font-metrics.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import type { SignShape } from '#core/onepager/scene.ts';
import { standInFor } from '#core/onepager/signs.ts';
import type { PdfPen } from './pdf-draw.ts';

/** 288 dots per inch. */
const PIXELS_PER_POINT = 4;
/** Top and bottom of the picture of a sign, in em from the baseline: as far as lines are free. */
const RISE = 0.95;
const FALL = 0.25;

/** JPEG files of signs; equal signs have one picture. */
export type SignPictures = Map<string, Uint8Array>;

/** Draws the pictures that are still missing, from the fonts of the browser; none without one. */
export async function addPictures(
  pictures: SignPictures,
  signs: readonly SignShape[],
): Promise<void> {
  if (typeof OffscreenCanvas === 'undefined') return;
  const missing = new Map(
    signs.map((sign) => [nameOf(sign), sign] as const).filter(([name]) => !pictures.has(name)),
  );
  const made = Array.from(missing, async ([name, sign]) => [name, await pictureOf(sign)] as const);
  for (const [name, picture] of await Promise.all(made)) {
    if (picture !== null) pictures.set(name, picture);
  }
}

/** Draws signs that the page's font lacks as their picture; where there is none, a stand-in. */
export function drawSign(
  pdf: jsPDF,
  pen: PdfPen,
  sign: SignShape,
  pictures: SignPictures,
  fonts: FontSet,
): void {
  const name = nameOf(sign);
  const picture = pictures.get(name);
  if (picture === undefined) {
    pen.drawText(sign, standInFor(sign.text, fonts[sign.weight]));
  } else {
    const em = sign.sizePt * MM_PER_PT;
    const { x, baseline, width } = sign;
    const [top, height] = [baseline - RISE * em, (RISE + FALL) * em];
    pdf.addImage(picture, 'JPEG', x, top, width, height, name);
    pen.drawNothing(sign);
  }
}

function nameOf({ text, sizePt, weight, colour, ground }: SignShape): string {
  return JSON.stringify([text, sizePt, weight, colour, ground]);
}

/** The signs on their ground. */
async function pictureOf(sign: SignShape): Promise<Uint8Array | null> {
  const { text, width, weight, sizePt, colour, ground } = sign;
  const em = sizePt * PIXELS_PER_POINT;
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round((width / MM_PER_PT) * PIXELS_PER_POINT)),
    Math.max(1, Math.round((RISE + FALL) * em)),
  );
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) return null;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.font = `${weight === 'bold' ? 700 : 400} ${em}px sans-serif`;
  pen.fillStyle = colour;
  pen.fillText(text, 0, RISE * em, canvas.width);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
  return new Uint8Array(await blob.arrayBuffer());
}
