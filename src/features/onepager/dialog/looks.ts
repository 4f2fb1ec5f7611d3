import type { ExportFormat } from '#formats/exporters.ts';

/** What a file shows, which decides what can be chosen about it and how it is previewed. */
export type Look = 'page' | 'picture' | 'table' | 'text';

const LOOKS: Readonly<Record<ExportFormat, Look>> = {
  pdf: 'page',
  png: 'page',
  svg: 'page',
  html: 'page',
  'board-png': 'picture',
  md: 'text',
  csv: 'table',
  json: 'text',
};

export function lookOf(format: ExportFormat): Look {
  return LOOKS[format];
}
