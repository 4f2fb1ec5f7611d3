import { describe, expect, it } from 'vitest';
import { csvRecords } from '#core/codecs/csv-text.ts';
import type { SalesMap } from '#core/map/model.ts';
import { forOthers } from '#core/map/share.ts';
import { cleanText } from '#core/onepager/clean-text.ts';
import { type ExportFormat, exportAs } from '#formats/exporters.ts';
import { openBytes } from '#formats/importers.ts';
import { shownStages } from '../core/codecs/support/shown.ts';
import { END, PAYLOADS, mapSaying } from './support/hostile.ts';
import { jobOf } from './support/jobs.ts';
import { actionsIn, readPdf, tight } from './support/pdf.ts';
import { readPng } from './support/pixels.ts';

/** Cells that begin so are computed by spreadsheets. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
/** Only letters of the font: what else there is may show as a picture or a stand-in. */
const WORDS = /[\p{sc=Latin}\p{sc=Cyrillic}]{3,}/gu;

/** What a control character between letters leaves, a space or nothing, is all the same. */
const BETWEEN = /\\u00[01][\da-f]|\s/gu;

async function written(format: ExportFormat, words: string) {
  const map = await mapSaying(words);
  const bytes = await exportAs(format, { ...jobOf(map), paper: 'a3', pngScale: 1 });
  return { map, bytes, text: new TextDecoder().decode(bytes), opened: await openBytes(bytes) };
}

describe.each(PAYLOADS)('a map that says %j in every field', (words) => {
  const said = cleanText(words).match(WORDS) ?? [];

  it('comes back equal from the map file', async () => {
    const { map, opened } = await written('json', words);
    expect(opened).toMatchObject({ ok: true, value: { map, mends: [], unknown: [] } });
  });

  it('[E11] does nothing in a PDF, loses nothing there, and comes back', async () => {
    const { map, bytes, opened } = await written('pdf', words);
    expect(opened).toMatchObject({ ok: true, value: { map: forOthers(map) } });
    expect(actionsIn(bytes)).toEqual([]);
    const { text, drawn, info } = await readPdf(bytes);
    const stages = Object.keys(map.stages).length;
    // Sentence, criteria, artifacts and the four fields of the next step at least.
    expect(tight(text).split(END).length - 1).toBeGreaterThan(8 * stages);
    for (const word of said) expect(tight(text)).toContain(word);
    expect(drawn.leftOpen).toEqual([]);
    expect(String(info['Title'])).toContain(END);
  });

  it('[E18] computes nothing in a table and comes back as it is shown', async () => {
    const { map, text, opened } = await written('csv', words);
    const cells = csvRecords(text.replace('\ufeff', ''), ';')?.flat() ?? [];
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
    const shown = (one: SalesMap) => JSON.stringify(shownStages(one)).replace(BETWEEN, '');
    expect(opened.ok && shown(opened.value.map)).toBe(shown(map));
  });

  it('[E18] is only words in Markdown and comes back as it is shown', async () => {
    const { map, text, opened } = await written('md', words);
    // Outside our own comments nothing opens a tag or a link.
    const bare = text.replace(/<!--[\s\S]*?-->|<br>/gu, '');
    expect(bare).not.toMatch(/(?<!\\)<[a-z/!]/iu);
    expect(bare).not.toMatch(/(?<!\\)\]\(/u);
    expect(opened.ok && shownStages(opened.value.map)).toEqual(shownStages(map));
  });
});

describe('the picture of a page', () => {
  it.each(PAYLOADS.filter((_, at) => at % 6 === 4))('that says %j comes back', async (words) => {
    const { map, bytes, opened } = await written('png', words);
    expect(opened).toMatchObject({ ok: true, value: { map: forOthers(map) } });
    expect(readPng(bytes).width).toBe(1191);
  });
});
