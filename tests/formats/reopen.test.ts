import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import { textChunk, withChunks } from '#core/codecs/png-chunk.ts';
import { FILE_LIMIT_BYTES } from '#core/map/limits.ts';
import type { SalesMap } from '#core/map/model.ts';
import { pngWithMap } from '#formats/embedded-map.ts';
import { exportHtml } from '#formats/html.ts';
import { openBytes } from '#formats/importers.ts';
import { exportJson } from '#formats/json.ts';
import { exportPng } from '#formats/png.ts';
import { exportSvg } from '#formats/svg.ts';
import { exampleMap } from '../core/onepager/support/maps.ts';
import { anyMap } from '../core/support/arbitrary-map.ts';
import { jobOf } from './support/jobs.ts';
import { needs, say } from './support/programs.ts';
import { dot } from './support/dot-png.ts';

/** The ways a map leaves the app and comes back, without a browser. */
const WAYS: Readonly<Record<string, (map: SalesMap) => Promise<Uint8Array<ArrayBuffer>>>> = {
  png: (map) => pngWithMap(dot, map, 8_504),
  svg: (map) => exportSvg(jobOf(map)),
  html: (map) => exportHtml(jobOf(map)),
  json: (map) => exportJson(jobOf(map)),
};

describe('a map that comes back', () => {
  for (const [way, write] of Object.entries(WAYS)) {
    it(`is equal to the one that left, for 300 maps through ${way}`, async () => {
      await fc.assert(
        fc.asyncProperty(anyMap, async (map) => {
          const opened = await openBytes(await write(map));
          // Only a map file may be written over in place; nobody saves a map over a picture of it.
          const inPlace = way === 'json' ? { isMapFile: true } : {};
          expect(opened).toEqual({ ok: true, value: { map, mends: [], unknown: [], ...inPlace } });
        }),
        { numRuns: 300, seed: 81 },
      );
    }, 120_000);
  }

  it('is equal to the one that left, for 20 maps through a picture of the whole page', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        const png = await exportPng({ ...jobOf(map), pngScale: 1 });
        expect(png.length).toBeGreaterThan(10_000);
        const opened = await openBytes(png);
        expect(opened).toEqual({ ok: true, value: { map, mends: [], unknown: [] } });
      }),
      { numRuns: 20, seed: 82 },
    );
  }, 60_000);

  it('is written as equal bytes for equal maps', async () => {
    const map = await exampleMap('ru');
    for (const [way, write] of Object.entries(WAYS)) {
      expect(Buffer.compare(await write(map), await write(map)), way).toBe(0);
    }
  });
});

