import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueOf } from '#ui/hue.ts';
import { nextOf } from '#ui/menu-keys.ts';
import { type Placement, place } from '#ui/place.ts';

const view = { width: 1000, height: 800 };
const popup = { width: 200, height: 100 };
const below: Placement = { side: 'below', align: 'start', gap: 6, rtl: false };

describe('place', () => {
  const anchor = { left: 400, top: 300, width: 80, height: 30 };

  it.each([
    { name: 'below its anchor', placement: below, left: 400, top: 336 },
    { name: 'above it', placement: { ...below, side: 'above' as const }, left: 400, top: 194 },
    { name: 'at its end', placement: { ...below, align: 'end' as const }, left: 280, top: 336 },
    {
      name: 'in its middle',
      placement: { ...below, align: 'center' as const },
      left: 340,
      top: 336,
    },
    { name: 'before it', placement: { ...below, side: 'before' as const }, left: 194, top: 300 },
    { name: 'after it', placement: { ...below, side: 'after' as const }, left: 486, top: 300 },
    {
      name: 'at its start in right-to-left text',
      placement: { ...below, rtl: true },
      left: 280,
      top: 336,
    },
    {
      name: 'before it in right-to-left text',
      placement: { ...below, side: 'before' as const, rtl: true },
      left: 486,
      top: 300,
    },
  ])('stands $name', ({ placement, left, top }) => {
    expect(place(anchor, popup, view, placement)).toEqual({ left, top });
  });

  it('turns to the other side where only that one has room', () => {
    expect(place({ ...anchor, top: 760 }, popup, view, below).top).toBe(654);
    expect(place({ ...anchor, top: 5 }, popup, view, { ...below, side: 'above' }).top).toBe(41);
  });

  it('never leaves a window it fits into', () => {
    const length = fc.integer({ min: -200, max: 1200 });
    const side = fc.constantFrom('above', 'below', 'before', 'after');
    const align = fc.constantFrom('start', 'center', 'end');
    fc.assert(
      fc.property(length, length, side, align, fc.boolean(), (left, top, side, align, rtl) => {
        const spot = place({ left, top, width: 40, height: 20 }, popup, view, {
          side,
          align,
          gap: 6,
          rtl,
        });
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.top).toBeGreaterThanOrEqual(0);
        expect(spot.left + popup.width).toBeLessThanOrEqual(view.width);
        expect(spot.top + popup.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});

describe('nextOf', () => {
  const labels = ['PDF', 'PNG', 'Markdown', 'План'];

  function press(key: string, at: number, typed = { text: '', at: 0 }, timeStamp = 10_000) {
    const plain = { ctrlKey: false, metaKey: false, altKey: false };
    return nextOf({ key, timeStamp, ...plain }, at, labels, typed);
  }

  it.each([
    { key: 'ArrowDown', at: -1, next: 0 },
    { key: 'ArrowDown', at: 3, next: 0 },
    { key: 'ArrowUp', at: -1, next: 3 },
    { key: 'ArrowUp', at: 0, next: 3 },
    { key: 'Home', at: 2, next: 0 },
    { key: 'End', at: 0, next: 3 },
    { key: 'm', at: 0, next: 2 },
    { key: 'П', at: 0, next: 3 },
    { key: 'p', at: 0, next: 1 },
    { key: 'p', at: 1, next: 0 },
    { key: 'z', at: 0, next: null },
    { key: 'Shift', at: 0, next: null },
    { key: ' ', at: 0, next: null },
  ])('leads from $at by $key to $next', ({ key, at, next }) => {
    expect(press(key, at)).toBe(next);
  });

  it('joins letters typed quickly into one word and forgets them after a pause', () => {
    const typed = { text: '', at: 0 };
    expect(press('p', -1, typed, 1000)).toBe(0);
    expect(press('n', 0, typed, 1300)).toBe(1);
    expect(press('m', 1, typed, 9000)).toBe(2);
  });

  it('leads nowhere in an empty menu', () => {
    const key = { key: 'End', ctrlKey: false, metaKey: false, altKey: false, timeStamp: 1 };
    expect(nextOf(key, -1, [], { text: '', at: 0 })).toBeNull();
  });
});

describe('hueOf', () => {
  it('starts again after the seventh hue', () => {
    expect([1, 7, 8, 15, 0].map(hueOf)).toEqual(['1', '7', '1', '1', '7']);
  });
});
