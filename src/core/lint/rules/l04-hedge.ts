import { type Rule, hitOf } from './rule.ts';

/** Hedge: “roughly”, “almost” and the like. */
export const hedge: Rule = {
  id: 'L4',
  find: (reading) => hitOf(reading, 'hedge', true),
};
