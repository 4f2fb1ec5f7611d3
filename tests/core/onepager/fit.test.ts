import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { largestFitting } from '#core/onepager/fit.ts';

const range = fc.record({
  low: fc.nat(50),
  more: fc.nat(200),
  edge: fc.integer({ min: -5, max: 260 }),
});
const guesses = fc.infiniteStream(fc.integer({ min: -1_000, max: 1_000 }));

it('finds the largest step that fits, whatever is guessed', () => {
  fc.assert(
    fc.property(range, guesses, ({ low, more, edge }, guessed) => {
      const fits = (step: number) => step <= edge;
      const found = largestFitting(low, low + more, fits, () => guessed.next().value);
      expect(found).toBe(edge < low ? null : Math.min(edge, low + more));
    }),
    { seed: 3 },
  );
});

it('tries four steps of 80 where the guess is right, and four more than halving takes where it is bad', () => {
  const asked = (edge: number, guess?: () => number) => {
    const fits = vi.fn<(step: number) => boolean>((step) => step <= edge);
    largestFitting(0, 80, fits, guess);
    return fits.mock.calls.length;
  };
  for (let edge = 0; edge <= 80; edge += 1) {
    expect(asked(edge, () => edge)).toBeLessThanOrEqual(4);
    expect(asked(edge, () => 0)).toBeLessThanOrEqual(8 + 4);
  }
});
