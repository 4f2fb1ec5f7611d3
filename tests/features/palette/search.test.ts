import { describe, expect, it } from 'vitest';
import { idSource } from '#core/map/ids.ts';
import { createExampleMap } from '#core/templates/example.ts';
import { loadExample } from '#core/templates/index.ts';
import { translator } from '#i18n/catalogue.ts';
import { loadWhole } from '#i18n/load.ts';
import { COMMANDS } from '#app/commands.ts';
import { type PaletteCommand, entriesFor, shelfOf } from '#features/palette/entries.ts';
import { textsOf } from '#features/palette/map-items.ts';
import { foldText } from '#core/map/fold-text.ts';
import { find, otherLayout } from '#features/palette/search.ts';

const [ru, en] = [translator(await loadWhole('ru')), translator(await loadWhole('en'))];
let count = 0;
const ids = idSource(() => `t${(count++).toString(36)}`);
const map = createExampleMap(await loadExample('ru'), ids, 0, '2026-11-23');
const commands: readonly PaletteCommand[] = COMMANDS.map(({ id }) => ({
  id,
  names: [ru, en].map((speak) => speak(`palette.do.${id}`)),
  run: () => undefined,
}));

const usual = shelfOf(map, commands, [], ru);

function labels(query: string, recent: readonly string[] = []): string[] {
  const shelf = recent.length === 0 ? usual : shelfOf(map, commands, recent, ru);
  return entriesFor(shelf, query).map(({ label }) => label.replaceAll('\u00a0', ' '));
}

describe('the palette', () => {
  it.each([
    { query: 'отменить', first: 'Отменить' },
    { query: 'undo', first: 'Отменить' },
    { query: 'jnvtybnm', first: 'Отменить' },
    { query: 'гтвщ', first: 'Отменить' },
    { query: 'tidy board', first: 'Выровнять доску' },
    { query: 'доску выровн', first: 'Выровнять доску' },
    { query: 'glossary', first: 'Перейти к единому языку, словарю терминов' },
    { query: 'ОДНОСТРАНИЧНИК', first: 'Перейти к одностраничнику' },
  ])('finds a command by “$query”', ({ query, first }) => {
    expect(labels(query)[0]).toBe(first);
  });

  it('finds every text of the map by its own words', () => {
    const texts = textsOf(map);
    expect(texts.length).toBeGreaterThan(60);
    const lost = texts.filter(
      ({ text }) => !labels(text.slice(0, 60)).includes(text.trim().replaceAll('\u00a0', ' ')),
    );
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  it('never shows what the facilitator keeps private', () => {
    const [stage] = Object.values(map.stages);
    if (stage === undefined) throw new Error('The example has no stages');
    const told = {
      ...map,
      stages: { ...map.stages, [stage.id]: { ...stage, privateNotes: 'тсс' } },
    };
    expect(textsOf(told).some(({ text }) => text.includes('тсс'))).toBe(false);
  });

  it('begins with what was used lately, then names every command', () => {
    const shown = labels('', ['tidy', 'gone']);
    expect(shown[0]).toBe('Выровнять доску');
    expect(new Set(shown).size).toBe(commands.length);
  });

  it('finds nothing where nothing is', () => {
    expect(labels('щщщъ')).toEqual([]);
  });
});

describe('find', () => {
  it('puts a name that begins with the word before one that only holds it', () => {
    const items = ['Скидка', 'Не кидать', 'кидалка'].map((name) => ({
      names: [foldText(name)],
      name,
    }));
    expect(find(items, 'кид').map(({ name }) => name)).toEqual(['кидалка', 'Не кидать', 'Скидка']);
  });

  it('takes е for ё and signs for themselves', () => {
    const items = [{ names: [foldText('Счёт (в 3 дня)')] }];
    expect(find(items, 'счет')).toHaveLength(1);
    expect(find(items, '(в')).toHaveLength(1);
    expect(find(items, '.*')).toHaveLength(0);
  });
});

describe('otherLayout', () => {
  it('reads keys of one layout as those of the other, both ways', () => {
    expect(otherLayout('ghbdtn')).toBe('привет');
    expect(otherLayout('привет')).toBe('ghbdtn');
  });
});
