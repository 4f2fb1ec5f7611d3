import type { SalesMap } from '#core/map/model.ts';
import { PAPERS } from '#core/onepager/paper.ts';
import type { Scene } from '#core/onepager/scene.ts';
import type { BatchJob, Course, ExportJob, Exported } from './exporter.ts';
import type { BatchFront } from './pdf-book.ts';
import type { PageSize } from './pdf-contents.ts';
import { openPress } from './pdf-press.ts';
import { type FontBytes, fontSetOf, loadFonts } from './fonts.ts';
import { scenesOf } from './scene.ts';
import { breathe } from './breathe.ts';

/**
 * The one-pager as vectors with selectable, tagged text and the map inside; equal maps give equal
 * bytes.
 */
export async function exportPdf(job: ExportJob): Promise<Exported> {
  const { map, labels, paper } = job;
  const fonts = await loadFonts(job.fonts);
  const set = fontSetOf(fonts);
  const plan = { fonts, size: PAPERS[paper], front: null };
  return print([map], () => scenesOf(map, labels, job, set), plan, job);
}

/** Several maps in one file: contents with links, bookmarks, page numbers, every map inside. */
export async function exportPdfBatch(maps: readonly SalesMap[], job: BatchJob): Promise<Exported> {
  const { paper, words } = job;
  const fonts = await loadFonts(job.fonts);
  const set = fontSetOf(fonts);
  const size = PAPERS[paper];
  const front = { ...words, maps: maps.length, size };
  const layout = (map: SalesMap) => scenesOf(map, job.labelsOf(map), job, set);
  return print(maps, layout, { fonts, size, front }, job);
}

interface Plan {
  readonly fonts: FontBytes;
  readonly size: PageSize;
  readonly front: BatchFront | null;
}

/** While one map is drawn in the worker the next one is laid out here, in a task of its own. */
async function print(
  maps: readonly SalesMap[],
  layout: (map: SalesMap) => readonly Scene[],
  { fonts, size, front }: Plan,
  { signal, onProgress }: Course,
): Promise<Exported> {
  const press = await openPress(fonts, size, front);
  const stop = () => press.close();
  signal?.addEventListener('abort', stop);
  try {
    let drawn = Promise.resolve();
    for (const [done, map] of maps.entries()) {
      if (done > 0) await breathe();
      const scenes = layout(map);
      await drawn;
      if (done > 0) onProgress?.(done, maps.length);
      signal?.throwIfAborted();
      drawn = press.add(map, scenes);
      // It is awaited after the next layout; should that fail first, nobody misses it.
      drawn.catch(() => {});
    }
    await drawn;
    onProgress?.(maps.length, maps.length);
    signal?.throwIfAborted();
    return await press.finish();
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    press.close();
  }
}
