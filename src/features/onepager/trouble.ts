import type { ExportFormat } from '#formats/exporters.ts';
import { FontTrouble } from './font-wait.ts';

/** Why there is no file, as far as it decides what a person can do next. */
export type Trouble =
  /** A part of the app could not be fetched: offline, or a newer version lies on the server. */
  | 'code'
  /** The font did not come. */
  | 'font'
  /** Memory, size of a canvas, something unforeseen: the file itself. */
  | 'file';

/** What browsers say when `import()` finds nothing; none gives it a type of its own. */
const NO_CODE = /dynamically imported module|module script|preload/iu;

export function troubleOf(error: unknown): Trouble {
  if (error instanceof FontTrouble) return 'font';
  return error instanceof Error && NO_CODE.test(error.message) ? 'code' : 'file';
}

/** The next best file where one fails. */
export function wayOutOf(format: ExportFormat, trouble: Trouble): ExportFormat {
  return trouble === 'font' ? 'md' : WAY_OUT[format];
}

/** Drawn by other means, or needing less memory. */
const WAY_OUT: Readonly<Record<ExportFormat, ExportFormat>> = {
  pdf: 'png',
  png: 'pdf',
  'board-png': 'pdf',
  svg: 'pdf',
  html: 'pdf',
  md: 'csv',
  csv: 'md',
  json: 'md',
};
