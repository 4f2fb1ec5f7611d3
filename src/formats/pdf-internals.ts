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

/** Names the version of the format whose means the file uses; jsPDF writes 1.3 otherwise. */
export function setVersion(pdf: jsPDF, version: string): void {
  const { __private__ } = pdf as jsPDF & {
    readonly __private__: { setPdfVersion(version: string): void };
  };
  __private__.setPdfVersion(version);
}

/** One character per byte, as jsPDF keeps its files. */
export function binaryString(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
