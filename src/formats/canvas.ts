import type { Exported } from './exporter.ts';

/** Largest picture in pixels: more is refused by the canvases of phones. */
export const MOST_PIXELS = 16_000_000;
/** Longest side of a canvas that every engine draws. */
const LONGEST_SIDE = 16_384;

/** The wanted scale, or the largest one below it that a canvas can hold. */
export function scaleWithin(width: number, height: number, wanted: number): number {
  const byArea = Math.sqrt(MOST_PIXELS / (width * height));
  const bySide = LONGEST_SIDE / Math.max(width, height);
  return Math.min(wanted, byArea, bySide);
}

/** The picture on a canvas as the bytes of a PNG file. */
export async function pngOf(canvas: HTMLCanvasElement): Promise<Exported> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null || blob.type !== 'image/png') throw new Error('The browser drew no PNG');
  return new Uint8Array(await blob.arrayBuffer());
}
