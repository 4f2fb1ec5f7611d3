import { fileName } from '#core/codecs/file-name.ts';
import type { SalesMap } from '#core/map/model.ts';
import type { FontSource } from '#core/ports.ts';
import type { Course, ExportJob, Exported, Exporter } from '#formats/exporter.ts';
import { type ExportFormat, exportAs, exporters } from '#formats/exporters.ts';
import { type ExportChoice, labelLanguage } from './choice.ts';
import { fontsInTime } from './font-wait.ts';
import { loadLabels } from './page-words.ts';

/** The part of the board that React Flow moves and scales. */
const VIEWPORT = '.react-flow__viewport';

/** A file somebody wants. */
export interface FileOrder {
  readonly map: SalesMap;
  readonly choice: ExportChoice;
  readonly fonts: FontSource;
  /** The element the board is drawn in. */
  readonly board: { readonly current: HTMLElement | null };
}

/**
 * Makes a file of the map as it is now.
 *
 * @throws the signal's reason when the work is stopped
 */
export function makeFile(order: FileOrder, course: Course = {}): Promise<Exported> {
  return unlessStopped(exportOf(order, course), course.signal);
}

/**
 * Gives what comes of some work unless it is stopped before. Not everything can stop half way: a
 * request for a font, the picture of a board.
 *
 * @throws the signal's reason when the work is stopped
 */
export function unlessStopped<Value>(work: Promise<Value>, signal?: AbortSignal): Promise<Value> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stopped = () => reject(signal.reason as Error);
    if (signal.aborted) stopped();
    signal.addEventListener('abort', stopped, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stopped));
  });
}

async function exportOf(order: FileOrder, course: Course): Promise<Exported> {
  const { map, choice, fonts } = order;
  const { paper, page, pngScale, ground, format } = choice;
  const labels = await loadLabels(labelLanguage(choice, map.info.language));
  course.signal?.throwIfAborted();
  const viewport = order.board.current?.querySelector<HTMLElement>(VIEWPORT) ?? null;
  const shown = ground === 'screen' ? {} : { ground };
  const board = viewport === null ? null : { viewport, ...shown };
  const job: ExportJob = {
    map,
    paper,
    page,
    labels,
    fonts: fontsInTime(fonts),
    board,
    pngScale,
    ...course,
  };
  return exportAs(format, job);
}

/** Name and type of the file, as it is handed over. */
export function headOf(
  format: ExportFormat,
  map: SalesMap,
  day: string,
): { readonly name: string; readonly mime: string } {
  const { extension, mime, suffix }: Exporter = exporters[format];
  return { name: fileName(map.info.title, day, extension, suffix), mime };
}
