import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFromMarkdown } from '#core/codecs/markdown-read.ts';
import { safeMarkdown, textOfMarkdown } from '#core/codecs/markdown-text.ts';
import { mapToMarkdown } from '#core/codecs/markdown.ts';
import type { SalesMap } from '#core/map/model.ts';
import { exampleMap } from '../onepager/support/maps.ts';
import { LABELS } from '../onepager/support/page.ts';
import { anyMap } from '../support/arbitrary-map.ts';
import { crowdedMap, fullMap } from '../support/full-map.ts';
import { HOSTILE_TEXTS, anyText } from '../support/texts.ts';
import { shownMap } from './support/shown.ts';

/** Payloads that end a cell, start a block, run a script, fetch a picture or draw a formula. */
const PAYLOADS = [
  ...HOSTILE_TEXTS,
  'a | b || c',
  '\\| \\\\|',
  '# not a heading',
  '- not a list',
  '1. not a list',
  '> no quotation',
  '    no code',
  '```\nno code\n```',
  '`tick` *star* _line_ ~~gone~~ **bold**',
  '![x](https://evil.example/p.png) [y](javascript:alert(1)) <https://a.example>',
  '<script>alert(1)</script><!-- stage own -->',
  '--> <!-- sales-system-map 1 en -->',
  '&lt;b&gt; &#60; &amp;amp;',
  '$x$ and $$y$$',
  '| --- | --- |',
  '---',
  '===',
  'www.a_b.example, http://a_b.example/c*d',
  'line\nline\r\nline\rline\u2028line',
  '\t tabbed \t',
];

const anyPayload = fc.oneof(anyText, fc.constantFrom(...PAYLOADS));

function write(map: SalesMap, language = map.info.language): string {
  return mapToMarkdown(map, LABELS[language]);
}

function reopened(text: string): SalesMap {
  const opened = mapFromMarkdown(text);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  expect(opened.value).toMatchObject({ mends: [], unknown: [] });
  return opened.value.map;
}

/** The map with every text that documents show replaced. */
function filled(map: SalesMap, text: string): SalesMap {
  const rows = <Row>(table: Readonly<Record<string, Row>>, fields: readonly (keyof Row)[]) =>
    Object.fromEntries(
      Object.entries(table).map(([id, row]) => [
        id,
        { ...row, ...Object.fromEntries(fields.map((field) => [field, text])) },
      ]),
    ) as never;
  return {
    ...map,
    info: { ...map.info, title: text, team: text, author: text, versionLabel: text },
    stages: rows(map.stages, [
      'name',
      'happens',
      'nextAction',
      'nextDue',
      'nextOwner',
      'nextResult',
    ]),
    criteria: rows(map.criteria, ['text']),
    artifacts: rows(map.artifacts, ['name']),
    links: rows(map.links, ['label']),
    terms: rows(map.terms, ['name', 'meaning', 'ours', 'notSameAs']),
  };
}

describe('a map as Markdown', () => {
  it('opens again with everything it shows, whatever people typed', () => {
    const language = fc.constantFrom('ru' as const, 'en' as const);
    fc.assert(
      fc.property(anyMap, language, (map, words) => {
        expect(shownMap(reopened(write(map, words)))).toEqual(shownMap(map));
      }),
      { numRuns: 300, seed: 51 },
    );
  });

  it.each(PAYLOADS)('keeps %j in every field at once', async (payload) => {
    const map = filled(await exampleMap('en'), payload);
    expect(shownMap(reopened(write(map)))).toEqual(shownMap(map));
  });

  it.each(['ru', 'en'] as const)('reads well in %s', async (language) => {
    const map = await exampleMap(language);
    const text = write(map);
    const visible = text.replaceAll(/ ?<!--.*?-->/gu, '');
    expect(visible).not.toMatch(/[<>]|undefined|null|\[object/u);
    expect(visible.match(/^## /gmu)).toHaveLength(Object.keys(map.stages).length + 3);
    expect(visible).toContain(`### ${LABELS[language].rows.exit}\n`);
    expect(visible).toContain(language === 'ru' ? '- **Ответственный:** ' : '- **Owner:** ');
    expect(visible).toMatch(language === 'ru' ? /\| \d+\u00a0% \|/u : /\| \d+% \|/u);
  });

  it('never holds the notes of the facilitator', () => {
    const map = fullMap();
    const stages = Object.fromEntries(
      Object.entries(map.stages).map(([id, stage]) => [id, { ...stage, privateNotes: 'тайна' }]),
    );
    expect(write({ ...map, stages })).not.toContain('тайна');
  });

  it('[E18] has as many cells in every row of a table as in its heading', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const tables = write(filled(fullMap(), payload))
          .split('\n\n')
          .filter((block) => block.startsWith('|'));
        expect(tables.length).toBeGreaterThan(2);
        for (const table of tables) {
          const counts = table.trimEnd().split('\n').map(countCells);
          expect(new Set(counts).size).toBe(1);
        }
      }),
      { numRuns: 200, seed: 52 },
    );
  });
});

