import { type Rule, hitOf } from './rule.ts';

/** Opinion or forecast, with or without a percentage. */
export const opinion: Rule = {
  id: 'L11',
  find: (reading) => hitOf(reading, 'opinion', !reading.has.has('act')),
};
