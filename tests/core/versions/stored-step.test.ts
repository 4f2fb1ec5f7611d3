import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStep } from '#core/versions/stored-step.ts';
import { anyRun, track } from '../support/runs.ts';

describe('a stored step', () => {
  it('[H1] comes back as it was, whatever was done in it', () => {
    fc.assert(
      fc.property(anyRun(12), (run) => {
        for (const step of track(run).history.past) {
          expect(readStep(JSON.stringify(step))).toEqual(step);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('is refused when it would bring in what no map file may hold', () => {
    const step = (table: string, change: object) =>
      JSON.stringify({
        diff: { info: null, tables: { [table]: { st_a: change } } },
        mergeKey: null,
      });
    const fine = step('stages', { before: { name: 'A' }, after: { name: 'B' } });
    expect(readStep(fine)).not.toBeNull();
    const refused = [
      null,
      5,
      '',
      '[]',
      fine.slice(0, -1),
      step('stages', { before: { name: 5 }, after: { name: 'B' } }),
      step('stages', { before: { name: 'A' }, after: { name: 'x'.repeat(20_000) } }),
      step('stages', { before: { nothing: 'A' }, after: { nothing: 'B' } }),
      step('stages', { before: null, after: { name: 'only a part' } }),
      step('stages', { before: null, after: null }),
      step('strangers', { before: { name: 'A' }, after: { name: 'B' } }),
      step('stages', { before: { name: 'A' }, after: { x: 1e300 } }),
    ];
    expect(refused.map(readStep).filter((read) => read !== null)).toEqual([]);
  });
});
