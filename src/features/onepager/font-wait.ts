import type { FontSource } from '#core/ports.ts';

/** Milliseconds that a file waits for its font. */
const PATIENCE = 3_000;

/** The font did not come, or not in time: only files without a page can be made. */
export class FontTrouble extends Error {}

/** The same fonts for whoever makes a file now: what takes too long is as good as not there. */
export function fontsInTime(fonts: FontSource): FontSource {
  return { regular: () => inTime(fonts.regular()), bold: () => inTime(fonts.bold()) };
}

function inTime(bytes: Promise<ArrayBuffer>): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new FontTrouble('The font did not come'));
    const timer = setTimeout(fail, PATIENCE);
    bytes.then(resolve, fail).finally(() => clearTimeout(timer));
  });
}
