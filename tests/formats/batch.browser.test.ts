import { describe, expect, it } from 'vitest';
import type { SalesMap } from '#core/map/model.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { loadGuide } from '#core/templates/index.ts';
import type { BatchJob } from '#formats/exporter.ts';
import { exportBatch } from '#formats/exporters.ts';
import { PdfBook } from '#formats/pdf-book.ts';
import { fontSetOf } from '#formats/fonts.ts';
import { scenesOf } from '#formats/scene.ts';
import { loadLabels } from '#features/onepager/page-words.ts';
import { countingIds } from '../core/support/ids.ts';

const fontOf = async (weight: string) =>
  (await fetch(`/fonts/GolosText-${weight}.ttf`)).arrayBuffer();
const fonts = { regular: () => fontOf('Regular'), bold: () => fontOf('Bold') };
const labels = await loadLabels('ru');
const guide = await loadGuide('ru');

function mapsOf(count: number): readonly SalesMap[] {
  return Array.from({ length: count }, (_, at) => {
    const map = createTemplateMap(guide, 'ru', countingIds(`b${at}`), 0, '2026-11-23');
    return { ...map, info: { ...map.info, title: `Карта ${at + 1} ✓` } };
  });
}

const words = { language: 'ru', title: 'Карты системы продаж', untitled: 'Без названия' } as const;
const job: BatchJob = { paper: 'a4', fonts, words, labelsOf: () => labels };

describe('a batch in a browser', () => {
  it('[E10] is written by the worker with the very bytes that the same code gives here', async () => {
    const maps = mapsOf(3);
    const fromWorker = await exportBatch(maps, job);
    const bytes = { regular: await fonts.regular(), bold: await fonts.bold() };
    const set = fontSetOf(bytes);
    const scenes = maps.map((map) => scenesOf(map, labels, job, set));
    const size = { width: 297, height: 210 };
    const book = new PdfBook(bytes, size, { ...words, maps: maps.length, size });
    for (const [at, map] of maps.entries()) await book.add(map, scenes[at] ?? []);
    expect(fromWorker).toEqual(book.finish());
  });

  it('tells of each map and leaves the page time to paint between them', async () => {
    const told: string[] = [];
    let frames = 0;
    let watching = true;
    const count = () => {
      frames += 1;
      if (watching) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    await exportBatch(mapsOf(6), {
      ...job,
      onProgress: (done, total) => told.push(`${done} of ${total}`),
    });
    watching = false;
    expect(told).toEqual(['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6']);
    expect(frames).toBeGreaterThan(3);
  });

  it('ends at once with the reason of the signal when somebody stops it', async () => {
    const stop = new AbortController();
    const reached: number[] = [];
    const work = exportBatch(mapsOf(40), {
      ...job,
      signal: stop.signal,
      onProgress: (done) => {
        reached.push(done);
        if (done === 2) stop.abort();
      },
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(reached.at(-1)).toBeLessThan(4);
  });

  it('is not begun when it was stopped before', async () => {
    const work = exportBatch(mapsOf(2), { ...job, signal: AbortSignal.abort() });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });
});
