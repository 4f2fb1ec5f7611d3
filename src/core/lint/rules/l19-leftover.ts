import { plainLine } from '../text/plain-line.ts';
import type { Rule } from './rule.ts';

/** A line of the template or of the example that nobody made their own, or blanks left in it. */
export const leftover: Rule = {
  id: 'L19',
  find: ({ text }, _anchors, { shipped }) => {
    const blank = /\[[^\]]{2,}\]/u.exec(text);
    if (blank !== null) {
      const { index } = blank;
      return { span: { start: index, end: index + blank[0].length }, isSure: true };
    }
    return shipped.has(plainLine(text)) ? { span: null, isSure: true } : null;
  },
};
