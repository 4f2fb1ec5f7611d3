import { teamTermsIn, termsIn } from '../terms.ts';
import type { Rule } from './rule.ts';

/** Undefined team term: a word that every team fills differently and this one has not defined. */
export const undefinedTerm: Rule = {
  id: 'L13',
  find: ({ text }, _anchors, { defined, open }) => {
    const named = open.size === 0 ? [] : termsIn(text, [...open]);
    const missing = [...teamTermsIn(text), ...named].find(({ key }) => !defined.has(key));
    return missing === undefined ? null : { span: missing.span, isSure: true };
  },
};
