import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRounds } from '#core/agreement/compare.ts';
import { disputesOf } from '#core/agreement/disputes.ts';
import { resultOfRound } from '#core/agreement/round.ts';
import { sampleDeals } from '#core/agreement/sample-deals.ts';
import { applyCommand } from '#core/map/commands.ts';
import type { SalesMap } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import { ROUND, ratedMap, routeMap } from './rounds-support.ts';

const resultOf = (answers: Readonly<Record<string, string>>, map?: SalesMap) =>
  resultOfRound(ratedMap(answers, map), ROUND);

describe('[A5] a round of two', () => {
  const result = resultOf(
    { Анна: 'aabbccdbba', Борис: 'aabbcddbca' },
    routeMap({ b: ['first', 'second'] }),
  );

  it('leads with the deals both put in one stage', () => {
    expect(result.judged).toBe(10);
    expect(result.agreed).toBe(8);
    expect(result.percent).toEqual({ known: true, value: 0.8 });
  });

  it('names the borders with their deals, and a stage without exit criteria', () => {
    expect(result.borders.map(({ before, after, mend }) => [before, after, mend])).toEqual([
      ['st_b', 'st_c', 'reword'],
      ['st_c', 'st_d', 'add-exit'],
    ]);
    expect(result.borders.map(({ deals }) => deals.map(({ name }) => name))).toEqual([
      ['9'],
      ['6'],
    ]);
  });

  it('shows who said what: rows of the first, columns of the second', () => {
    expect(result.matrix).toEqual([
      [3, 0, 0, 0],
      [0, 3, 1, 0],
      [0, 0, 1, 1],
      [0, 0, 0, 1],
    ]);
  });

  it('shows kappa and alpha from ten deals and two stages on', () => {
    expect(result.measures.map(({ name, measure }) => [name, measure.known])).toEqual([
      ['cohen', true],
      ['alpha', true],
    ]);
    expect(result.enough).toBe(true);
    expect(resultOf({ Анна: 'aabbccdbb', Борис: 'aabbcddbc' }).enough).toBe(false);
    expect(resultOf({ Анна: 'aaaaaaaaaa', Борис: 'aaaaaaaaaa' }).enough).toBe(false);
  });

  it('counts every border between two answers that lie far apart', () => {
    const { borders } = resultOf({ Анна: 'a', Борис: 'd' });
    expect(borders.map(({ before }) => before)).toEqual(['st_a', 'st_b', 'st_c']);
  });

  it('puts the criterion first that the disputed deal left open', () => {
    const map = ratedMap({ Анна: 'b', Борис: 'c' }, routeMap({ b: ['told', 'left open'] }));
    const fields = { facts: 'Уже есть: told.' };
    const told = applyCommand(map, { type: 'deal.edit', dealId: 'de_1' as never, fields });
    const [border] = resultOfRound(told, ROUND).borders;
    expect(border?.criteria.map(({ text }) => text)).toEqual(['left open', 'told']);
  });
});

