import { describe, expect, it } from 'vitest';
import { fileName } from '#core/codecs/file-name.ts';
import { mapToJson } from '#core/codecs/map-file.ts';
import { FILE_LIMIT_BYTES } from '#core/map/limits.ts';
import { exportAs, exportFormats, exporters } from '#formats/exporters.ts';
import { openBytes, openFile } from '#formats/importers.ts';
import { en } from '#i18n/en.ts';
import { ru } from '#i18n/ru.ts';
import { exampleMap } from '../core/onepager/support/maps.ts';
import { jobOf } from './support/jobs.ts';

describe('the table of exporters', () => {
  it('has the names that pages and tools rely on', () => {
    expect(exportFormats).toEqual(['pdf', 'png', 'board-png', 'svg', 'html', 'md', 'csv', 'json']);
  });

  it('has a label in both languages for each', () => {
    for (const { label } of Object.values(exporters)) {
      expect(en[label]).not.toBe('');
      expect(ru[label]).not.toBe('');
    }
  });

  it('names no two files alike', () => {
    const names = Object.values(exporters).map((one) =>
      fileName('Карта', '2026-11-23', one.extension, 'suffix' in one ? one.suffix : ''),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the map file', () => {
  it('opens again as the same map', async () => {
    const map = await exampleMap('ru');
    const exportJson = await exporters.json.load();
    const opened = await openBytes(await exportJson(jobOf(map)));
    expect(opened.ok && mapToJson(opened.value.map)).toBe(mapToJson(map));
  });

  it('is refused unread when it is larger than any picture with a map', async () => {
    const file = {
      name: 'big.json',
      size: 40_000_001,
      bytes: () => Promise.reject(new Error('nobody should read it')),
    };
    expect(await openFile(file)).toEqual({
      ok: false,
      failure: { code: 'too-big', bytes: 40_000_001, limit: 40_000_000 },
    });
  });

  it('is refused undecoded when it is larger than any map', async () => {
    const limit = FILE_LIMIT_BYTES;
    const opened = await openBytes(new Uint8Array(limit + 1).fill(0x20));
    expect(opened).toEqual({ ok: false, failure: { code: 'too-big', bytes: limit + 1, limit } });
  });

  it('is refused in words when the browser cannot read it', async () => {
    const folder = { name: 'maps', size: 4_096, bytes: () => Promise.reject(new Error('folder')) };
    expect(await openFile(folder)).toEqual({ ok: false, failure: { code: 'unreadable' } });
  });

  it('is refused with a reason when it is something else', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const opened = await openBytes(bytes);
    expect(opened).toMatchObject({ ok: false, failure: { code: 'not-json' } });
  });
});

describe('what is handed to others', () => {
  it.each(exportFormats.filter((format) => format !== 'json' && !format.includes('png')))(
    '%s holds no note of the facilitator, the map inside included',
    async (format) => {
      const map = await exampleMap('ru');
      const opened = await openBytes(await exportAs(format, jobOf(map)));
      if (!opened.ok) throw new Error(opened.failure.code);
      expect(JSON.stringify(opened.value.map)).not.toContain('Спросите группу');
      expect(JSON.stringify(map)).toContain('Спросите группу');
    },
  );

  it('keeps the notes in the map file alone', async () => {
    const map = await exampleMap('ru');
    const opened = await openBytes(await exportAs('json', jobOf(map)));
    expect(opened.ok && opened.value.map).toEqual(map);
  });
});
