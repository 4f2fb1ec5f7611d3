import { type Rule, hitAt } from './rule.ts';

/** An empty “no blockers”: it does not say what was checked. */
export const noBlockers: Rule = {
  id: 'L16',
  find: ({ words }, anchors) => {
    const at = words.findIndex(({ categories }) => categories.includes('negation'));
    const beside = words.slice(Math.max(0, at - 2), at + 4);
    const empty = beside.find(({ categories }) => categories.includes('empty'));
    if (at < 0 || empty === undefined) return null;
    return hitAt(empty, !anchors.has('A2') && !anchors.has('A5') && !anchors.has('A4'));
  },
};
