import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD, CARD_GAP, type Point } from '#core/board/card.ts';
import { type Rect, grown, lineCrosses, overlaps } from '#core/board/geometry.ts';
import { routeBetween } from '#core/board/routing.ts';
import { serpentine } from '#core/board/tidy.ts';

const card = ({ x, y }: Point): Rect => ({ x, y, width: CARD.width, height: CARD.height });

/** Cards dropped anywhere, the ones that would overlap left out. */
const scattered = fc
  .array(
    fc.record({ x: fc.integer({ min: 0, max: 1_600 }), y: fc.integer({ min: 0, max: 1_200 }) }),
    {
      minLength: 2,
      maxLength: 24,
    },
  )
  .map((places) =>
    places
      .map(card)
      .reduce<Rect[]>(
        (kept, box) => (kept.some((other) => overlaps(box, other)) ? kept : [...kept, box]),
        [],
      ),
  )
  .filter((boxes) => boxes.length >= 2);

function ends(boxes: readonly Rect[]): { from: Rect; to: Rect; others: Rect[] } {
  const [from, to, ...others] = boxes;
  if (from === undefined || to === undefined) throw new Error('two boxes are needed');
  return { from, to, others };
}

function isOnBorder({ x, y }: Point, box: Rect): boolean {
  const level = (y === box.y || y === box.y + box.height) && x >= box.x && x <= box.x + box.width;
  const upright = (x === box.x || x === box.x + box.width) && y >= box.y && y <= box.y + box.height;
  return level || upright;
}

describe('a line between two cards', () => {
  it('never passes through a card when cards do not overlap', () => {
    fc.assert(
      fc.property(scattered, fc.constantFrom(-0.28, 0, 0.28), (boxes, lane) => {
        const { from, to, others } = ends(boxes);
        const line = routeBetween(from, to, others, { lane });
        for (const box of boxes) expect(lineCrosses(line, grown(box, -1))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('starts on the border of one card, ends on the border of the other and turns at right angles', () => {
    fc.assert(
      fc.property(scattered, (boxes) => {
        const { from, to, others } = ends(boxes);
        const line = routeBetween(from, to, others);
        const [first] = line;
        const last = line.at(-1);
        expect(first !== undefined && isOnBorder(first, from)).toBe(true);
        expect(last !== undefined && isOnBorder(last, to)).toBe(true);
        for (const [index, point] of line.slice(1).entries()) {
          const before = line[index];
          expect(before?.x === point.x || before?.y === point.y).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(scattered, (boxes) => {
        const { from, to, others } = ends(boxes);
        expect(routeBetween(from, to, others)).toEqual(routeBetween(from, to, others));
      }),
      { numRuns: 100 },
    );
  });

  it('finds a way between cards that stand edge to edge', () => {
    const boxes = serpentine(9, 3).map((_, index) =>
      card({ x: (index % 3) * CARD.width, y: Math.floor(index / 3) * CARD.height }),
    );
    const [from] = boxes;
    const to = boxes.at(-1);
    if (from === undefined || to === undefined) throw new Error('cards are needed');
    const line = routeBetween(from, to, boxes.slice(1, -1));
    for (const box of boxes) expect(lineCrosses(line, grown(box, -1))).toBe(false);
  });

  it('is drawn at all between cards that lie on one another', () => {
    const line = routeBetween(card({ x: 0, y: 0 }), card({ x: 40, y: 30 }), []);
    expect(line.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the route on a tidied board', () => {
  const boards = [7, 9, 11, 15].flatMap((count) =>
    [2, 3, 4, 5].map((columns) => ({ count, columns })),
  );

  it.each(boards)(
    'is straight from card to card: $count stages in $columns columns',
    ({ count, columns }) => {
      const boxes = serpentine(count, columns).map(card);
      for (const [index, to] of boxes.slice(1).entries()) {
        const from = boxes[index];
        if (from === undefined) continue;
        const line = routeBetween(
          from,
          to,
          boxes.filter((box) => box !== from && box !== to),
        );
        expect(line).toHaveLength(2);
        const [start, end] = line;
        const length =
          Math.abs((end?.x ?? 0) - (start?.x ?? 0)) + Math.abs((end?.y ?? 0) - (start?.y ?? 0));
        expect([CARD_GAP.x, CARD_GAP.y]).toContain(length);
      }
    },
  );

  it('leaves the way back beside the arrow it returns along', () => {
    const [one, two, three] = serpentine(3, 3).map(card);
    if (one === undefined || two === undefined || three === undefined) return;
    const forth = routeBetween(one, two, [three]);
    const back = routeBetween(two, one, [three], { lane: 0.28 });
    expect(back[0]?.y).not.toBe(forth[0]?.y);
  });
});