describe('[A5] what is missing or misleading', () => {
  it('has no verdict on deals that fewer than two people placed', () => {
    const result = resultOf({ Анна: 'ab.', Борис: '.bc' });
    expect(result.placements.map(({ judged, agreed }) => [judged, agreed])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
    expect([result.judged, result.agreed]).toEqual([1, 1]);
  });

  it('says of a high agreement with a low kappa that it is one (K5)', () => {
    const nearlyAll = (odd: number) => `${'a'.repeat(odd)}b${'a'.repeat(19 - odd)}`;
    const result = resultOf({ Анна: nearlyAll(3), Борис: nearlyAll(11) });
    expect(result.percent).toEqual({ known: true, value: 0.9 });
    expect(result.paradox).toBe(true);
    expect(resultOf({ Анна: 'aabbccddaabb', Борис: 'aabbccddaabb' }).paradox).toBe(false);
  });

  it('says why there is no kappa when all name one stage (K6)', () => {
    const result = resultOf({ Анна: 'a'.repeat(10), Борис: 'a'.repeat(10) });
    expect(result.measures.map(({ measure }) => measure)).toEqual([
      { known: false, because: 'one-category' },
      { known: false, because: 'one-category' },
    ]);
  });

  it('of three with a gap has alpha, and says what Fleiss lacks', () => {
    const [fleiss, alpha] = resultOf({ А: 'abcd', Б: 'abcd', В: 'abc.' }).measures;
    expect(fleiss).toEqual({ name: 'fleiss', measure: { known: false, because: 'gaps' } });
    expect(alpha).toEqual({ name: 'alpha', measure: { known: true, value: 1 } });
  });

  it('is empty without deals or people', () => {
    const result = resultOfRound(routeMap(), ROUND);
    expect(result).toMatchObject({ judged: 0, agreed: 0, borders: [], placements: [] });
    expect(result.percent).toEqual({ known: false, because: 'nothing-to-compare' });
  });
});

describe('[A5] the signs on the board', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '.'), maxLength: 6 });

  it('are the disputed borders of the last round', () => {
    const placed = fc.tuple(letters, letters, letters);
    fc.assert(
      fc.property(placed, placed, ([a, b, c], [d, e]) => {
        const first = ratedMap({ А: d, Б: e });
        const map = ratedMap({ А: a, Б: b, В: c }, first, 'ro_b');
        const { borders } = resultOfRound(map, 'ro_b' as never);
        const expected = borders.map(({ before, deals }) => [before, deals.length] as const);
        expect(disputesOf(map)).toEqual(new Map(expected));
      }),
      { numRuns: 200, seed: 211 },
    );
    expect(disputesOf(routeMap())).toEqual(new Map());
  });
});

describe('[A5] two rounds', () => {
  it('are compared over the deals both judged', () => {
    const first = ratedMap({ Анна: 'aab', Борис: 'abb' });
    const second = ratedMap({ Анна: 'aabc', Борис: 'aacc' }, first, 'ro_b');
    const change = compareRounds(
      resultOfRound(second, ROUND),
      resultOfRound(second, 'ro_b' as never),
    );
    expect(change).toMatchObject({ common: 3, before: 2 / 3, now: 2 / 3 });
    expect(change.settled.map(({ name }) => name)).toEqual(['2']);
    expect(change.opened.map(({ name }) => name)).toEqual(['3']);
  });
});

describe('generated deals', () => {
  const words = {
    names: ['Вега', 'Орион'],
    facts: ({
      held,
      open,
      happens,
    }: {
      held: readonly string[];
      open: string | null;
      happens: string;
    }) => JSON.stringify({ held, open, happens }),
  };

  it('hold all exit criteria but one, or have just passed the border', () => {
    const map = routeMap({ a: ['a1', 'a2', 'a3'], b: ['b1'], c: ['c1', 'c2'] });
    const deals = sampleDeals(map, words, 6).map(
      ({ facts }) =>
        JSON.parse(facts) as {
          held: string[];
          open: string | null;
        },
    );
    expect(deals.map(({ open }) => open)).toEqual(['a1', null, 'c1', null, 'b1', null]);
    expect(deals[0]?.held).toEqual(['a2', 'a3']);
    expect(deals[1]?.held).toEqual(['b1']);
  });

  it('have names of their own and go on where the last ones ended', () => {
    const map = routeMap({ a: ['a1'] });
    expect(sampleDeals(map, words, 3).map(({ name }) => name)).toEqual(['Вега', 'Орион', 'Вега 2']);
    expect(sampleDeals(map, words, 1, 3).map(({ name }) => name)).toEqual(['Орион 2']);
  });

  it('never name the stage, and tell what happens where there are no criteria', () => {
    const stages = routeOf(routeMap());
    const map = stages.reduce((now, { id }, at) => {
      const fields = { happens: `what happens ${at}` };
      return applyCommand(now, { type: 'stage.edit', stageId: id, fields });
    }, routeMap());
    const [deal] = sampleDeals(map, words, 1);
    expect(deal?.facts).toContain('what happens 0');
  });

  it('need two stages', () => {
    const map = routeMap();
    const all = routeOf(map)
      .slice(1)
      .map(({ id }) => id);
    const one = applyCommand(map, { type: 'cards.remove', stages: all, notes: [], links: [] });
    expect(sampleDeals(one, words)).toEqual([]);
  });
});
