import type { ExportFormat } from '#formats/exporters.ts';

/** Why there is no file, as far as it decides what a person can do next. */
export type Trouble =
  /** A part of the app could not be fetched: offline, or a newer version lies on the server. */
  | 'code'
  /** Memory, size of a canvas, a font: the file itself. */
  | 'file';

/** What browsers say when `import()` finds nothing; none gives it a type of its own. */
const NO_CODE = /dynamically imported module|module script|preload/iu;

export function troubleOf(error: unknown): Trouble {
  return error instanceof Error && NO_CODE.test(error.message) ? 'code' : 'file';
}

/** The next best file where one fails: drawn by other means, or needing less memory. */
export const WAY_OUT: Readonly<Record<ExportFormat, ExportFormat>> = {
  pdf: 'png',
  png: 'pdf',
  'board-png': 'pdf',
  svg: 'pdf',
  html: 'pdf',
  md: 'csv',
  csv: 'md',
  json: 'md',
};
