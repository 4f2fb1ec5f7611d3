import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_FORMAT, mapToJson } from '#core/codecs/map-file.ts';
import { MAP_VERSION, type SalesMap } from '#core/map/model.ts';
import { backupFromText, backupToText } from '#core/versions/backup.ts';
import { mapBytes } from '#core/versions/card.ts';
import { sealMap } from '#core/versions/envelope.ts';
import { envelopeHead } from '#core/versions/envelope-head.ts';
import { openEnvelope } from '#core/versions/open-envelope.ts';
import { textSum } from '#core/versions/sum.ts';
import { anyMap } from '../support/arbitrary-map.ts';
import { fullMap } from '../support/full-map.ts';

describe('an envelope', () => {
  it('gives back the map, its revision and its time', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), fc.nat(), (map, rev, savedAt) => {
        const opened = openEnvelope(sealMap(map, rev, savedAt).text);
        expect(opened.ok && opened.value.opened.map).toEqual(map);
        expect(opened).toMatchObject({ value: { rev, savedAt, docId: map.info.id } });
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('holds what JSON.stringify makes of the map, whatever was sealed before', () => {
    const written = (map: SalesMap) => envelopeHead(sealMap(map, 1, 0).text)?.doc;
    const whole = (map: SalesMap) =>
      JSON.stringify({ format: FILE_FORMAT, version: MAP_VERSION, map });
    fc.assert(
      fc.property(anyMap, fc.string(), (map, title) => {
        expect(written(map)).toBe(whole(map));
        const [note] = Object.values(map.notes);
        const notes =
          note === undefined ? {} : { [note.id]: { ...note, text: title }, '"\n': note };
        const edited = { ...map, info: { ...map.info, title, team: undefined as never }, notes };
        expect(written(edited)).toBe(whole(edited));
        expect(mapBytes(edited)).toBe(new TextEncoder().encode(JSON.stringify(edited)).length);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('has one sum, in however many pieces its text is summed up', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => {
        expect(textSum(...pieces)).toBe(textSum(pieces.join('')));
      }),
      { seed: 3 },
    );
  });

  it('is refused after any single sign in it was changed', () => {
    const { text } = sealMap(fullMap(), 7, 1_700_000_000_000);
    const original = openEnvelope(text);
    const wrong: number[] = [];
    for (let at = 0; at < text.length; at += 13) {
      const changed = String.fromCharCode(text.charCodeAt(at) ^ 1);
      const opened = openEnvelope(text.slice(0, at) + changed + text.slice(at + 1));
      if (
        opened.ok &&
        JSON.stringify(opened.value.opened) !==
          JSON.stringify(original.ok ? original.value.opened : null)
      )
        wrong.push(at);
    }
    expect(wrong).toEqual([]);
  });

  it('is not opened by an app that is older than it', () => {
    const { text } = sealMap(fullMap(), 1, 0);
    const newer = text.replace('"schema":1', '"schema":9');
    expect(openEnvelope(newer)).toMatchObject({ failure: { code: 'too-new', version: 9 } });
    expect(envelopeHead(newer)?.rev).toBe(1);
  });

  it('is not needed for a map that was stored as a plain file', () => {
    const plain = `{"savedAt":12,${mapToJson(fullMap()).slice(1)}`;
    const opened = openEnvelope(plain);
    expect(opened).toMatchObject({ ok: true, value: { rev: 0, savedAt: 12 } });
    expect(opened.ok && opened.value.opened.map).toEqual(fullMap());
  });
});

describe('textSum', () => {
  it('tells texts apart that differ in one unit or in their order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(textSum(a) === textSum(b)).toBe(a === b);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('a backup', () => {
  it('gives back its maps and versions', () => {
    const maps = [{ doc: 'x', binnedAt: null, versions: [{ name: 'n', at: 1, doc: 'y' }] }];
    expect(backupFromText(backupToText(maps, 5))).toEqual({ ok: true, value: maps });
  });

  it('is refused by name when it is none, too new or wrongly built', () => {
    const codeOf = (text: string) => {
      const read = backupFromText(text);
      return read.ok ? null : read.failure.code;
    };
    expect(codeOf('{')).toBe('not-a-backup');
    expect(codeOf(mapToJson(fullMap()))).toBe('not-a-backup');
    expect(codeOf(backupToText([], 1).replace('"version": 1', '"version": 2'))).toBe('too-new');
    expect(codeOf(backupToText([], 1).replace('"maps": []', '"maps": [5]'))).toBe('not-a-backup');
  });
});

describe('the sum of a text', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('has FNV-1a of %o as its first half', (text, sum) => {
    expect(textSum(text).split('.')[0]).toBe(sum.toString(36));
  });

  it('stays what it was in every map that is stored', () => {
    expect(textSum('Карта системы продаж ✓')).toBe('1swf99r.1n8mgr3');
  });
});
