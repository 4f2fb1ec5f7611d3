import { type Rule, hitOf } from './rule.ts';

/** Loophole: “as needed” never says when. */
export const loophole: Rule = {
  id: 'L5',
  find: (reading) => hitOf(reading, 'loophole', true),
};
