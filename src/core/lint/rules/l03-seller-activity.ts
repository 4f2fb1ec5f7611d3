import { isActor } from '../anchors.ts';
import { type Rule, hitAt, wordOf } from './rule.ts';

/**
 * Seller activity: what we sent or held says nothing about the buyer, whatever its date or count.
 * A buyer's deed or presence outweighs it.
 */
export const sellerActivity: Rule = {
  id: 'L3',
  find: (reading, anchors) => {
    const deed = wordOf(reading, 'out') ?? wordOf(reading, 'talk');
    const own = deed ?? wordOf(reading, 'seller') ?? ownVerb(reading);
    if (own === null) return null;
    const hasActor = reading.words.some((word, at) => isActor(reading, word, at));
    const isAnswered = anchors.has('A3') || (hasActor && anchors.has('A2'));
    return hitAt(own, !isAnswered && deed !== null);
  },
};

/** Russian drops the subject: a line that starts with “…ли” or “…ем” is about ourselves. */
function ownVerb({ words }: Parameters<Rule['find']>[0]): ReturnType<typeof wordOf> {
  const [first] = words;
  return first?.shape === 'pastMany' || first?.shape === 'we' ? first : null;
}
