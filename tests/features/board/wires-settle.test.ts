import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD, type Point } from '#core/board/card.ts';
import { serpentine } from '#core/board/tidy.ts';
import { type Wire, type WireSpec, WireRouter } from '#features/board/wire-routes.ts';

const LABEL = { width: 60, height: 30 };

interface Board {
  readonly places: Map<string, Point>;
  readonly specs: WireSpec[];
}

/** Cards in a serpentine with the arrows between them, and links from one to another. */
function boardOf(count: number, columns: number, links: readonly (readonly [number, number])[]) {
  const places = new Map(serpentine(count, columns).map((place, index) => [`s${index}`, place]));
  const arrows = Array.from({ length: count - 1 }, (_, at) => [at, at + 1] as const);
  const specOf = ([from, to]: readonly [number, number], lane: number): WireSpec => ({
    key: `${from}>${to} ${lane}`,
    from: `s${from % count}`,
    to: `s${to % count}`,
    lane,
    label: LABEL,
  });
  const ends = links.filter(([from, to]) => from % count !== to % count);
  const specs = [
    ...arrows.map((pair) => specOf(pair, 0)),
    ...ends.map((pair) => specOf(pair, 0.3)),
  ];
  return { places, specs } satisfies Board;
}

const exits = new Set(['s1']);
const notes = [{ x: -240, y: 40, width: 168, height: 128 }];

function draw(router: WireRouter, { specs, places }: Board, settled: boolean) {
  return router.draw(specs, new Map(places), exits, notes, settled);
}

const link = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }));
const move = fc.record({
  ids: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 3 }),
  by: fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -700, max: 700 }) }),
});

function carry({ places }: Board, { ids, by }: { ids: readonly number[]; by: Point }): void {
  const names = [...places.keys()];
  for (const id of new Set(ids.map((number) => names[number % names.length] ?? ''))) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    places.set(id, { x: x + by.x, y: y + by.y });
  }
}

function differing(one: ReadonlyMap<string, Wire>, other: ReadonlyMap<string, Wire>): string[] {
  return [...one].filter(([key, wire]) => other.get(key) !== wire).map(([key]) => key);
}

describe('the lines of the board', () => {
  test('are, when cards rest, what they would be if all were found anew', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 16 }),
        fc.integer({ min: 2, max: 6 }),
        fc.uniqueArray(link, { maxLength: 4, selector: String }),
        fc.array(move, { minLength: 1, maxLength: 3 }),
        (count, columns, links, moves) => {
          const board = boardOf(count, columns, links);
          const router = new WireRouter();
          draw(router, board, true);
          for (const each of moves) {
            carry(board, each);
            draw(router, board, false);
            const known = draw(router, board, true);
            expect(known).toEqual(draw(new WireRouter(), board, true));
          }
        },
      ),
      { numRuns: 12, seed: 5 },
    );
  });

  test('change during a drag only where the card is joined or in the way', () => {
    const board = boardOf(200, 15, []);
    const router = new WireRouter();
    const before = draw(router, board, true);
    carry(board, { ids: [100], by: { x: 30, y: 20 } });
    const during = draw(router, board, false);
    expect(differing(before, during)).toEqual(['99>100 0', '100>101 0']);
    // Right onto the arrow between two others, which then leads around the card.
    const place = board.places.get('s152') ?? { x: 0, y: 0 };
    board.places.set('s100', { x: place.x + CARD.width / 2 + 40, y: place.y });
    const onTheWay = differing(during, draw(router, board, false));
    expect(onTheWay).toContain('152>153 0');
    expect(onTheWay.length).toBeLessThan(8);
  });

  test('between cards that are dragged together go along as they are', () => {
    const board = boardOf(12, 4, []);
    const router = new WireRouter();
    const before = draw(router, board, true).get('5>6 0');
    carry(board, { ids: [5, 6], by: { x: 7, y: -11 } });
    const during = draw(router, board, false).get('5>6 0');
    expect(during?.points).toEqual(before?.points.map(({ x, y }) => ({ x: x + 7, y: y - 11 })));
  });

  test('are the very same objects when cards rest where they were', () => {
    const board = boardOf(40, 8, [[3, 20]]);
    const router = new WireRouter();
    const before = draw(router, board, true);
    carry(board, { ids: [7], by: { x: 50, y: 0 } });
    draw(router, board, false);
    carry(board, { ids: [7], by: { x: -50, y: 0 } });
    expect(differing(before, draw(router, board, true))).toEqual([]);
  });
});
