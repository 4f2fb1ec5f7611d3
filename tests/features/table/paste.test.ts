import { describe, expect, it } from 'vitest';
import { applyCommand } from '#core/map/commands.ts';
import { idSource } from '#core/map/ids.ts';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { SalesMap } from '#core/map/model.ts';
import { criteriaOf, metricsOf, routeOf } from '#core/map/queries.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { loadStarter } from '#core/templates/index.ts';
import { type CellWords, cellText, writeCell } from '#features/table/cells.ts';
import { COLUMNS, type Column } from '#features/table/columns.ts';
import { planPaste } from '#features/table/paste.ts';

const starter = await loadStarter('en');
let count = 0;
const ids = idSource(() => `t${(count++).toString(36)}`);
const words: CellWords = {
  kind: (kind) => kind,
  unit: (unit) => unit,
  link: ({ kind, label }) => `${kind} ${label}`,
  number: String,
  kindNamed: (text) => (text === 'timeInStage' || text === 'conversion' ? text : null),
  unitNamed: (text) => (text === 'days' || text === 'hours' ? text : null),
};
const pen = { words, ids, newName: 'New stage' };

function fresh(): SalesMap {
  return createTemplateMap(starter, 'en', ids, 0, '2026-11-23');
}

function stageAt(map: SalesMap, row: number) {
  const stage = routeOf(map)[row];
  if (stage === undefined) throw new Error(`There is no stage ${row}`);
  return stage.id;
}

function at(row: number, column: Column) {
  const left = COLUMNS.indexOf(column);
  return { top: row, bottom: row, left, right: left };
}

function pasted(map: SalesMap, block: string[][], row: number, column: Column) {
  const plan = planPaste(map, block, at(row, column), pen);
  return { plan, map: plan.commands.reduce(applyCommand, map) };
}

function written(map: SalesMap, row: number, column: Column, text: string): SalesMap {
  return writeCell(map, stageAt(map, row), column, text, pen).commands.reduce(applyCommand, map);
}

function said(map: SalesMap, row: number, column: Column): string {
  return cellText(map, stageAt(map, row), column, words);
}

describe('a pasted block', () => {
  it('fills texts, figures and lists from its first cell on', () => {
    const block = [
      ['Search', 'We look', 'timeInStage', '5', 'days', '- one\n2) two'],
      ['Check', '', 'conversion', '35 %', '', 'three'],
    ];
    const { map, plan } = pasted(fresh(), block, 0, 'name');
    expect(COLUMNS.slice(0, 6).map((column) => said(map, 0, column))).toEqual([
      'Search',
      'We look',
      'timeInStage',
      '5',
      'days',
      'one\ntwo',
    ]);
    expect(said(map, 1, 'value')).toBe('35');
    expect(plan).toMatchObject({ cells: 12, made: 0, left: { columns: 0, rows: 0, losses: [] } });
  });

  it('makes stages for rows below the last one', () => {
    const { map, plan } = pasted(fresh(), [['Last'], ['Eighth'], [''], ['Ninth']], 6, 'name');
    expect(
      routeOf(map)
        .map(({ name }) => name)
        .slice(6),
    ).toEqual(['Last', 'Eighth', 'Ninth']);
    expect(plan.made).toBe(2);
  });

  it('fills every marked cell with one text', () => {
    const map = fresh();
    const range = { ...at(0, 'nextOwner'), bottom: 2 };
    const after = planPaste(map, [['Anna']], range, pen).commands.reduce(applyCommand, map);
    expect([0, 1, 2, 3].map((row) => said(after, row, 'nextOwner'))).toEqual([
      'Anna',
      'Anna',
      'Anna',
      '',
    ]);
  });

  it('says what it leaves: columns, units, ends of texts and lines above the limit', () => {
    const long = 'x'.repeat(COUNT_LIMITS.stages);
    const lines = Array.from({ length: COUNT_LIMITS.criteriaPerGate + 2 }, (_, n) => `c${n}`);
    const units = pasted(fresh(), [['parrots']], 0, 'unit').plan.left.losses;
    const cut = pasted(fresh(), [[long]], 0, 'name').plan.left.losses;
    const over = pasted(fresh(), [[lines.join('\n')]], 0, 'entry').plan.left.losses;
    const beyond = pasted(fresh(), [['a', 'b', 'c']], 0, 'nextResult').plan.left.columns;
    expect([units, cut, over, beyond]).toEqual([
      [{ code: 'unit', text: 'parrots' }],
      [{ code: 'cut', count: 1 }],
      [{ code: 'over', count: 2 }],
      2,
    ]);
  });

  it('keeps a figure that is none as it was typed, and a kind nobody knows as the own one', () => {
    const { map } = pasted(fresh(), [['Coffees a day', 'many']], 0, 'kind');
    const metric = metricsOf(map, stageAt(map, 0))[0];
    expect(metric).toMatchObject({
      kind: 'own',
      label: 'Coffees a day',
      value: null,
      valueTyped: 'many',
    });
  });
});

describe('the cell of a list', () => {
  const lines = (map: SalesMap) => criteriaOf(map, stageAt(map, 0), 'entry');

  it('keeps the record of a line whose words only moved', () => {
    const before = written(fresh(), 0, 'entry', 'a\nb\nc');
    const after = written(before, 0, 'entry', 'c\nnew\na\nb');
    const idsOf = (map: SalesMap) => new Map(lines(map).map(({ id, text }) => [text, id]));
    expect(lines(after).map(({ text }) => text)).toEqual(['c', 'new', 'a', 'b']);
    for (const text of ['a', 'b', 'c']) {
      expect(idsOf(after).get(text)).toBe(idsOf(before).get(text));
    }
  });

  it('is one command for one changed line, so that typing joins into one step', () => {
    const map = written(fresh(), 0, 'entry', 'a\nb\nc');
    const write = writeCell(map, stageAt(map, 0), 'entry', 'a\nbb\nc', pen);
    expect(write.commands).toMatchObject([{ type: 'criterion.reword', text: 'bb' }]);
  });

  it('changes nothing when nothing was changed', () => {
    const map = written(fresh(), 0, 'entry', 'a\na\nb');
    expect(writeCell(map, stageAt(map, 0), 'entry', 'a\na\nb', pen).commands).toEqual([]);
  });
});

describe('the cell of a figure', () => {
  it('takes the unit that the text names when its kind may have it', () => {
    const map = written(fresh(), 0, 'kind', 'timeInStage');
    const after = written(map, 0, 'value', '5 h');
    expect([said(after, 0, 'value'), said(after, 0, 'unit')]).toEqual(['5', 'hours']);
  });
});
