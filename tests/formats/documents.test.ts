import { describe, expect, it } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import { exporters } from '#formats/exporters.ts';
import { openBytes } from '#formats/importers.ts';
import { shownMap, shownStages } from '../core/codecs/support/shown.ts';
import { exampleMap } from '../core/onepager/support/maps.ts';
import { jobOf } from './support/jobs.ts';

const CYRILLIC = new TextDecoder('windows-1251').decode(
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
);

/** A text in the code page of Russian Windows, where what it lacks becomes “?”. */
function inWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const byte = CYRILLIC.indexOf(sign);
    return byte < 0 ? 0x3f : byte;
  });
}

describe('documents for people', () => {
  it('open again by their content', async () => {
    const map = await exampleMap('ru');
    const [md, csv] = [await exporters.md.load(), await exporters.csv.load()];
    const fromMd = await openBytes(await md(jobOf(map)));
    const fromCsv = await openBytes(await csv(jobOf(map)));
    expect(fromMd.ok && shownMap(fromMd.value.map)).toEqual(shownMap(map));
    expect(fromCsv.ok && shownStages(fromCsv.value.map)).toEqual(shownStages(map));
  });

  it('open after Russian Excel has saved the table in the code page of Windows', async () => {
    const map = await exampleMap('ru');
    const csv = await exporters.csv.load();
    const text = new TextDecoder().decode(await csv(jobOf(map)));
    const opened = await openBytes(inWindows1251(text));
    const shown = shownStages(map).map(({ name, happens, metrics }) => ({
      name,
      happens,
      figures: metrics.map(({ value, target }) => [value, target]),
    }));
    const seen = shownStages(opened.ok ? opened.value.map : map).map(
      ({ name, happens, metrics }) => ({
        name,
        happens,
        figures: metrics.map(({ value, target }) => [value, target]),
      }),
    );
    expect(opened.ok).toBe(true);
    expect(seen).toEqual(shown);
  });

  it('are not mistaken for a map file that speaks of them', async () => {
    const map = await exampleMap('en');
    for (const title of ['No. [sales-system-map en],', '<!-- sales-system-map 1 en -->', '<svg>']) {
      const named = { ...map, info: { ...map.info, title } };
      const line = JSON.stringify(JSON.parse(mapToJson(named)));
      const opened = await openBytes(new TextEncoder().encode(line));
      expect(opened.ok && opened.value.map).toEqual(named);
    }
  });
});
