import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import { FILE_LIMIT_BYTES } from '#core/map/limits.ts';
import { openBytes } from '#formats/importers.ts';
import { exportPdf } from '#formats/pdf.ts';
import { exampleMap } from '../core/onepager/support/maps.ts';
import { anyMap } from '../core/support/arbitrary-map.ts';
import { examplePdf, jobOf } from './support/jobs.ts';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A PDF of nothing but streams. */
function pdfOf(...streams: readonly { dictionary: string; data: Uint8Array }[]): Uint8Array {
  const objects = streams.map(
    ({ dictionary, data }, index) =>
      `${index + 1} 0 obj\n<<${dictionary}>>\nstream\n${latin1(data)}\nendstream\nendobj\n`,
  );
  return bytesOf(`%PDF-1.7\n${objects.join('')}%%EOF\n`);
}

const packedFile = (content: Uint8Array | string) => {
  const data = deflateSync(content);
  const dictionary = `/Type /EmbeddedFile /Length ${data.length} /Filter /FlateDecode`;
  return { dictionary, data };
};

describe('a PDF with a map inside', () => {
  it('opens as the same map, whatever the map holds', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        const opened = await openBytes(await exportPdf(jobOf(map)));
        if (!opened.ok) throw new Error(opened.failure.code);
        expect(mapToJson(opened.value.map)).toBe(mapToJson(map));
        expect(opened.value.mends).toEqual([]);
        expect(opened.value.unknown).toEqual([]);
      }),
      { numRuns: 300, seed: 20_261_123 },
    );
  });

  it('opens with bytes before its header and after its end', async () => {
    const pdf = latin1(await examplePdf('ru'));
    const opened = await openBytes(bytesOf(`\r\n\r\n${pdf}\n\n<!-- saved -->`));
    expect(opened.ok && mapToJson(opened.value.map)).toBe(mapToJson(await exampleMap('ru')));
  });

  it('opens when the length of the stream is wrong, missing or elsewhere', async () => {
    const pdf = latin1(await examplePdf('ru'));
    const wanted = mapToJson(await exampleMap('ru'));
    for (const length of ['/Length 1', '/Size 9', '/Length 99999999', '/Length 7 0 R']) {
      const changed = pdf.replace(/(\/EmbeddedFile[^>]*?>>\n)\/Length \d+/u, `$1${length}`);
      expect(changed).not.toBe(pdf);
      const opened = await openBytes(bytesOf(changed));
      expect(opened.ok && mapToJson(opened.value.map), length).toBe(wanted);
    }
  });

  it('is told from one without a map, and from a damaged one', async () => {
    const words = { dictionary: '/Length 5', data: bytesOf('hello') };
    const noMap = { ok: false, failure: { code: 'no-map-inside' } };
    expect(await openBytes(pdfOf())).toEqual(noMap);
    expect(await openBytes(pdfOf(words))).toEqual(noMap);
    expect(await openBytes(pdfOf(packedFile('{"format":"something else"}')))).toEqual(noMap);
    expect(await openBytes(bytesOf('%PDF-1.7 stream endstream stream'))).toEqual(noMap);

    const whole = packedFile(mapToJson(await exampleMap('ru')));
    const data = whole.data.map((byte, at) => (at > 200 && at < 220 ? 0 : byte));
    const damaged = { ok: false, failure: { code: 'damaged' } };
    expect(await openBytes(pdfOf({ ...whole, data }))).toEqual(damaged);
  });

  it('is refused with the reason that its map has', async () => {
    const newer = mapToJson(await exampleMap('ru')).replace('"version": 1', '"version": 7');
    const failure = { code: 'too-new', version: 7 };
    expect(await openBytes(pdfOf(packedFile(newer)))).toEqual({ ok: false, failure });
  });

  it('does not unpack a bomb', async () => {
    const bomb = packedFile(Buffer.alloc(60_000_000, ' '));
    const opened = await openBytes(pdfOf(bomb, bomb, bomb));
    expect(opened).toMatchObject({
      ok: false,
      failure: { code: 'too-big', limit: FILE_LIMIT_BYTES },
    });
  });

  it('is found behind streams that are no map and words that are no streams', async () => {
    const map = await exampleMap('ru');
    const image = {
      dictionary: '/Subtype /Image /Filter /DCTDecode',
      data: bytesOf('\u00ff\u00d8'),
    };
    const words = { dictionary: '/Length 23', data: bytesOf('mainstream 9 0 obj << >') };
    const opened = await openBytes(
      pdfOf(image, words, packedFile('plain'), packedFile(mapToJson(map))),
    );
    expect(opened.ok && mapToJson(opened.value.map)).toBe(mapToJson(map));
  });
});

it('ends soon on files that are made to be searched for ever', async () => {
  const traps = [
    'stream',
    '>>stream',
    '1 0 obj<<>>stream\n',
    '1 0 obj<</Length 9 0 R>>stream\nendstream',
  ];
  for (const trap of traps) {
    const file = bytesOf(`%PDF-1.7\n${trap.repeat(200_000)}`);
    const start = performance.now();
    expect(await openBytes(file)).toMatchObject({ ok: false });
    expect(performance.now() - start, trap).toBeLessThan(5_000);
  }
});
