import { type Rule, hitOf } from './rule.ts';

/** Waiting or progress: it has no end that could be checked. */
export const progress: Rule = {
  id: 'L10',
  find: (reading, anchors) => hitOf(reading, 'progress', !anchors.has('A3') || !anchors.has('A1')),
};
