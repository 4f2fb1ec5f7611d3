import { type Rule, hitOf } from './rule.ts';

/** Undefined quantity: “several”, “all” and “key” without a number or a list. */
export const undefinedQuantity: Rule = {
  id: 'L6',
  find: (reading, anchors) => {
    const hasNumber = reading.words.some(({ kind }) => kind === 'number');
    return hitOf(reading, 'quantity', !hasNumber && !anchors.has('A6'));
  },
};
