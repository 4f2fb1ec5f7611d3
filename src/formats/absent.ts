/**
 * Stands where jsPDF expects html2canvas, canvg, dompurify, core-js and fast-png: we draw vectors
 * ourselves, so none of them is shipped (see `resolve.alias` in `vite.config.ts`).
 *
 * @throws Error always: a PNG can only reach jsPDF through a mistake of ours
 */
export function decode(): never {
  throw new Error('PNG images are not part of the PDF writer of this app');
}
