import { type Rule, hitOf } from './rule.ts';

/** Undefined time: “soon”, “next week” mean another day for everybody who reads them. */
export const undefinedTime: Rule = {
  id: 'L7',
  find: (reading, anchors) => hitOf(reading, 'vagueTime', !anchors.has('A5')),
};
