interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly timeStamp: number;
}

/** Letters typed without a pause longer than this search for one word, in milliseconds. */
const PAUSE = 700;

function byLetters(
  key: Key,
  at: number,
  labels: readonly string[],
  typed: { text: string; at: number },
): number | null {
  if (key.key.length !== 1 || key.key === ' ' || key.ctrlKey || key.metaKey || key.altKey) {
    return null;
  }
  const fresh = key.timeStamp - typed.at > PAUSE;
  const text = (fresh ? '' : typed.text) + key.key.toLocaleLowerCase();
  Object.assign(typed, { text, at: key.timeStamp });
  // One letter goes on to the next item; a longer word may stay where it is.
  const from = text.length === 1 ? at + 1 : Math.max(at, 0);
  const order = labels.map((_, index) => (from + index) % labels.length);
  return order.find((index) => labels[index]?.toLocaleLowerCase().startsWith(text)) ?? null;
}

/**
 * The item of a menu a key leads to, or null when the key has another meaning.
 *
 * @param at - the item with the focus, -1 when the menu itself has it
 * @param typed - the letters typed so far; kept up to date here
 */
export function nextOf(
  key: Key,
  at: number,
  labels: readonly string[],
  typed: { text: string; at: number },
): number | null {
  const count = labels.length;
  if (count === 0) return null;
  switch (key.key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return byLetters(key, at, labels, typed);
  }
}
