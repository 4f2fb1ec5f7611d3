import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What another program finds in a PDF. */
export interface ReadPdf {
  readonly pages: number;
  /** Points of the first page. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** Reads a PDF with pdf.js, which knows nothing of how it was written. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  const { numPages } = document;
  await document.destroy();
  return { pages: numPages, width, height, text };
}

/** White space breaks differently in every reader: compare without it. */
export function bare(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
