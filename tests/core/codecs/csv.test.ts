import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFromCsv, mapToCsv } from '#core/codecs/csv.ts';
import { cellOfLines, csvRecord, csvRecords } from '#core/codecs/csv-text.ts';
import { linesOfCell, safeCell, textOfCell } from '#core/codecs/csv-text.ts';
import type { Language, SalesMap } from '#core/map/model.ts';
import { exampleMap } from '../onepager/support/maps.ts';
import { LABELS } from '../onepager/support/page.ts';
import { anyMap } from '../support/arbitrary-map.ts';
import { crowdedMap, fullMap } from '../support/full-map.ts';
import { HOSTILE_TEXTS, anyText } from '../support/texts.ts';
import { shownStages } from './support/shown.ts';

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  ' =1',
  "'=1",
  "''=1",
  '=HYPERLINK("https://evil.example";"a")',
  "=cmd|' /C calc'!A0",
] as const;
const CELLS = [
  "'",
  "'quoted'",
  'a;b',
  'a,b',
  'a"b',
  '"',
  'a\nb',
  ' a ',
  '\u00a0\u00a0a',
  '\u2060a',
];
const anyCell = fc.oneof(anyText, fc.constantFrom(...FORMULAS, ...CELLS, ...HOSTILE_TEXTS));

const write = (map: SalesMap, language: Language) => mapToCsv(map, LABELS[language]);

function reopened(text: string): SalesMap {
  const opened = mapFromCsv(text);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  expect(opened.value).toMatchObject({ mends: [], unknown: [] });
  return opened.value.map;
}

/** The map without the signs that no spreadsheet keeps and nobody sees. */
function withoutControls(map: SalesMap): SalesMap {
  const cleaned = JSON.stringify(map, (_key, value: unknown) =>
    typeof value === 'string'
      ? value.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')
      : value,
  );
  return JSON.parse(cleaned) as SalesMap;
}

function told(map: SalesMap) {
  const { title, team, language } = map.info;
  return { title, team, language, stages: shownStages(map) };
}

/** The records of a file by rules of RFC 4180, read in the simplest way. */
function recordsOf(text: string): string[][] {
  const delimiter = text.startsWith('\ufeff') ? ';' : ',';
  return csvRecords(text.replace('\ufeff', ''), delimiter) ?? [];
}

describe('a map as a table', () => {
  it('opens again with everything it shows, whatever people typed', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom('ru' as const, 'en' as const), (map, language) => {
        const clean = withoutControls(map);
        const seen = told(reopened(write(map, language)));
        const { title, team } = clean.info;
        expect({ ...seen, stages: seen.stages }).toEqual({ ...told(clean), title, team });
      }),
      { numRuns: 300, seed: 61 },
    );
  });

  it('has a byte order mark and semicolons in Russian, neither in English', async () => {
    const map = await exampleMap('ru');
    const [ru, en] = [write(map, 'ru'), write(map, 'en')];
    expect(ru.startsWith('\ufeff№ [sales-system-map ru];Заголовок [title];')).toBe(true);
    expect(en.startsWith('No. [sales-system-map ru],Title [title],')).toBe(true);
    expect(ru.endsWith('\r\n') && en.endsWith('\r\n')).toBe(true);
  });

  it('has a row per stage, and a line per criterion inside a cell', async () => {
    const map = await exampleMap('en');
    const [captions = [], ...rows] = recordsOf(write(map, 'en'));
    expect(rows).toHaveLength(Object.keys(map.stages).length);
    expect(rows.every((row) => row.length === captions.length)).toBe(true);
    const exit = captions.indexOf('Exit [exit]');
    const stages = shownStages(map);
    expect(rows.map((row) => row[exit]?.split('\n'))).toEqual(stages.map((stage) => stage.exit));
  });

  it('[E18] holds no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(anyCell, (text) => {
        const full = fullMap();
        const stages = Object.fromEntries(
          Object.entries(full.stages).map(([id, stage]) => [
            id,
            { ...stage, name: text, happens: text, nextAction: text, nextDue: text },
          ]),
        );
        const criteria = Object.fromEntries(
          Object.entries(full.criteria).map(([id, row]) => [id, { ...row, text }]),
        );
        const map = { ...full, stages, criteria, info: { ...full.info, title: text, team: text } };
        for (const cell of recordsOf(write(map, 'ru')).flat()) {
          expect(cell).not.toMatch(/^\s*[=+\-@\t\r\n＝＋－＠]/u);
        }
      }),
      { numRuns: 300, seed: 62 },
    );
  });

  it('never holds the notes of the facilitator', () => {
    const full = fullMap();
    const stages = Object.fromEntries(
      Object.entries(full.stages).map(([id, row]) => [id, { ...row, privateNotes: 'тайна' }]),
    );
    expect(write({ ...full, stages }, 'ru')).not.toContain('тайна');
  });

  it('keeps title and team of a map without stages', () => {
    const full = fullMap();
    const map = reopened(write({ ...full, stages: {} }, 'ru'));
    expect(told(map)).toEqual({ ...told(full), stages: [] });
  });
});

