import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderKey } from '#core/map/model.ts';
import { byOrder, freshKeys, isOrderKey, keyAt, keyBetween } from '#core/map/order.ts';

interface Item {
  readonly id: string;
  readonly order: OrderKey;
}

/** Sorted lists in which neighbours often share a key. */
const anyList: fc.Arbitrary<Item[]> = fc
  .array(fc.nat({ max: 4 }), { maxLength: 8 })
  .map((places) => {
    const keys = freshKeys(5);
    return places
      .map((place, index) => ({ id: `id${index}`, order: keys[place] ?? ('a0' as OrderKey) }))
      .sort(byOrder);
  });

describe('a key at a place', () => {
  it('[M3] puts a record there in a list of distinct keys', () => {
    for (let length = 0; length <= 6; length += 1) {
      const list = freshKeys(length).map((order, index) => ({ id: `id${index}`, order }));
      for (let index = 0; index <= length; index += 1) {
        const order = keyAt(list, index);
        const ids = [...list, { id: 'new', order }].sort(byOrder).map(({ id }) => id);
        expect(ids[index]).toBe('new');
      }
    }
  });

  it('[M3] is usable and new at every index of lists with equal keys, and never before its place', () => {
    fc.assert(
      fc.property(anyList, fc.integer({ min: -2, max: 10 }), (list, index) => {
        const order = keyAt(list, index);
        const at = Math.max(0, Math.min(list.length, index));
        expect(isOrderKey(order)).toBe(true);
        expect(list.map((item) => item.order)).not.toContain(order);
        const place = [...list, { id: 'new', order }]
          .sort(byOrder)
          .findIndex(({ id }) => id === 'new');
        expect(place).toBeGreaterThanOrEqual(at);
        const after = list[at - 1]?.order;
        expect(list.slice(at, place).every((item) => item.order === after)).toBe(true);
      }),
      { numRuns: 500, seed: 81 },
    );
  });

  it.each([Number.NaN, 0.5, -7, 99, Number.POSITIVE_INFINITY])(
    '[M3] is never the key of a sibling, even for the index %d',
    (index) => {
      const list = freshKeys(4).map((order, place) => ({ id: `id${place}`, order }));
      expect(list.map(({ order }) => order)).not.toContain(keyAt(list, index));
    },
  );
});

describe('order keys', () => {
  it('[M3] sort as they were made', () => {
    const keys = freshKeys(300);
    expect([...keys].sort()).toEqual(keys);
    expect(new Set(keys).size).toBe(300);
    expect(keys.every(isOrderKey)).toBe(true);
  });

  it('[M3] accepted as such can be inserted beside, on both sides', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aAzZ019V!я'.split('')), maxLength: 6 }),
        (text) => {
          if (!isOrderKey(text)) return;
          const before = keyBetween(null, text);
          const after = keyBetween(text, null);
          expect(before < text && text < after).toBe(true);
          expect(
            [before, after, keyBetween(before, text), keyBetween(text, after)].every(isOrderKey),
          ).toBe(true);
        },
      ),
      { numRuns: 2_000, seed: 82 },
    );
  });

  it.each(['', 'a', 'a00', 'a!', 'aя', '__proto__', '0', 'b1', `a1${'V'.repeat(300)}`])(
    '[M3] are not %j',
    (text) => {
      expect(isOrderKey(text)).toBe(false);
    },
  );

  it('[M3] that are equal are told apart by id', () => {
    const rows = ['c', 'a', 'b'].map((id) => ({ id, order: 'a0' as OrderKey }));
    expect(rows.sort(byOrder).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
