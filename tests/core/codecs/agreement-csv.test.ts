import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRows, rowsOfRound, tallyOf } from '#core/agreement/placements.ts';
import {
  type PlacementRow,
  placementsFromCsv,
  placementsToCsv,
} from '#core/codecs/agreement-csv.ts';
import { ROUND, ratedMap } from '../agreement/rounds-support.ts';

const read = (text: string): readonly PlacementRow[] => {
  const rows = placementsFromCsv(text);
  if (!rows.ok) throw new Error(rows.failure.code);
  return rows.value;
};

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  // The control signs that a table leaves out.
  .map((text) => text.replaceAll(/[\u0000-\u001f]/gu, '').trim())
  .filter((text) => text !== '' && !text.startsWith("'"));

describe('a table of answers', () => {
  it.each(['ru', 'en'] as const)(
    '[A6] gives the same answers when it is read again (%s)',
    (language) => {
      fc.assert(
        fc.property(
          fc.uniqueArray(fc.record({ item: name, rater: name, stage: name }), {
            minLength: 1,
            maxLength: 8,
            selector: ({ item, rater }) => JSON.stringify([item, rater]),
          }),
          (rows) => {
            expect(read(placementsToCsv(rows, language))).toEqual(rows);
          },
        ),
        { numRuns: 300, seed: 221 },
      );
    },
  );

  it.each(['=1+1', '+7', '-2', '@sum', '=HYPERLINK("http://x")', '\uff1d1'])(
    '[A6] holds no formula: %j',
    (formula) => {
      const rows = [{ item: formula, rater: formula, stage: formula }];
      const cells = placementsToCsv(rows, 'en').split('\r\n')[1] ?? '';
      expect(cells.replaceAll('"', '')).toMatch(/^'/u);
      expect(read(placementsToCsv(rows, 'en'))).toEqual(rows);
    },
  );

  it.each([
    ['commas', 'item,rater,stage\nВега,Анна,Поиск\n'],
    ['semicolons and a mark', '\ufeffitem;rater;stage\r\nВега;Анна;Поиск\r\n'],
    ['tabs, other order', 'Этап\tСделка\tУчастник\nПоиск\tВега\tАнна'],
    ['no captions', 'Вега,Анна,Поиск'],
    ['columns more', 'id,item,note,rater,stage\n7,Вега,,Анна,Поиск'],
    ['an answer given twice', 'item,rater,stage\nВега,Анна,Диагностика\nВега,Анна,Поиск'],
  ])('[A6] is read with %s', (_, text) => {
    expect(read(text)).toEqual([{ item: 'Вега', rater: 'Анна', stage: 'Поиск' }]);
  });

  it.each([
    ['damaged', 'item,rater,stage\n"Вега,Анна,Поиск'],
    ['no-columns', 'what,ever\n1,2'],
    ['no-rows', 'item,rater,stage\nВега,Анна,\n'],
    ['no-columns', ''],
  ])('[A6] is refused as %s', (code, text) => {
    expect(placementsFromCsv(text)).toEqual({ ok: false, failure: { code } });
  });
});

describe('the answers of a round', () => {
  const map = ratedMap({ Анна: 'ab.', Борис: 'acd' });

  it('[A6] come back from a file to their deals and stages', () => {
    const rows = rowsOfRound(map, ROUND);
    expect(rows[0]).toEqual({ item: '1', rater: 'Анна', stage: '1. A' });
    const again = matchRows(map, read(placementsToCsv(rows, 'ru')));
    expect(again).toMatchObject({ unknownItems: [], unknownStages: [] });
    expect(
      again.matched.map(({ rater, dealId, stageId }) => `${rater} ${dealId} ${stageId}`),
    ).toEqual([
      'Анна de_1 st_a',
      'Борис de_1 st_a',
      'Анна de_2 st_b',
      'Борис de_2 st_c',
      'Борис de_3 st_d',
    ]);
  });

  it('[A6] of other deals or stages are named, not guessed', () => {
    const rows = [
      { item: '1', rater: 'В', stage: 'Z' },
      { item: '9', rater: 'В', stage: 'a' },
      { item: ' 2', rater: 'В', stage: '4' },
    ];
    expect(matchRows(map, rows)).toEqual({
      matched: [{ rater: 'В', dealId: 'de_2', stageId: 'st_d' }],
      unknownItems: ['9'],
      unknownStages: ['Z'],
    });
  });
});

describe('a table without a map', () => {
  const rows = (...stages: readonly string[]) =>
    stages.map((stage, at) => ({ item: `${at % 2}`, rater: `r${Math.floor(at / 2)}`, stage }));

  it('[A6] puts stages in the order of their numbers, of a known route, or as they come', () => {
    expect(tallyOf(rows('10. J', '2. B'))).toMatchObject({
      stages: ['2. B', '10. J'],
      ordered: true,
    });
    const route = ['Поиск', 'Квалификация', 'Закрытие'];
    expect(tallyOf(rows('закрытие', 'Поиск'), [['x'], route])).toMatchObject({
      stages: ['Поиск', 'закрытие'],
      ordered: true,
    });
    expect(tallyOf(rows('won', 'new'), [route])).toMatchObject({
      stages: ['won', 'new'],
      ordered: false,
    });
  });

  it('[A6] leaves a gap where somebody said nothing', () => {
    const { answers } = tallyOf(rows('1', '2', '1').slice(0, 3));
    expect(answers).toEqual([
      [0, 0],
      [1, null],
    ]);
  });
});
