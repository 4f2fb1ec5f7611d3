import { type FontSet, openFont, readMetrics } from '#core/onepager/font-metrics.ts';
import { type DrawnFonts, readOutlines } from '#core/onepager/glyph-outline.ts';
import type { FontSource } from '#core/ports.ts';

/** The bytes of both weights. */
export interface FontBytes {
  readonly regular: ArrayBuffer;
  readonly bold: ArrayBuffer;
}

/** Fetches both weights. */
export async function loadFonts(fonts: FontSource): Promise<FontBytes> {
  const [regular, bold] = await Promise.all([fonts.regular(), fonts.bold()]);
  return { regular, bold };
}

/** Reads the metrics the page is laid out with. */
export function fontSetOf({ regular, bold }: FontBytes): FontSet {
  return { regular: readMetrics(openFont(regular)), bold: readMetrics(openFont(bold)) };
}

/** Reads metrics and outlines of both weights. */
export function drawnFontsOf(fonts: FontBytes): DrawnFonts {
  const metrics = fontSetOf(fonts);
  return {
    regular: { metrics: metrics.regular, outlines: readOutlines(openFont(fonts.regular)) },
    bold: { metrics: metrics.bold, outlines: readOutlines(openFont(fonts.bold)) },
  };
}
