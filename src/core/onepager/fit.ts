/** Guesses tried before the rest is halved: a bad one must not cost more than none. */
const MOST_GUESSES = 4;

/**
 * The largest step from `low` to `high` (whole numbers) for which `fits` holds, by bisection.
 * `fits` must not become true again after it was false.
 *
 * @param guess - where the answer may lie by what was last tried; it saves trials, and a wrong one
 *   changes nothing else
 * @returns `null` when not even `low` fits
 */
export function largestFitting(
  low: number,
  high: number,
  fits: (step: number) => boolean,
  guess?: () => number,
): number | null {
  if (!fits(low)) return null;
  let good = low;
  let bad = high + 1;
  for (let tried = 0; bad - good > 1; tried += 1) {
    const middle = Math.floor((good + bad) / 2);
    const guessed = guess === undefined || tried >= MOST_GUESSES ? middle : Math.round(guess());
    const step = Math.min(bad - 1, Math.max(good + 1, guessed));
    if (fits(step)) good = step;
    else bad = step;
  }
  return good;
}

/**
 * Shares room among parts that want more than there is, line by line: each next line goes to the
 * part that has least and still wants more, so small wishes are granted whole.
 *
 * @param least - what every part gets in any case
 * @param line - height of a line, above 0, in the unit of the wishes
 * @param room - to be shared
 */
export function shareRoom(
  wishes: readonly number[],
  least: readonly number[],
  line: number,
  room: number,
): number[] {
  const granted = wishes.map((wish, index) => Math.min(wish, least[index] ?? 0));
  let left = room - granted.reduce((sum, share) => sum + share, 0);
  for (;;) {
    let poorest: number | null = null;
    for (const [index, wish] of wishes.entries()) {
      const share = granted[index] ?? 0;
      const isWaiting = share < wish && Math.min(line, wish - share) <= left;
      if (isWaiting && (poorest === null || share < (granted[poorest] ?? 0))) poorest = index;
    }
    if (poorest === null) return granted;
    const share = granted[poorest] ?? 0;
    // The wish itself, not a sum that may miss it by a rounding error and never end.
    const next = Math.min(share + line, wishes[poorest] ?? 0);
    granted[poorest] = next;
    left -= next - share;
  }
}

/** Adds the room that is left over, in proportion to the parts' weights. */
export function spreadRoom(
  sizes: readonly number[],
  weights: readonly number[],
  left: number,
): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sizes.map((size, index) => size + (sum === 0 ? 0 : (left * (weights[index] ?? 0)) / sum));
}
