import { describe, expect, it } from 'vitest';
import { findCards } from '#core/board/find.ts';
import { fullMap } from '../support/full-map.ts';

const map = fullMap();
const idsOf = (query: string): string[] => findCards(map, query).map(({ id }) => id);

describe('words that are looked for on the board', () => {
  it('are found in the texts of a stage and of all that belongs to it', () => {
    expect(idsOf('поиск клиентов')).toEqual(['st_lead']);
    expect(idsOf('Строка в купленной базе')).toEqual([]);
    expect(idsOf('виден повод')).toEqual(['st_lead']);
    expect(idsOf('договор подписан')).toEqual(['st_win']);
    expect(idsOf('Средний аванс')).toEqual(['st_win']);
    expect(idsOf('example.com/sources')).toEqual(['st_lead']);
    expect(idsOf('секретарь')).toEqual(['st_lead']);
    expect(idsOf('пилот не сошелся')).toEqual(['st_own']);
  });

  it('are found whatever their case, spaces and dots, stages in the order of the route, then notes', () => {
    expect(idsOf('  ЭТАПА? ')).toEqual(['no_a']);
    expect(idsOf('ПОКУПАТЕЛ')).toEqual(['st_lead', 'st_fit', 'st_win']);
  });

  it('are not looked for in what is for the facilitator alone, and nothing finds nothing', () => {
    expect(idsOf('двойной учёт')).toEqual([]);
    expect(idsOf('   ')).toEqual([]);
  });
});
