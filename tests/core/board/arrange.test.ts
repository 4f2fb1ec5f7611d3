import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARRANGEMENTS, type Placed, arranged } from '#core/board/arrange.ts';

const cards = fc
  .array(
    fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
      width: fc.constantFrom(168, 224),
      height: fc.constantFrom(128, 180),
    }),
    { minLength: 3, maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, id: `card${index}` })));

const right = ({ x, width }: Placed): number => x + width;

describe('cards that are put in order', () => {
  it('share an edge or their middles after aligning, and move along one axis only', () => {
    fc.assert(
      fc.property(cards, (before) => {
        const left = Math.min(...before.map(({ x }) => x));
        const most = Math.max(...before.map(right));
        expect(arranged(before, 'alignLeft').map(({ x }) => x)).toEqual(before.map(() => left));
        expect(arranged(before, 'alignRight').map(right)).toEqual(before.map(() => most));
        for (const { x, width } of arranged(before, 'alignCentre')) {
          expect(Math.abs(x + width / 2 - (left + most) / 2)).toBeLessThanOrEqual(0.5);
        }
        expect(arranged(before, 'alignLeft').map(({ y }) => y)).toEqual(before.map(({ y }) => y));
        expect(arranged(before, 'alignTop').map(({ x }) => x)).toEqual(before.map(({ x }) => x));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('have equal gaps after distributing, in their order, with the outer two in place', () => {
    fc.assert(
      fc.property(cards, (before) => {
        const middle = ({ x, width }: Placed): number => x + width / 2;
        const byMiddle = (a: Placed, b: Placed): number => middle(a) - middle(b);
        const order = [...before].sort(byMiddle).map(({ id }) => id);
        const after = arranged(before, 'spreadAcross');
        const line = order.flatMap((id) => after.filter((card) => card.id === id));
        const gaps = line.slice(1).map((card, index) => card.x - right(line[index] ?? card));
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
        const ends = (rows: readonly Placed[]) =>
          [order[0], order.at(-1)].map((id) => rows.find((card) => card.id === id)?.x);
        expect(ends(after)).toEqual(ends(before));
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  it('stay where they are when there are too few, and when the same is done again', () => {
    fc.assert(
      fc.property(cards, fc.constantFrom(...ARRANGEMENTS), (before, way) => {
        expect(arranged(before.slice(0, 1), way)).toEqual(before.slice(0, 1));
        const once = arranged(before, way);
        const moved = arranged(once, way).filter(
          ({ x, y }, index) =>
            Math.abs(x - (once[index]?.x ?? 0)) + Math.abs(y - (once[index]?.y ?? 0)) > 1,
        );
        expect(moved).toEqual([]);
      }),
      { numRuns: 200, seed: 9 },
    );
  });
});
