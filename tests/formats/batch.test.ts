import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { SalesMap } from '#core/map/model.ts';
import { forOthers } from '#core/map/share.ts';
import type { BatchJob } from '#formats/exporter.ts';
import { exportBatch } from '#formats/exporters.ts';
import { openBytes } from '#formats/importers.ts';
import { PdfBook } from '#formats/pdf-book.ts';
import { exampleMap, templateMap } from '../core/onepager/support/maps.ts';
import { FONT_BYTES, LABELS, pageOf } from '../core/onepager/support/page.ts';
import { jobOf } from './support/jobs.ts';
import { type Tagged, tight } from './support/pdf.ts';
import { ask, has, remake } from './support/poppler.ts';

const WORDS = { language: 'ru', title: 'Карты системы продаж', untitled: 'Без названия' } as const;

function titled(map: SalesMap, id: string, title: string, team = ''): SalesMap {
  return { ...map, info: { ...map.info, id: id as SalesMap['info']['id'], title, team } };
}

async function fourMaps(): Promise<readonly SalesMap[]> {
  const [ru, en, blank] = await Promise.all([
    exampleMap('ru'),
    exampleMap('en'),
    templateMap('ru'),
  ]);
  return [
    titled(ru, 'map_1', 'Опт и розница', 'Команда Север'),
    titled(en, 'map_2', ') /URI (x) >> endobj', 'Team South'),
    titled(blank, 'map_3', ''),
    titled(ru, 'map_4', `Очень ${'длинное '.repeat(17)}название`, '✓ 🚀'),
  ];
}

function batchOf(map: SalesMap): BatchJob {
  const { paper, fonts } = jobOf(map);
  return { paper, fonts, words: WORDS, labelsOf: ({ info }) => LABELS[info.language] };
}

async function batch(maps: readonly SalesMap[]): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = maps;
  if (first === undefined) throw new Error('no map');
  return exportBatch(maps, batchOf(first));
}

/** A file as pdf.js reads it. */
async function read(bytes: Uint8Array) {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const target = async (dest: unknown) =>
    Array.isArray(dest) ? 1 + (await document.getPageIndex(dest[0] as never)) : null;
  const outline = await Promise.all(
    (await document.getOutline()).map(
      async ({ title, dest }) => [title, await target(dest)] as const,
    ),
  );
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const page = await document.getPage(at + 1);
      const { items } = await page.getTextContent();
      const notes = (await page.getAnnotations()) as { dest: unknown; subtype: string }[];
      return {
        text: tight(items.map((item) => ('str' in item ? item.str : '')).join('')),
        links: await Promise.all(notes.map(({ dest }) => target(dest))),
        tree: (await page.getStructTree()) as Tagged,
      };
    }),
  );
  const { info } = await document.getMetadata();
  const files = Object.keys((await document.getAttachments()) ?? {});
  await loading.destroy();
  return { outline, pages, info: info as Readonly<Record<string, unknown>>, files };
}

