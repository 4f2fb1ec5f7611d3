import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '#core/board/geometry.ts';
import { type Guide, snapOf } from '#core/board/guides.ts';

const box = (x: number, y: number, width = 100, height = 80): Rect => ({ x, y, width, height });
const some = fc.record({
  x: fc.integer({ min: -600, max: 600 }),
  y: fc.integer({ min: -600, max: 600 }),
  width: fc.constantFrom(100, 168, 224),
  height: fc.constantFrom(80, 128, 180),
});

function lines(guides: readonly Guide[], axis: 'x' | 'y'): number[] {
  return guides.flatMap((guide) =>
    guide.kind === 'line' && guide.axis === axis ? [guide.at] : [],
  );
}

function gaps(guides: readonly Guide[]): number[] {
  return guides.flatMap(({ kind, from, to }) => (kind === 'gap' ? [to - from] : []));
}

describe('a card that is dragged', () => {
  it('is drawn to the left edge of another one, and a guide runs along both', () => {
    const { x, y, guides } = snapOf(box(4, 300), [box(0, 0)], 6);
    expect({ x, y }).toEqual({ x: -4, y: 0 });
    expect(guides).toContainEqual({ kind: 'line', axis: 'x', at: 0, from: 0, to: 380 });
  });

  it('is drawn to the middle of a card of another size', () => {
    const { x, guides } = snapOf(box(60 + 3, 300, 100), [box(0, 0, 220)], 6);
    expect(x).toBe(-3);
    expect(lines(guides, 'x')).toEqual([110]);
  });

  it('is drawn between two others so that both gaps are equal', () => {
    const { x, guides } = snapOf(box(203, 7), [box(0, 20), box(400, -10)], 6);
    expect(x).toBe(-3);
    expect(gaps(guides)).toEqual([100, 100]);
  });

  it('goes on with the gap of the two cards before it', () => {
    const { x, guides } = snapOf(box(285, 33), [box(0, 0), box(140, 11)], 6);
    expect(x).toBe(-5);
    expect(gaps(guides)).toEqual([40, 40]);
  });

  it('goes where the pointer is when nothing is near', () => {
    expect(snapOf(box(50, 330), [box(200, 0)], 6)).toEqual({ x: 0, y: 0, guides: [] });
  });

  it('never goes farther than the reach, and stays where it is when asked again', () => {
    fc.assert(
      fc.property(
        some,
        fc.array(some, { maxLength: 8 }),
        fc.integer({ min: 1, max: 20 }),
        (moved, others, reach) => {
          const { x, y } = snapOf(moved, others, reach);
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(reach + 0.01);
          const there = { ...moved, x: moved.x + x, y: moved.y + y };
          const again = snapOf(there, others, reach);
          for (const axis of ['x', 'y'] as const) {
            if (again.guides.some((guide) => guide.axis === axis)) expect(again[axis]).toBe(0);
          }
        },
      ),
      { numRuns: 400, seed: 5 },
    );
  });

  it('has a guide for every line it was drawn to, and each guide touches another card', () => {
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 8 }), (moved, others) => {
        const { x, y, guides } = snapOf(moved, others, 12);
        const corrected = [x !== 0, y !== 0].filter(Boolean).length;
        const axes = new Set(guides.map(({ axis }) => axis));
        expect(axes.size).toBeGreaterThanOrEqual(corrected);
        for (const at of lines(guides, 'x')) {
          const marks = others.flatMap((one) => [one.x, one.x + one.width / 2, one.x + one.width]);
          expect(marks.some((mark) => Math.abs(mark - at) < 1)).toBe(true);
        }
      }),
      { numRuns: 400, seed: 6 },
    );
  });
});
