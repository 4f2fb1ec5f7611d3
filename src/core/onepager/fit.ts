/**
 * The largest step from `low` to `high` (whole numbers) for which `fits` holds, by bisection.
 * `fits` must not become true again after it was false.
 *
 * @returns `null` when not even `low` fits
 */
export function largestFitting(
  low: number,
  high: number,
  fits: (step: number) => boolean,
): number | null {
  if (!fits(low)) return null;
  let good = low;
  let bad = high + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/**
 * Shares room among parts that want more than there is: small wishes are granted whole, the large
 * ones get equal shares of what is left.
 *
 * @param room - to be shared, in the unit of the wishes
 */
export function shareRoom(wishes: readonly number[], room: number): number[] {
  let left = room;
  let waiting = wishes.length;
  const granted = new Map<number, number>();
  const bySize = [...wishes.entries()].sort((one, other) => one[1] - other[1]);
  for (const [index, wish] of bySize) {
    const share = Math.min(wish, left / waiting);
    granted.set(index, share);
    left -= share;
    waiting -= 1;
  }
  return wishes.map((_, index) => granted.get(index) ?? 0);
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
