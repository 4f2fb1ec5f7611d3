import { expect, it } from 'vitest';
import { bandOf } from '#features/agreement/band.ts';

it.each([
  [-0.1, 'poor'],
  [0, 'poor'],
  [0.01, 'slight'],
  [0.2, 'slight'],
  [0.21, 'fair'],
  [0.4, 'fair'],
  [0.484, 'moderate'],
  [0.61, 'substantial'],
  [0.815, 'full'],
  [1, 'full'],
] as const)('calls %f %s', (value, band) => {
  expect(bandOf(value)).toBe(band);
});
