import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { TEXT_LIMITS } from './limits.ts';
import type { OrderKey } from './model.ts';

/** A record that has a place among siblings. */
export interface Ordered {
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

/** A place in a list of `length` siblings: whole, from 0 (first) to `length` (after the last). */
export function placeWithin(index: number, length: number): number {
  return Math.max(0, Math.min(length, Math.trunc(index) || 0));
}

/**
 * The key that puts a record at `index` (0 = first) among sorted `siblings`, the record itself
 * not among them. Siblings with equal keys share a place: the new record goes after them.
 */
export function keyAt(siblings: readonly Ordered[], index: number): OrderKey {
  const at = placeWithin(index, siblings.length);
  const before = siblings[at - 1]?.order ?? null;
  const after = siblings.slice(at).find(({ order }) => before === null || order > before);
  return keyBetween(before, after?.order ?? null);
}

/** Whether a text is a key that `fractional-indexing` can insert beside. */
export function isOrderKey(text: string): text is OrderKey {
  // The package checks only how a key begins and ends.
  if (!/^[0-9A-Za-z]+$/.test(text) || text.length > TEXT_LIMITS.short) return false;
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false;
  }
}

/** Builds the records of a fresh list, each with its order key and its place from 0. */
export function inOrder<Given, Row>(
  given: readonly Given[],
  build: (item: Given, order: OrderKey, index: number) => Row,
): Row[] {
  const keys = freshKeys(given.length);
  return given.flatMap((item, index) => {
    const key = keys[index];
    return key === undefined ? [] : [build(item, key, index)];
  });
}