describe('a table that came through a spreadsheet', () => {
  it.each([';', ',', '\t'])('opens with its cells parted by %j', async (delimiter) => {
    const map = await exampleMap('ru');
    const text = recordsOf(write(map, 'ru'))
      .map((record) => csvRecord(record, delimiter))
      .join('\n');
    expect(told(reopened(text))).toEqual(told(map));
  });

  it('opens with its columns in another order, and names those it does not know', async () => {
    const map = await exampleMap('ru');
    const turned = recordsOf(write(map, 'ru')).map((record, at) => [
      ...record.toReversed(),
      at === 0 ? 'Комментарий' : 'важно',
    ]);
    const opened = mapFromCsv(turned.map((record) => csvRecord(record, ';')).join('\r\n'));
    expect(opened).toMatchObject({ ok: true, value: { unknown: ['column 18'] } });
    expect(opened.ok && told(opened.value.map)).toEqual(told(map));
  });

  it('means what its cells say, not what the code says', async () => {
    const text = write(await exampleMap('en'), 'en').replace(/≈\u00a0?\d+%/u, '12.5%');
    const values = shownStages(reopened(text)).flatMap(({ metrics }) => metrics);
    expect(values.map(({ value }) => value)).toContain(12.5);
  });
});

describe('what is no table of ours', () => {
  it.each(['', 'a;b\n1;2', '{"format":"sales-system-map"}'])('is refused: %j', (text) => {
    expect(mapFromCsv(text)).toEqual({ ok: false, failure: { code: 'not-a-map' } });
  });

  it('is refused when it breaks off inside a cell', async () => {
    const text = write(await exampleMap('ru'), 'ru');
    expect(mapFromCsv(text.slice(0, text.lastIndexOf('"')))).toEqual({
      ok: false,
      failure: { code: 'damaged' },
    });
  });

  it('is refused with the number when it holds more than a map may', () => {
    const text = write(crowdedMap('stages', 1), 'ru');
    expect(mapFromCsv(text)).toMatchObject({
      failure: { code: 'too-many', what: 'stages', count: 201, limit: 200 },
    });
    expect(mapFromCsv(`a [sales-system-map ru]\n${' '.repeat(2_000_000)}`)).toMatchObject({
      failure: { code: 'too-big' },
    });
  });
});

describe('a cell', () => {
  it.each(FORMULAS)('that would be the formula %j begins with an apostrophe', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
    expect(textOfCell(`'${text}`)).toBe(text);
  });

  it.each(["'", "'quoted'", 'a=b', '1-2', '', 'plain'])('stays as it is: %j', (text) => {
    expect(safeCell(text)).toBe(text);
    expect(textOfCell(text)).toBe(text);
  });

  it('comes back whole, whatever lines it holds', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1 }), (items) => {
        const clean = items.map((item) => safeCell(` ${item}`).replace(/^'? /u, ''));
        expect(linesOfCell(cellOfLines(clean))).toEqual(clean);
        const cell = safeCell(cellOfLines(clean));
        expect(textOfCell(cell)).toBe(cellOfLines(clean));
        expect(csvRecords(csvRecord([cell, 'b', cell], ';'), ';') ?? []).toEqual([
          [cell, 'b', cell],
        ]);
      }),
      { numRuns: 500, seed: 63 },
    );
  });
});