describe('a file that is not right', () => {
  const failureOf = async (bytes: Uint8Array) => {
    const opened = await openBytes(bytes);
    return opened.ok ? null : opened.failure;
  };

  it('is refused as damaged, or opened whole, wherever it breaks off', async () => {
    const map = await exampleMap('ru');
    for (const [way, write] of Object.entries(WAYS)) {
      const bytes = await write(map);
      for (let part = 1; part < 40; part += 1) {
        const opened = await openBytes(bytes.subarray(0, Math.floor((bytes.length * part) / 40)));
        if (opened.ok) expect(opened.value.map, way).toEqual(map);
        else expect(['damaged', 'no-map-inside', 'not-json']).toContain(opened.failure.code);
      }
    }
  });

  it('says that there is no map where there is none', async () => {
    const texts = [
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '\ufeff\n<?xml version="1.0"?><!-- by hand --><svg></svg>',
      '<!DOCTYPE html><title>page</title>',
      '<html><body>page</body></html>',
    ];
    for (const text of texts) {
      expect(await failureOf(Buffer.from(text)), text).toEqual({ code: 'no-map-inside' });
    }
    expect(await failureOf(dot)).toEqual({ code: 'no-map-inside' });
  });

  it('is refused with the same words as a map file when the map inside is wrong', async () => {
    const wrong = [
      ['{"format":"sales-system-map"', { code: 'not-json', line: 1, column: 29 }],
      ['{"type":"excalidraw"}', { code: 'not-a-map' }],
      ['{"format":"sales-system-map","version":9,"map":{}}', { code: 'too-new', version: 9 }],
      ['{"format":"sales-system-map","version":1,"map":{}}', { code: 'broken' }],
    ] as const;
    for (const [json, failure] of wrong) {
      const base64 = Buffer.from(json).toString('base64');
      const files = [
        Buffer.from(json),
        Buffer.from(`<svg><metadata id="sales-system-map">${base64}</metadata></svg>`),
        Buffer.from(`<html><script id="sales-system-map">${json}</script></html>`),
        withChunks(dot, [textChunk('sales-system-map', deflateSync(json))]),
      ];
      for (const file of files) expect(await failureOf(file)).toMatchObject(failure);
    }
  });

  it('is refused as damaged when what is inside cannot be unpacked', async () => {
    const packed = deflateSync(mapToJson(await exampleMap('en')));
    const spoilt = packed.map((byte, at) => (at === 200 ? byte ^ 0xff : byte));
    for (const data of [spoilt, packed.subarray(0, 300), Buffer.from('no zlib')]) {
      const png = withChunks(dot, [textChunk('sales-system-map', data)]);
      expect(await failureOf(png)).toEqual({ code: 'damaged' });
    }
    const svg = '<svg><metadata id="sales-system-map">это не base64</metadata></svg>';
    expect(await failureOf(Buffer.from(svg))).toEqual({ code: 'damaged' });
  });
});

describe('a bomb', () => {
  it('[E15] of 50 MB in a small picture is stopped at once', async () => {
    const packed = deflateSync(Buffer.alloc(50_000_000, ' '), { level: 9 });
    expect(packed.length).toBeLessThan(60_000);
    const bomb = withChunks(dot, [textChunk('sales-system-map', packed)]);
    const quickest = await quickestOf(5, async () => {
      const opened = await openBytes(bomb);
      expect(opened).toMatchObject({
        ok: false,
        failure: { code: 'too-big', limit: FILE_LIMIT_BYTES },
      });
      // Stopped soon after the limit, not at the end.
      const { failure } = opened as { failure: { bytes: number } };
      expect(failure.bytes).toBeLessThan(FILE_LIMIT_BYTES + 2_000_000);
    });
    expect(quickest).toBeLessThan(100);
  });

  it('that unpacks to nothing for ever is not begun', async () => {
    const empty = Buffer.alloc(5_000_000);
    const bomb = withChunks(dot, [textChunk('sales-system-map', empty)]);
    expect(await openBytes(bomb)).toMatchObject({ ok: false, failure: { code: 'too-big' } });
  });

  it('of nested entities is not unfolded: nothing of an SVG is parsed', async () => {
    const names = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    );
    const svg = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY e0 "x">${names.join('')}]><svg>&e20;</svg>`;
    const quickest = await quickestOf(3, async () => {
      expect(await openBytes(Buffer.from(svg))).toMatchObject({ ok: false });
    });
    expect(quickest).toBeLessThan(100);
  });
});

async function quickestOf(times: number, run: () => Promise<void>): Promise<number> {
  const spans: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await run();
    spans.push(performance.now() - start);
  }
  return Math.min(...spans);
}

needs('pngcheck')(
  '[E15] a picture with a map is sound in the eyes of another program',
  async () => {
    const png = await pngWithMap(dot, await exampleMap('ru'), 8_504);
    const { text, status } = say('pngcheck', 'dot.png', png, '-v', 'FILE');
    expect(status).toBe(0);
    expect(text).toContain('8504x8504 pixels/meter (216 dpi)');
    expect(text).toMatch(/chunk iTXt .*keyword: sales-system-map/su);
    expect(text).toContain('No errors detected');
  },
);
