import { type Rule, hitOf } from './rule.ts';

/** Bare mental state: what somebody understands leaves no trace. */
export const mental: Rule = {
  id: 'L8',
  find: (reading, anchors) =>
    hitOf(reading, 'mental', !['A2', 'A3', 'A4', 'A7'].some((one) => anchors.has(one as 'A2'))),
};
