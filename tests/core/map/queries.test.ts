import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gate, LineList, SalesMap, StageId } from '#core/map/model.ts';
import { artifactsOf, conversionOf, criteriaOf, linesOf, linksOf } from '#core/map/queries.ts';
import { metricsOf, notesOf, numberOf, routeOf, termsOf } from '#core/map/queries.ts';
import { anyMap } from '../support/arbitrary-map.ts';
import { fullMap } from '../support/full-map.ts';

const full = fullMap();
const GATES: readonly Gate[] = ['entry', 'exit'];
const LISTS: readonly LineList[] = ['redFlag', 'question', 'lostReason'];

describe('the questions to a map', () => {
  it('[M2] number the stages along the route, whatever the order of the table', () => {
    expect(routeOf(full).map(({ name }) => name)).toEqual([
      'Поиск клиентов',
      'Квалификация',
      'Пилот',
      'Сделка',
    ]);
    expect(numberOf(full, 'st_own' as StageId)).toBe(3);
    expect(numberOf(full, 'st_gone' as StageId)).toBe(0);
  });

  it('[M2] find every record of a sound map exactly once', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const ids = routeOf(map).map(({ id }) => id);
        expect(
          idsOf(ids.flatMap((id) => GATES.flatMap((gate) => criteriaOf(map, id, gate)))),
        ).toEqual(Object.keys(map.criteria).sort());
        expect(idsOf(ids.flatMap((id) => LISTS.flatMap((list) => linesOf(map, id, list))))).toEqual(
          Object.keys(map.lines).sort(),
        );
        expect(idsOf(ids.flatMap((id) => metricsOf(map, id)))).toEqual(
          Object.keys(map.metrics).sort(),
        );
        expect(idsOf(ids.flatMap((id) => artifactsOf(map, id)))).toEqual(
          Object.keys(map.artifacts).sort(),
        );
        expect(idsOf(linksOf(map))).toEqual(Object.keys(map.links).sort());
        expect(idsOf(notesOf(map))).toEqual(Object.keys(map.notes).sort());
        expect(idsOf(termsOf(map))).toEqual(Object.keys(map.terms).sort());
      }),
      { numRuns: 100, seed: 111 },
    );
  });

  it('[M2] give lists in their order', () => {
    expect(criteriaOf(full, 'st_lead' as StageId, 'exit').map(({ id }) => id)).toEqual([
      'cr_c',
      'cr_b',
    ]);
    expect(termsOf(full).map(({ name }) => name)).toEqual(['Сделка', 'Лид']);
  });

  it('[M2] give the conversion of a stage only when it is known', () => {
    expect(conversionOf(full, 'st_lead' as StageId)?.value).toBe(37.5);
    expect(conversionOf(full, 'st_fit' as StageId)).toBeNull();
  });

  it('[M2] leave the map as it was', () => {
    const frozen: SalesMap = structuredClone(full);
    Object.values(frozen).forEach((table) => Object.freeze(table));
    expect(() => [routeOf(frozen), linksOf(frozen), notesOf(frozen)]).not.toThrow();
    expect(frozen).toEqual(full);
  });
});

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id).sort();
}
