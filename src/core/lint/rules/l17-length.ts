import type { Rule } from './rule.ts';

/** Longest line that is still read at one glance, in characters. */
const LONGEST = 160;

/** Too long or too short to be one checkable fact. */
export const length: Rule = {
  id: 'L17',
  find: ({ text, words }) => {
    const count = words.filter(({ kind }) => kind !== 'sign').length;
    return text.length > LONGEST || count < 2 ? { span: null, isSure: true } : null;
  },
};
