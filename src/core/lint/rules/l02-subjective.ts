import { type Rule, hitOf } from './rule.ts';

/** Subjective quality: what is “good” for one is not for another. */
export const subjective: Rule = {
  id: 'L2',
  find: (reading, anchors) => hitOf(reading, 'subjective', anchors.size === 0),
};
