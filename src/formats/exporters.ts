import { FILE_MEDIA_TYPE } from '#core/codecs/map-file.ts';
import type { SalesMap } from '#core/map/model.ts';
import { forOthers } from '#core/map/share.ts';
import type { BatchJob, ExportJob, Exported, Exporter, PageSetting } from './exporter.ts';

/** To add a format: one file beside this one, one entry here, one label in each language. */
export const exporters = {
  pdf: {
    extension: 'pdf',
    mime: 'application/pdf',
    reopens: true,
    label: 'exports.pdf',
    load: async () => (await import('./pdf.ts')).exportPdf,
  },
  png: {
    extension: 'png',
    mime: 'image/png',
    reopens: true,
    label: 'exports.png',
    load: async () => (await import('./png.ts')).exportPng,
  },
  'board-png': {
    extension: 'png',
    mime: 'image/png',
    reopens: true,
    label: 'exports.board-png',
    suffix: 'board',
    load: async () => (await import('./board-png.ts')).exportBoardPng,
  },
  svg: {
    extension: 'svg',
    mime: 'image/svg+xml',
    reopens: true,
    label: 'exports.svg',
    load: async () => (await import('./svg.ts')).exportSvg,
  },
  html: {
    extension: 'html',
    mime: 'text/html',
    reopens: true,
    label: 'exports.html',
    load: async () => (await import('./html.ts')).exportHtml,
  },
  md: {
    extension: 'md',
    mime: 'text/markdown',
    reopens: false,
    label: 'exports.md',
    load: async () => (await import('./markdown.ts')).exportMarkdown,
  },
  csv: {
    extension: 'csv',
    mime: 'text/csv',
    reopens: false,
    label: 'exports.csv',
    load: async () => (await import('./csv.ts')).exportCsv,
  },
  json: {
    extension: 'salesmap.json',
    mime: FILE_MEDIA_TYPE,
    keepsNotes: true,
    reopens: true,
    label: 'exports.json',
    load: async () => (await import('./json.ts')).exportJson,
  },
} as const satisfies Record<string, Exporter>;

/** Names of the formats, as in `data-export` on the page. */
export type ExportFormat = keyof typeof exporters;

/** All formats in the order menus show them. */
export const exportFormats = Object.keys(exporters) as readonly ExportFormat[];

/**
 * Makes a file. What is handed to others goes without the facilitator's notes, inside and out,
 * unless the page is asked to print them.
 *
 * @throws the signal's reason when the work is stopped
 */
export async function exportAs(format: ExportFormat, job: ExportJob): Promise<Exported> {
  const exporter: Exporter = exporters[format];
  const write = await exporter.load();
  job.signal?.throwIfAborted();
  return write(exporter.keepsNotes === true ? job : { ...job, map: shownMap(job.map, job) });
}

/**
 * One PDF of several maps in the given order: a page of contents with links, then the pages of each
 * map, with bookmarks, and every map inside so that it opens again.
 *
 * @throws the signal's reason when the work is stopped
 */
export async function exportBatch(maps: readonly SalesMap[], job: BatchJob): Promise<Exported> {
  const { exportPdfBatch } = await import('./pdf.ts');
  job.signal?.throwIfAborted();
  return exportPdfBatch(
    maps.map((map) => shownMap(map, job)),
    job,
  );
}

function shownMap(map: SalesMap, { page }: PageSetting): SalesMap {
  return forOthers(map, page?.privateNotes === true);
}