describe('several maps in one PDF', () => {
  it('have a contents page whose lines and bookmarks lead to them', async () => {
    const maps = await fourMaps();
    const { outline, pages, info, files } = await read(await batch(maps));
    expect(info).toMatchObject({ Title: 'Карты системы продаж', Language: 'ru-RU' });
    expect(pages).toHaveLength(5);
    expect(outline).toEqual([
      ['Карты системы продаж', 1],
      ['Опт и розница', 2],
      [') /URI (x) >> endobj', 3],
      ['Без названия', 4],
      [maps[3]?.info.title, 5],
    ]);
    const [contents, ...others] = pages;
    expect(contents?.links).toEqual([2, 3, 4, 5]);
    expect(contents?.text).toMatch(
      /^КартысистемыпродажОптирозницаКомандаСевер2\)\/URI\(x\)>>endobjTeamSouth3Безназвания4/u,
    );
    for (const [at, { links, text }] of others.entries()) {
      expect(links).toEqual([]);
      expect(text).toContain(tight(maps[at]?.info.title ?? ''));
      // The number of the page at its foot.
      expect(text.endsWith(String(at + 2))).toBe(true);
    }
    const names = [1, 2, 3, 4].map((number) => `map-${number}.salesmap.json`);
    expect(files).toEqual(names);
  });

  it('are read aloud as sections: the contents as a list of links, then each map', async () => {
    const { pages } = await read(await batch(await fourMaps()));
    const rolesIn = ({ role, children = [] }: Tagged): string[] => [
      ...(role === undefined ? [] : [role]),
      ...children.flatMap(rolesIn),
    ];
    const [contents, ...others] = pages.map(({ tree }) => rolesIn(tree));
    const line = ['TOCI', 'Reference', 'Link'];
    expect(contents?.filter((role) => role !== 'Root')).toEqual([
      'Document',
      'Sect',
      'H1',
      'TOC',
      ...line,
      ...line,
      ...line,
      ...line,
    ]);
    for (const roles of others) {
      expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
      expect(roles).toContain('Sect');
    }
  });

  it('all open again, in order and without the notes of the facilitator', async () => {
    const maps = await fourMaps();
    const opened = await openBytes(await batch(maps));
    if (!opened.ok) throw new Error(opened.failure.code);
    const { map, others = [], refused } = opened.value;
    expect([map, ...others.map((one) => one.map)]).toEqual(maps.map((one) => forOthers(one)));
    expect(refused).toBeUndefined();
  });

  it('give equal bytes for equal maps', async () => {
    const maps = await fourMaps();
    expect(await batch(maps)).toEqual(await batch(maps));
  });

  it('[E6] take at most 700 kB for thirty full maps', async () => {
    const full = await exampleMap('ru');
    const maps = Array.from({ length: 30 }, (_, at) => titled(full, `map_${at}`, `Карта ${at}`));
    expect((await batch(maps)).length).toBeLessThanOrEqual(700_000);
  }, 60_000);

  it('[E6] take at most 5 MB for two hundred, all of which open again', async () => {
    const full = await exampleMap('ru');
    const scene = pageOf(full);
    const front = { ...WORDS, maps: 200, size: scene };
    const book = new PdfBook(FONT_BYTES, scene, front);
    for (let at = 0; at < 200; at += 1) await book.add(titled(full, `map_${at}`, `${at}`), [scene]);
    const bytes = book.finish();
    expect(bytes.length).toBeLessThanOrEqual(5_000_000);
    const opened = await openBytes(bytes);
    expect(opened.ok && opened.value.others).toHaveLength(199);
    if (has('pdfinfo')) expect(ask('pdfinfo', bytes, 'FILE')).toMatch(/^Pages: +207$/mu);
    if (has('qpdf')) expect(ask('qpdf', bytes, '--check', 'FILE')).toContain('No syntax or stream');
  }, 120_000);
});

const REWRITERS = [
  ['qpdf', '--object-streams=generate', 'FILE', 'MADE'],
  ['mutool', 'clean', 'FILE', 'MADE'],
  ['gs', '-q', '-sDEVICE=pdfwrite', '-o', 'MADE', 'FILE'],
] as const;

describe('a batch written anew by another program', () => {
  for (const [program, ...args] of REWRITERS) {
    const note = has(program) ? '' : ' is not installed';
    it.runIf(has(program))(`still opens as all of its maps (${program}${note})`, async () => {
      const maps = await fourMaps();
      const opened = await openBytes(remake(program, await batch(maps), ...args));
      if (!opened.ok) throw new Error(opened.failure.code);
      const ids = [opened.value, ...(opened.value.others ?? [])].map(({ map }) => map.info.id);
      expect(ids.toSorted()).toEqual(['map_1', 'map_2', 'map_3', 'map_4']);
    });
  }
});
