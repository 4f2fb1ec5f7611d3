import type { jsPDF } from 'jspdf';

/** What jsPDF gives its own plugins to build on and its types leave out. */
export interface PdfInternals {
  /** Writes a line: into the page that is open, or into the file once it is being put together. */
  write(text: string): void;
  /** Takes the next object number and starts the object. */
  newObject(): number;
  /** Takes the next object number for an object that is started later. */
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, doWrite: boolean): number;
  /** Writes dictionary and data, packed with `filters`. */
  putStream(stream: {
    /** One character per byte. */
    readonly data: string;
    readonly filters: readonly string[];
    readonly additionalKeyValues: { readonly key: string; readonly value: string }[];
  }): void;
}

/** The internals of a document. */
export function internalsOf(pdf: jsPDF): PdfInternals {
  return pdf.internal as typeof pdf.internal & PdfInternals;
}

/** A reference to an object of the file. */
export function refTo(id: number): string {
  return `${id} 0 R`;
}

/** A text as a PDF holds it outside pages: any characters, nothing of it is syntax. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => hex4(text.charCodeAt(at)));
  return `<FEFF${units.join('')}>`;
}

function hex4(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}

/** The object numbers of the pages in their order; filled while the file is put together. */
export function pageIdsOf(pdf: jsPDF): readonly number[] {
  const ids: number[] = [];
  pdf.internal.events.subscribe('putPage', ({ objId }: { readonly objId: number }) => {
    ids.push(objId);
  });
  return ids;
}

/** Names the version of the format whose means the file uses; jsPDF writes 1.3 otherwise. */
export function setVersion(pdf: jsPDF, version: string): void {
  const { __private__ } = pdf as jsPDF & {
    readonly __private__: { setPdfVersion(version: string): void };
  };
  __private__.setPdfVersion(version);
}

/** Most bytes turned into characters at once: more arguments are too many for a call. */
const PORTION = 8_192;

/** One character per byte, as jsPDF keeps its files. */
export function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PORTION) {
    // Applied, not spread: that would go through an iterator, byte by byte.
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + PORTION));
  }
  return text;
}
