/**
 * A function that works out each answer once: for as long as its owner lives, equal keys give the same
 * answer again.
 *
 * @param make - gives equal answers for the same owner and equal keys
 */
export function remembered<Owner extends object, Key, Answer>(
  make: (owner: Owner, key: Key) => Answer,
): (owner: Owner, key: Key) => Answer {
  const owners = new WeakMap<Owner, Map<Key, Answer>>();
  return (owner, key) => {
    const known = owners.get(owner) ?? new Map<Key, Answer>();
    owners.set(owner, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = make(owner, key);
    known.set(key, answer);
    return answer;
  };
}
