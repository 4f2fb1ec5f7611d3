import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FENCE, trespasses } from './house/fence.ts';

const SRC = join(import.meta.dirname, '../src');

describe('the fence', () => {
  it('is kept by every file of src', () => {
    expect(trespasses(SRC)).toEqual([]);
  });

  it('holds no circle of rooms', () => {
    expect(Object.keys(FENCE).filter((room) => reaches(room, room))).toEqual([]);
  });

  it('keeps features away from one another and from the browser ports', () => {
    expect(FENCE['features']).not.toContain('#features');
    expect(FENCE['features']).not.toContain('#platform');
  });
});

/** Whether arrows lead from a room to another, over any number of rooms. */
function reaches(from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const next = (FENCE[from] ?? []).filter((name) => name.startsWith('#'));
  return next.some((name) => name === `#${to}` || reaches(name.slice(1), to, seen));
}
