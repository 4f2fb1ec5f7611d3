import { type Rule, hitOf } from './rule.ts';

/** Opinion or forecast, with or without a percentage. */
export const opinion: Rule = {
  id: 'L11',
  find: (reading, anchors) => {
    const isProven = anchors.has('A2') && (anchors.has('A1') || anchors.has('A4'));
    return hitOf(reading, 'opinion', !isProven);
  },
};
