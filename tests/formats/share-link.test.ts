import { createHash } from 'node:crypto';
import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import { toDensePayload, toPayload } from '#core/codecs/share-payload.ts';
import type { OpenedMap } from '#core/codecs/json.ts';
import type { SalesMap } from '#core/map/model.ts';
import { forOthers } from '#core/map/share.ts';
import { createExampleMap } from '#core/templates/example.ts';
import { loadExample } from '#core/templates/index.ts';
import { openShared, shareMap } from '#formats/share-link.ts';
import en from '#formats/share-words/1-en.txt?raw';
import ru from '#formats/share-words/1-ru.txt?raw';
import { anyMap } from '../core/support/arbitrary-map.ts';
import { countingIds } from '../core/support/ids.ts';
import { nameless } from '../core/support/nameless.ts';
import { ownWords, ownWordsMap } from './support/own-words.ts';

/** The contract of a link: what fits a message of a messenger with words around it. */
const MOST_OF_EXAMPLE = 3_200;

async function opened(payload: string): Promise<OpenedMap> {
  const result = await openShared(payload);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Every text in a value but the names of figures and units. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'metric' ? [] : textsOf(inner),
  );
}

async function refusal(payload: string): Promise<string> {
  const result = await openShared(payload);
  return result.ok ? 'opened' : result.failure.code;
}

async function exampleMap(language: 'ru' | 'en'): Promise<SalesMap> {
  return createExampleMap(
    await loadExample(language),
    countingIds(),
    1_790_000_000_000,
    '2026-11-23',
  );
}

describe('a map in a link', () => {
  it('[E19] comes back as others may see it, from the link and from the QR code', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        const { link, dense } = await shareMap(map);
        const { map: back, mends, unknown } = await opened(link);
        expect([...mends, ...unknown]).toEqual([]);
        expect(nameless(back)).toEqual(nameless(forOthers(map)));
        // Every tenth is enough to see that the two writings hold the same bytes.
        run += 1;
        if (run % 10 === 0) expect(await opened(dense)).toEqual({ map: back, mends, unknown });
      }),
      { numRuns: 1_000, seed: 20_261_124 },
    );
  }, 120_000);

  it.each(['ru', 'en'] as const)(
    'is short enough to send for the example (%s)',
    async (language) => {
      const { link, dense } = await shareMap(await exampleMap(language));
      expect(link.length).toBeLessThanOrEqual(MOST_OF_EXAMPLE);
      expect(dense.length).toBeLessThanOrEqual(4_000);
      expect((await opened(link)).map.info.language).toBe(language);
    },
  );

  it.each(['ru', 'en'] as const)(
    'is short enough to send in a team’s own words, of which we know none (%s)',
    async (language) => {
      const map = ownWordsMap(language);
      const texts = textsOf(ownWords(language));
      expect(texts).toHaveLength(73);
      expect(texts.filter((text) => ({ ru, en })[language].includes(text))).toEqual([]);
      expect(new TextEncoder().encode(mapToJson(map)).length).toBeGreaterThan(7_893);
      const { link } = await shareMap(map);
      expect(link.length).toBeLessThanOrEqual(MOST_OF_EXAMPLE);
      expect(nameless((await opened(link)).map)).toEqual(nameless(map));
    },
  );

  it('leaves the notes of the facilitator behind', async () => {
    const map = await exampleMap('ru');
    const [stage] = Object.values(map.stages);
    if (stage === undefined) throw new Error('no stage');
    const secret = { ...stage, privateNotes: 'Не показывать' };
    const { link } = await shareMap({ ...map, stages: { ...map.stages, [stage.id]: secret } });
    expect(JSON.stringify(await opened(link))).not.toContain('Не показывать');
  });

  it('knows the same words as ever: links that are out there were written with them', () => {
    const sums = [ru, en].map((words) =>
      createHash('sha256').update(words).digest('hex').slice(0, 16),
    );
    expect(sums).toEqual(['0044758cd4bd235c', 'e153268464bd276a']);
  });

  it('opens a link that was made by the first version', async () => {
    const { map } = await opened(FIRST);
    expect(map.info.title).toBe('Первая ссылка');
    expect(Object.values(map.stages).map(({ happens }) => happens)).toEqual(['Ищем «своих» 🙂']);
    expect(Object.values(map.criteria).map(({ text }) => text)).toEqual(['Встреча в календаре']);
  });
});

const FIRST =
  'AQADLzQBlq0gl3z8-BtYdrCxAVePKAEn8Q11lPLL84CVEGixB_hYmibQ6N7XZgXGG7aM95yAaoBQiY1NSYddiRk4_QvigachDkEXSiPZC7QOAA';

describe('a link from elsewhere', () => {
  const packed = (text: string | Buffer, head = [1, 0]) =>
    new Uint8Array([...head, ...deflateRawSync(Buffer.from(text), { level: 9 })]);

  it('is refused in words when it is damaged, cut off or of something else', async () => {
    const { link } = await shareMap(await exampleMap('ru'));
    for (const wrong of ['', 'x', '!', '$', 'AQ', link.slice(0, -3), link.slice(0, 20)]) {
      expect(await refusal(wrong)).toBe('damaged');
    }
    expect(await refusal(toPayload(packed('{"type":"excalidraw"}')))).toBe('damaged');
    expect(await refusal(toPayload(packed('[1,[]]')))).toBe('broken');
    expect(await refusal(toPayload(packed('[99,[]]')))).toBe('too-new');
    expect(await refusal(toPayload(packed('[]', [2, 0])))).toBe('too-new');
    expect(await refusal(toPayload(packed('[1,[]]', [1, 7])))).toBe('damaged');
  });

  it('is refused at once when it is longer than any link', async () => {
    expect(await refusal('A'.repeat(1_000_000))).toBe('too-big');
  });

  it('[E19] is refused long before a bomb of a gigabyte has unfolded', async () => {
    const megabyte = Buffer.alloc(1_048_576);
    const piece = deflateRawSync(megabyte, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
    const gigabyte = new Uint8Array([1, 0, ...Buffer.concat(Array<Buffer>(1_024).fill(piece))]);
    expect(gigabyte.length).toBeGreaterThan(1_000_000);
    expect(await refusal(toPayload(gigabyte))).toBe('too-big');
    // As much of it as the longest payload holds claims the gigabyte too.
    const most = gigabyte.subarray(0, 49_000);
    expect(toPayload(most).length).toBeGreaterThan(65_000);
    expect(await refusal(toPayload(most))).toBe('too-big');
    expect(await refusal(toDensePayload(gigabyte.subarray(0, 43_000)))).toBe('too-big');
  });

  it('never throws, whatever is changed in it', async () => {
    const { link, dense } = await shareMap(await exampleMap('en'));
    const signs = fc.constantFrom('A', 'z', '0', '-', '_', '$', ':', '.', '*', '%', 'ы');
    const change = fc.record({ at: fc.nat(link.length), sign: signs, dense: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        let payload = changes[0]?.dense === true ? dense : link;
        for (const { at, sign } of changes)
          payload = payload.slice(0, at) + sign + payload.slice(at + 1);
        expect(['opened', 'damaged', 'broken', 'too-big', 'too-new', 'too-many']).toContain(
          await refusal(payload),
        );
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
