import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD, type Point } from '#core/board/card.ts';
import { type Rect, lineCrosses, overlaps } from '#core/board/geometry.ts';
import { serpentine } from '#core/board/tidy.ts';
import { type Wire, type WireSpec, WireRouter } from '#features/board/wire-routes.ts';

/** Least room between two cards, in board units: a line with its label fits through. */
const GAP = 40;

interface Layout {
  readonly places: readonly Point[];
  readonly specs: readonly WireSpec[];
}

const cardOf = ({ x, y }: Point): Rect => ({ x, y, ...CARD });
const roomOf = ({ x, y }: Point): Rect => ({
  x: x - GAP,
  y: y - GAP,
  width: CARD.width + 2 * GAP,
  height: CARD.height + 2 * GAP,
});

/** Cards somebody has put anywhere, but on no other one. */
const scattered = fc
  .array(
    fc.record({ x: fc.integer({ min: 0, max: 1900 }), y: fc.integer({ min: 0, max: 1400 }) }),
    {
      minLength: 60,
      maxLength: 60,
    },
  )
  .map((wanted) => {
    const places: Point[] = [];
    for (const place of wanted) {
      if (places.length < 15 && !places.some((other) => overlaps(roomOf(other), cardOf(place)))) {
        places.push(place);
      }
    }
    return places;
  })
  .filter(({ length }) => length >= 7);

/** Tidy boards in any number of columns. */
const tidy = fc
  .tuple(fc.integer({ min: 7, max: 15 }), fc.integer({ min: 1, max: 5 }))
  .map(([count, columns]) => serpentine(count, columns));

function layouts(places: fc.Arbitrary<readonly Point[]>): fc.Arbitrary<Layout> {
  const end = fc.nat({ max: 14 });
  const links = fc.array(
    fc.record({
      from: end,
      to: end,
      lane: fc.constantFrom(0.3, -0.3),
      letters: fc.nat({ max: 24 }),
    }),
    { maxLength: 6 },
  );
  return fc.tuple(places, links).map(([cards, rows]) => {
    const route = cards.slice(1).map((_, index) => ({
      key: `${index}>`,
      from: `${index}`,
      to: `${index + 1}`,
      lane: 0,
      label: { width: 60, height: 30 },
    }));
    const others = rows
      .filter(({ from, to }) => from !== to && Math.max(from, to) < cards.length)
      .map(({ from, to, lane, letters }, index) => ({
        key: `link${index}`,
        from: `${from}`,
        to: `${to}`,
        lane,
        label: { width: Math.min(176, 44 + letters * 7), height: 28 },
      }));
    return { places: cards, specs: [...route, ...others] };
  });
}

function drawn({ places, specs }: Layout): ReadonlyMap<string, Wire> {
  const cards = new Map(places.map((place, index) => [`${index}`, place]));
  return new WireRouter().draw(specs, cards, new Set(), [], true);
}

function labelsOf({ specs }: Layout, wires: ReadonlyMap<string, Wire>): Rect[] {
  return specs.flatMap(({ key, label: { width, height } }) => {
    const label = wires.get(key)?.label;
    return label === undefined
      ? []
      : [{ x: label.x - width / 2, y: label.y - height / 2, width, height }];
  });
}

function collisions(boxes: readonly Rect[]): number {
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).filter((other) => overlaps(box, other)),
  ).length;
}

describe.each([
  ['scattered', layouts(scattered), 24],
  ['tidy', layouts(tidy), 60],
] as const)('a %s board of 7 to 15 stages with links and loops', (_name, boards, numRuns) => {
  it('has lines that cross no card, and labels on no other label and on no card', () => {
    fc.assert(
      fc.property(boards, (layout) => {
        const wires = drawn(layout);
        const cards = layout.places.map(cardOf);
        const crossing = [...wires].filter(([, { points }]) =>
          cards.some((card) => lineCrosses(points, card)),
        );
        expect(crossing.map(([key]) => key)).toEqual([]);
        const labels = labelsOf(layout, wires);
        expect(collisions(labels)).toBe(0);
        expect(labels.filter((label) => cards.some((card) => overlaps(card, label)))).toEqual([]);
      }),
      { numRuns, seed: 21, endOnFailure: true },
    );
  });
});

describe('a board that is drawn further', () => {
  it('keeps its labels apart after a link has come, and after a label has grown', () => {
    fc.assert(
      fc.property(layouts(scattered), fc.nat({ max: 20 }), (layout, at) => {
        const router = new WireRouter();
        const cards = new Map(layout.places.map((place, index) => [`${index}`, place]));
        const late = at % layout.specs.length;
        router.draw(layout.specs.toSpliced(late, 1), cards, new Set(), [], true);
        router.draw(layout.specs, cards, new Set(), [], true);
        const longer = layout.specs.map((spec, index) =>
          index === late ? { ...spec, label: { ...spec.label, width: 176 } } : spec,
        );
        const wires = router.draw(longer, cards, new Set(), [], true);
        expect(collisions(labelsOf({ ...layout, specs: longer }, wires))).toBe(0);
      }),
      { numRuns: 8, seed: 22, endOnFailure: true },
    );
  });
});
