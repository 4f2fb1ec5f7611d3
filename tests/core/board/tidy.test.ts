import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD, CARD_GAP, NOTE, type Point } from '#core/board/card.ts';
import { columnsFor, noteColumn, serpentine } from '#core/board/tidy.ts';

const anyCount = fc.integer({ min: 1, max: 200 });
const anyColumns = fc.integer({ min: 1, max: 12 });

describe('the serpentine', () => {
  it('leads from every card to its neighbour beside or below, never diagonally', () => {
    fc.assert(
      fc.property(anyCount, anyColumns, (count, columns) => {
        const places = serpentine(count, columns);
        expect(places).toHaveLength(count);
        for (const [index, to] of places.entries()) {
          const from = places[index - 1];
          if (from === undefined) continue;
          const step = [Math.abs(to.x - from.x), to.y - from.y];
          const beside = [CARD.width + CARD_GAP.x, 0];
          const below = [0, CARD.height + CARD_GAP.y];
          expect([beside, below]).toContainEqual(step);
        }
      }),
      { seed: 101 },
    );
  });

  it('begins at the origin and goes right first', () => {
    expect(serpentine(3, 2)).toEqual([
      { x: 0, y: 0 },
      { x: CARD.width + CARD_GAP.x, y: 0 },
      { x: CARD.width + CARD_GAP.x, y: CARD.height + CARD_GAP.y },
    ]);
    expect(serpentine(0, 3)).toEqual([]);
  });

  it('never puts cards or notes on one another', () => {
    fc.assert(
      fc.property(anyCount, anyColumns, fc.nat({ max: 60 }), (count, columns, notes) => {
        const rows = Math.ceil(count / columns);
        const boxes = [
          ...serpentine(count, columns).map((place) => ({ ...place, ...CARD })),
          ...noteColumn(notes, columns, rows).map((place) => ({ ...place, ...NOTE })),
        ];
        expect(overlapping(boxes)).toEqual([]);
      }),
      { numRuns: 60, seed: 102 },
    );
  });
});

describe('the number of columns', () => {
  const anySide = fc.double({ min: 0, max: 10_000, noNaN: true });

  it('lies between one and the number of cards', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), anySide, anySide, (count, width, height) => {
        const columns = columnsFor(count, { width, height });
        expect(Number.isInteger(columns)).toBe(true);
        expect(columns).toBeGreaterThanOrEqual(1);
        expect(columns).toBeLessThanOrEqual(Math.max(1, count));
      }),
      { numRuns: 300, seed: 103 },
    );
  });

  it('shows the cards as large as any other number would, or within a thousandth', () => {
    const view = { width: 1_280, height: 720 };
    for (let count = 1; count <= 40; count += 1) {
      const best = Math.max(
        ...Array.from({ length: count }, (_, index) => zoom(count, index + 1, view)),
      );
      expect(zoom(count, columnsFor(count, view), view)).toBeGreaterThan(best * 0.998);
    }
  });

  it.each([
    ['a wide strip', { width: 4_000, height: 250 }, 7],
    ['a narrow one', { width: 300, height: 4_000 }, 1],
  ])('follows the view: %s', (_, view, columns) => {
    expect(columnsFor(7, view)).toBe(columns);
  });
});

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

function zoom(count: number, columns: number, view: { width: number; height: number }): number {
  const width = columns * (CARD.width + CARD_GAP.x);
  const height = Math.ceil(count / columns) * (CARD.height + CARD_GAP.y);
  return Math.min(view.width / width, view.height / height);
}

function overlapping(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => `${JSON.stringify(a)} and ${JSON.stringify(b)}`),
  );
}
