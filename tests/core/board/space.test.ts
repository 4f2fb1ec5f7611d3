import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD, type Point } from '#core/board/card.ts';
import { type Rect, overlaps } from '#core/board/geometry.ts';
import { labelPlace } from '#core/board/labels.ts';
import { freePlace, gridPlaces, tidyGrid } from '#core/board/space.ts';
import { serpentine } from '#core/board/tidy.ts';

const card = ({ x, y }: Point): Rect => ({ x, y, width: CARD.width, height: CARD.height });
const place = fc.record({
  x: fc.integer({ min: -800, max: 800 }),
  y: fc.integer({ min: -800, max: 800 }),
});

describe('a place for a new card', () => {
  it('is the wanted one when nothing is there', () => {
    expect(freePlace({ x: 10, y: 20 }, CARD, [])).toEqual({ x: 10, y: 20 });
  });

  it('never covers another card', () => {
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 30 }), (wanted, taken) => {
        const boxes = taken.map(card);
        const found = card(freePlace(wanted, CARD, boxes));
        expect(boxes.some((box) => overlaps(box, found))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a tidy board', () => {
  it('is known by its cards wherever it was moved to, and grows in the same columns', () => {
    const counts = fc.integer({ min: 2, max: 30 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 8 }), place, (count, columns, origin) => {
        const cards = gridPlaces(count, { origin, columns });
        const grid = tidyGrid(cards);
        expect(grid?.origin).toEqual(origin);
        expect(grid && gridPlaces(count, grid)).toEqual(cards);
      }),
    );
  });

  it('is no longer tidy when one card was moved', () => {
    const cards = serpentine(7, 3).map((at, index) =>
      index === 4 ? { x: at.x + 1, y: at.y } : at,
    );
    expect(tidyGrid(cards)).toBeNull();
  });
});

describe('a label', () => {
  const line = [
    { x: 232, y: 100 },
    { x: 308, y: 100 },
  ];

  it('stands in the middle of the longest part of its line', () => {
    const bent = [
      { x: 0, y: 0 },
      { x: 0, y: 40 },
      { x: 300, y: 40 },
    ];
    expect(labelPlace(bent, { width: 40, height: 24 }, [])).toEqual({ x: 150, y: 40 });
  });

  it('covers no card where the line leaves it room', () => {
    const boxes = [card({ x: 0, y: 0 }), card({ x: 308, y: 0 })];
    const { x, y } = labelPlace(line, { width: 60, height: 30 }, boxes);
    const label = { x: x - 30, y: y - 15, width: 60, height: 30 };
    expect(boxes.some((box) => overlaps(box, label))).toBe(false);
  });

  it('stands on its line even where there is no room at all', () => {
    expect(labelPlace(line, { width: 200, height: 30 }, [card({ x: 0, y: 0 })])).toEqual({
      x: 270,
      y: 100,
    });
  });
});
