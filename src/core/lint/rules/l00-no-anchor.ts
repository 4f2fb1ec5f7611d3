import type { Rule } from './rule.ts';

/** Nothing to check: no document, no deed of the buyer, no number, no date. */
export const noAnchor: Rule = {
  id: 'L0',
  find: (_reading, anchors) => ({ span: null, isSure: anchors.size === 0 }),
};
