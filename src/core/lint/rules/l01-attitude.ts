import { type Rule, hitOf } from './rule.ts';

/** Attitude or mood: nobody can check that someone is “interested”. */
export const attitude: Rule = {
  id: 'L1',
  find: (reading, anchors) => hitOf(reading, 'attitude', !anchors.has('A3') && !anchors.has('A1')),
};
