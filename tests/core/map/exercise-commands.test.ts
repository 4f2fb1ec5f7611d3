import { describe, expect, it } from 'vitest';
import { mapFromJson } from '#core/codecs/json.ts';
import { mapToJson } from '#core/codecs/map-file.ts';
import { type Command, applyCommand, mergeKeyOf } from '#core/map/commands.ts';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { Deal, Proof, Rating, SalesMap } from '#core/map/model.ts';
import { dealsOf, proofsOf, ratersOf, roundsOf } from '#core/map/queries.ts';
import { LATER_TABLES } from '#core/map/tables.ts';
import { fullMap } from '../support/full-map.ts';

const full = fullMap();

/** Commands in words a test can read; ids are those of the full map. */
function after(map: SalesMap, ...commands: readonly object[]): SalesMap {
  return commands.reduce<SalesMap>((now, one) => applyCommand(now, one as Command), map);
}

const removal = (stage: string) => ({
  type: 'cards.remove',
  stages: [stage],
  notes: [],
  links: [],
});

describe('what belongs to something', () => {
  it('[C8] goes with its stage: ratings there, proofs and answers of its criteria', () => {
    const map = after(full, removal('st_lead'));
    expect(Object.keys(map.ratings)).toEqual([]);
    expect(Object.keys(map.proofs)).toEqual([]);
    expect(Object.keys(map.dismissals)).toEqual([]);
    expect(Object.keys(map.deals)).toEqual(Object.keys(full.deals));
    expect(map.deals['de_live' as never]).toMatchObject({ stageId: null, state: 'hold' });
  });

  it.each([
    [{ type: 'criterion.remove', criterionId: 'cr_b' }, ['dismissals', 'proofs']],
    [{ type: 'deal.remove', dealId: 'de_live' }, ['proofs']],
    [{ type: 'deal.remove', dealId: 'de_a' }, ['ratings']],
    [{ type: 'round.remove', roundId: 'ro_a' }, ['rounds', 'raters', 'ratings']],
    [{ type: 'rater.remove', raterId: 'ra_a' }, ['raters', 'ratings']],
  ])('[C8] goes with it: %j empties %j', (command, emptied) => {
    const map = after(full, command);
    const empty = LATER_TABLES.filter((name) => Object.keys(map[name]).length === 0);
    expect(empty.toSorted()).toEqual(emptied.toSorted());
  });
});

describe('an answer', () => {
  it('[C8] given again is the same record', () => {
    const again = after(
      full,
      { type: 'rating.set', id: 'rt_new', raterId: 'ra_a', dealId: 'de_a', stageId: 'st_fit' },
      { type: 'proof.set', id: 'pr_new', dealId: 'de_live', criterionId: 'cr_b', evidence: 'CRM' },
      { type: 'dismissal.set', id: 'di_new', criterionId: 'cr_b', rule: 'L1', reason: 'Ясно' },
    );
    expect(Object.values<Rating>(again.ratings)).toMatchObject([{ id: 'rt_a', stageId: 'st_fit' }]);
    expect(Object.values<Proof>(again.proofs)).toMatchObject([{ id: 'pr_a', evidence: 'CRM' }]);
    expect(again.dismissals).toMatchObject({ di_a: { reason: 'Ясно' } });
  });

  it('[C8] at a stage nobody has changes nothing', () => {
    const stranger = { raterId: 'ra_a', dealId: 'de_a', stageId: 'constructor' };
    expect(after(full, { type: 'rating.set', id: 'rt_b', ...stranger })).toBe(full);
    const nowhere = { type: 'deal.edit', dealId: 'de_a', fields: { stageId: 'st_gone' } };
    expect(after(full, nowhere)).toBe(full);
  });

  it('[H3] is one step while its words are typed', () => {
    const typed = { id: 'pr_x', dealId: 'de_a', criterionId: 'cr_b', evidence: 'CR' };
    const key = mergeKeyOf({ type: 'proof.set', ...typed } as never);
    expect(key).not.toBeNull();
    expect(mergeKeyOf({ type: 'proof.set', ...typed, evidence: 'CRM' } as never)).toBe(key);
    const facts = { type: 'deal.edit', dealId: 'de_a', fields: { facts: 'a' } };
    expect(mergeKeyOf(facts as never)).toBe('de_a/facts');
  });
});

describe('deals and rounds', () => {
  it('[M2] stand in the order they were added, by kind and by round', () => {
    const map = after(
      full,
      { type: 'deal.add', id: 'de_c', kind: 'sample', fields: { name: 'Орион' } },
      { type: 'deal.add', id: 'de_b', kind: 'live', fields: { stageId: 'st_fit' } },
      { type: 'round.add', id: 'ro_b', fields: { name: 'После правок', date: 'вчера' } },
      { type: 'rater.add', id: 'ra_c', roundId: 'ro_b', name: 'Вера' },
      { type: 'rater.add', id: 'ra_b', roundId: 'ro_b', name: 'Глеб' },
    );
    expect(dealsOf(map, 'sample').map(({ id }) => id)).toEqual(['de_a', 'de_c']);
    expect(dealsOf(map, 'live').map(({ id }) => id)).toEqual(['de_live', 'de_b']);
    expect(proofsOf(map, 'de_live' as never)).toHaveLength(1);
    expect(roundsOf(map).map(({ date }) => date)).toEqual(['2026-11-23', '']);
    expect(ratersOf(map, 'ro_b' as never).map(({ name }) => name)).toEqual(['Вера', 'Глеб']);
  });

  it('[C4] take no more people than a round may have', () => {
    const many = Array.from({ length: 20 }, (_, at) => {
      return { type: 'rater.add', id: `ra_m${at}`, roundId: 'ro_a', name: '' };
    });
    const map = after(full, ...many);
    expect(ratersOf(map, 'ro_a' as never)).toHaveLength(COUNT_LIMITS.ratersPerRound);
  });
});

describe('a file', () => {
  const bare: SalesMap = {
    ...full,
    ...Object.fromEntries(LATER_TABLES.map((name) => [name, {}])),
  };

  it('[O2] of a map without exercises does not mention them', () => {
    const text = mapToJson(bare);
    for (const name of LATER_TABLES) expect(text).not.toContain(`"${name}"`);
    expect(mapFromJson(text)).toMatchObject({ ok: true, value: { map: bare, unknown: [] } });
  });

  it.each(LATER_TABLES)('[O2] holds %s when there are some, and may lack them', (name) => {
    const file = JSON.parse(mapToJson(full)) as { map: Record<string, object | undefined> };
    expect(file.map[name]).toEqual(full[name]);
    delete file.map[name];
    const opened = mapFromJson(JSON.stringify(file));
    expect(opened.ok && opened.value.map[name]).toEqual({});
    const deals = opened.ok ? Object.values<Deal>(opened.value.map.deals) : [];
    expect(deals).toHaveLength(name === 'deals' ? 0 : 2);
  });
});
