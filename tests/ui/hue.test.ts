import { describe, expect, it } from 'vitest';
import { hueOf } from '#ui/hue.ts';

describe('hueOf', () => {
  it('starts again after the seventh hue', () => {
    expect([1, 7, 8, 15, 0].map(hueOf)).toEqual(['1', '7', '1', '1', '7']);
  });
});
