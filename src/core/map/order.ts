import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { OrderKey } from './model.ts';

interface Ordered {
  readonly id: string;
  readonly order: OrderKey;
}

/** By order key, ties by id, so that everybody sees one order. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * A key that sorts between two neighbours; `null` stands for the end of the list.
 *
 * @throws Error when `before` does not sort before `after`; {@link keyAt} cannot cause that
 */
export function keyBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  return generateKeyBetween(before, after) as OrderKey;
}

/** `count` keys in ascending order for a fresh list. */
export function freshKeys(count: number): OrderKey[] {
  return generateNKeysBetween(null, null, count) as OrderKey[];
}

/**
 * The key that puts a record at `index` (0 = first) among sorted `siblings`, the record itself
 * not among them. Siblings with equal keys share a place: the new record goes after them.
 */
export function keyAt(siblings: readonly Ordered[], index: number): OrderKey {
  const before = siblings[index - 1]?.order ?? null;
  const after = siblings.slice(index).find(({ order }) => before === null || order > before);
  return keyBetween(before, after?.order ?? null);
}

/** Whether a text is a key that `fractional-indexing` can insert beside. */
export function isOrderKey(text: string): text is OrderKey {
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false;
  }
}