/** GFM, section 4.10: a pipe parts cells unless an odd number of backslashes stands before it. */
function countCells(row: string): number {
  const parting = [...row.matchAll(/(\\*)\|/gu)].filter(
    ([, slashes = '']) => slashes.length % 2 === 0,
  );
  return parting.length - 1;
}

describe('an edited document', () => {
  const edited = async (change: (text: string) => string) => {
    const opened = mapFromMarkdown(change(write(await exampleMap('en'))));
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    return opened.value;
  };

  it('means what people see, not what the comments say', async () => {
    const { map } = await edited((text) =>
      text.replace(/\| ≈?\s?\d+%/u, '| 12.5%').replace(/(- \*\*Due:\*\*) .*? </u, '$1 5 days <'),
    );
    const { stages } = shownMap(map);
    expect(stages.flatMap(({ metrics }) => metrics).map(({ value }) => value)).toContain(12.5);
    expect(stages.map(({ nextDue }) => nextDue)).toContain('5 days');
  });

  it('takes new lines of a list, wrapped lines and other bullets', async () => {
    const { map, unknown } = await edited((text) =>
      text.replace(
        /### Exit <!-- exit -->\n\n/u,
        '### Exit <!-- exit -->\n\n* The buyer has named\n  the person who signs\n+ A second one\n',
      ),
    );
    expect(unknown).toEqual([]);
    const [first] = shownMap(map).stages;
    expect(first?.exit.slice(0, 2)).toEqual([
      'The buyer has named the person who signs',
      'A second one',
    ]);
  });

  it('may come with line ends of Windows and a byte order mark', async () => {
    const map = await exampleMap('ru');
    const text = `\ufeff${write(map).replaceAll('\n', '\r\n')}`;
    expect(shownMap(reopened(text))).toEqual(shownMap(map));
  });

  it('names the lines that nobody understands', async () => {
    const { unknown } = await edited((text) => `${text}\n## Plans\n\nWe will see.\n`);
    expect(unknown).toHaveLength(2);
    expect(unknown[0]).toMatch(/^line \d+$/u);
  });
});

describe('what is no document of ours', () => {
  it.each(['', '# A map', '<!-- something else -->\n# A map'])('is refused: %j', (text) => {
    expect(mapFromMarkdown(text)).toEqual({ ok: false, failure: { code: 'not-a-map' } });
  });

  it('is refused with the number when it holds more than a map may', () => {
    const text = write(crowdedMap('stages', 1));
    expect(mapFromMarkdown(text)).toMatchObject({
      failure: { code: 'too-many', what: 'stages', count: 201, limit: 200 },
    });
    expect(mapFromMarkdown(`<!-- sales-system-map 1 en -->${' '.repeat(2_000_000)}`)).toMatchObject(
      {
        failure: { code: 'too-big' },
      },
    );
  });

  it('is read or refused at once, however it is made', () => {
    const head =
      '<!-- sales-system-map 1 en -->\n## 1. a <!-- stage own -->\n### Exit <!-- exit -->\n';
    for (const piece of [
      ' ',
      '-',
      '| ',
      '<!--',
      '\\',
      '*',
      '- \n',
      '&#',
      '\n## a <!-- stage own -->',
    ]) {
      const text = head + piece.repeat(Math.floor(250_000 / piece.length));
      const start = performance.now();
      mapFromMarkdown(text);
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });
});

describe('a safe text', () => {
  it('comes back sign by sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textOfMarkdown(safeMarkdown(text))).toBe(text.toWellFormed());
      }),
      { numRuns: 1_000, seed: 53 },
    );
  });

  it.each(PAYLOADS)('holds no bare sign of Markdown: %j', (payload) => {
    const safe = safeMarkdown(payload)
      .replaceAll('<br>', 'x')
      .replaceAll(/&#x[\dA-F]+;|\\[^\sa-z\d]/giu, 'x');
    expect(safe).not.toMatch(/[\n\r<>|`*_[\]#~$]|:\/\/|^\s|\s$/u);
  });
});
