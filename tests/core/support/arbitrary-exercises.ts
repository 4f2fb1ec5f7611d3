import fc from 'fast-check';
import { newDeal } from '#core/map/create.ts';
import type { SalesMap } from '#core/map/model.ts';
import { inOrder } from '#core/map/order.ts';
import type { LATER_TABLES } from '#core/map/tables.ts';
import { countingIds } from './ids.ts';
import { anyText } from './texts.ts';

/** Which record is meant; taken modulo their number. */
const choice = fc.nat({ max: 1_000 });

/** Deals, proofs, rounds and answers to the linter that have not met their map yet. */
export const anyExercises = fc.record({
  deals: fc.array(
    fc.record({
      kind: fc.constantFrom('sample' as const, 'live' as const),
      name: anyText,
      facts: anyText,
      state: fc.constantFrom('open' as const, 'hold' as const),
      holdReason: anyText,
      nextAction: anyText,
      nextDue: anyText,
      nextOwner: anyText,
      nextResult: anyText,
      at: fc.option(choice),
    }),
    { maxLength: 3 },
  ),
  proofs: fc.array(fc.record({ of: choice, by: choice, evidence: anyText }), { maxLength: 4 }),
  dismissals: fc.array(
    fc.record({ of: choice, rule: fc.constantFrom('L1', 'L9', 'x'), reason: anyText }),
    { maxLength: 3 },
  ),
  rounds: fc.array(
    fc.record({
      name: anyText,
      date: fc.constantFrom('', '2026-11-23'),
      raters: fc.array(anyText, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  ratings: fc.array(fc.record({ rater: choice, deal: choice, stage: choice }), { maxLength: 5 }),
});

type Given = typeof anyExercises extends fc.Arbitrary<infer Value> ? Value : never;

/** The tables of the exercises on a map, sound: every reference holds and no pair comes twice. */
export function exercisesOn(
  map: SalesMap,
  given: Given,
): Pick<SalesMap, (typeof LATER_TABLES)[number]> {
  const ids = countingIds('e');
  const stages = Object.keys(map.stages);
  const criteria = Object.keys(map.criteria);
  const deals = inOrder(given.deals, ({ at, ...row }, order) => {
    const stageId = at === null ? null : (pick(stages, at) as never);
    return newDeal({ ...row, id: ids.next('deal'), order, stageId });
  });
  const rounds = inOrder(given.rounds, (row, order) => ({ row, order, id: ids.next('round') }));
  const raters = rounds.flatMap(({ row, id: roundId }) =>
    inOrder(row.raters, (name, order) => ({ id: ids.next('rater'), roundId, order, name })),
  );
  const dealIds = deals.map(({ id }) => id);
  const raterIds = raters.map(({ id }) => id);
  return {
    deals: byId(deals),
    rounds: byId(rounds.map(({ row, ...rest }) => ({ ...rest, name: row.name, date: row.date }))),
    raters: byId(raters),
    proofs: pairs(given.proofs, ({ of, by, evidence }) => ({
      id: ids.next('proof'),
      dealId: pick(dealIds, of),
      criterionId: pick(criteria, by),
      evidence,
    })),
    dismissals: pairs(given.dismissals, ({ of, rule, reason }) => ({
      id: ids.next('dismissal'),
      criterionId: pick(criteria, of),
      rule,
      reason,
    })),
    ratings: pairs(given.ratings, ({ rater, deal, stage }) => ({
      id: ids.next('rating'),
      raterId: pick(raterIds, rater),
      dealId: pick(dealIds, deal),
      stageId: pick(stages, stage),
    })),
  };
}

function pick<Item>(items: readonly Item[], index: number): Item | null {
  return items[index % Math.max(1, items.length)] ?? null;
}

function byId(rows: readonly { readonly id: string }[]): never {
  return Object.fromEntries(rows.map((row) => [row.id, row])) as never;
}

/** Rows whose references all lead somewhere and whose first two fields occur once. */
function pairs<Item>(
  given: readonly Item[],
  build: (item: Item) => Readonly<Record<string, string | null>>,
): never {
  const seen = new Set<string>();
  const rows = given.map(build).filter((row) => {
    const [, first, second] = Object.values(row);
    const pair = `${first} ${second}`;
    if (Object.values(row).includes(null) || seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
  return byId(rows as unknown as readonly { readonly id: string }[]);
}
