import type { Reading } from '../text/reading.ts';
import { type Rule, hitAt } from './rule.ts';

const JOINTS: ReadonlySet<string> = new Set(['и', 'and', '+', ';', ',', '&']);

/** Several ideas in one line; only a remark, since short lists are common and clear. */
export const severalIdeas: Rule = {
  id: 'L15',
  find: (reading) => {
    const { words } = reading;
    const at = words.findIndex(
      ({ word }, place) =>
        JOINTS.has(word) && hasDeed(reading, 0, place) && hasDeed(reading, place + 1, words.length),
    );
    const joint = words[at];
    return joint === undefined ? null : hitAt(joint, true);
  },
};

function hasDeed({ words }: Reading, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ categories }) =>
      categories.some((one) => ['act', 'out', 'ask', 'attend'].includes(one)),
    );
}
