import { describe, expect, it } from 'vitest';
import { csvRecords } from '#core/codecs/csv-text.ts';
import type { SalesMap, Stage } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import { stageTable } from '#features/onepager/stage-table.ts';
import { exampleMap } from '../../core/onepager/support/maps.ts';
import { LABELS } from '../../core/onepager/support/page.ts';

function withFirst(map: SalesMap, fields: Partial<Stage>): SalesMap {
  const [first] = routeOf(map);
  if (first === undefined) throw new Error('The map has no stage');
  return { ...map, stages: { ...map.stages, [first.id]: { ...first, ...fields } } };
}

const example = await exampleMap('ru');

describe('the table for the clipboard', () => {
  it('has a row for each stage and a cell for each part of it', () => {
    const rows = csvRecords(stageTable(example, LABELS.ru).plain, '\t') ?? [];
    expect(rows).toHaveLength(8);
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 8 }, () => 8));
    expect(rows[0]).toEqual([
      '№',
      'Название',
      'Что происходит',
      'Метрика',
      'Вход',
      'Выход',
      'Артефакт',
      'Следующий шаг',
    ]);
    expect(rows[2]?.[1]).toBe('Квалификация');
    expect(rows[2]?.[4]?.split('\n').length).toBeGreaterThan(1);
  });

  it('says the same in HTML', () => {
    const { plain, html } = stageTable(example, LABELS.ru);
    const cells = (csvRecords(plain, '\t') ?? []).flat();
    const shown = [...html.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gsu)].map(([, text = '']) =>
      text.replaceAll('<br>', '\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    );
    expect(shown).toEqual(cells);
    // A style would be refused by the page's own policy when the browser looks the table through.
    expect(html).not.toMatch(/style|class=|<script/iu);
  });

  it.each(['=1+1', '+7 495', '-2', '@SUM(A1)', '\t=1', '＝1'])(
    'hands over %j as text, not as a formula',
    (text) => {
      const { plain, html } = stageTable(withFirst(example, { happens: text }), LABELS.ru);
      const cell = csvRecords(plain, '\t')?.[1]?.[2] ?? '';
      expect(cell.startsWith("'")).toBe(true);
      expect(html).toContain('<td>&#39;');
    },
  );

  it('shows markup as it was typed', () => {
    const { html } = stageTable(withFirst(example, { name: '<b>&"' }), LABELS.ru);
    expect(html).toContain('<td>&lt;b&gt;&amp;&quot;</td>');
  });

  it('leaves the facilitator’s notes at home', () => {
    const { plain, html } = stageTable(withFirst(example, { privateNotes: 'Тайна' }), LABELS.ru);
    expect(plain + html).not.toContain('Тайна');
  });

  it('names a stage without a name by its number', () => {
    const rows = csvRecords(stageTable(withFirst(example, { name: ' ' }), LABELS.en).plain, '\t');
    expect(rows?.[1]?.[1]).toBe('Stage 1');
  });
});
