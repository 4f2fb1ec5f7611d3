import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMap } from '#core/codecs/json.ts';
import { mapToFile } from '#core/codecs/map-file.ts';
import { createAppStore } from '#state/store.ts';
import { anyRecipe, resolve } from '../core/support/arbitrary-command.ts';
import { countingIds } from '../core/support/ids.ts';
import { freshMap } from './support/tab.ts';

/** `npm run faults` does five times as many as every other run. */
const IS_WHOLE = process.env['FAULTS'] === 'whole';
/** Actions of each seed, in bouts short enough for the history to reach back to their start. */
const ACTIONS = IS_WHOLE ? 10_000 : 2_000;
const BOUT = 200;

describe('random use', () => {
  it.each([1, 2, 3, 4, 5])(
    '[F45] of seed %i leaves a sound map, and undo and redo lead to start and end',
    (seed) => {
      const store = createAppStore(freshMap());
      const ids = countingIds(`s${seed}`);
      const recipes = fc.sample(anyRecipe(), { numRuns: ACTIONS, seed });
      for (let from = 0; from < ACTIONS; from += BOUT) {
        store.getState().open(store.getState().map);
        const before = store.getState().map;
        for (const recipe of recipes.slice(from, from + BOUT)) {
          store.getState().dispatch(resolve(recipe, store.getState().map, ids));
        }
        const after = store.getState().map;
        const opened = openMap(JSON.parse(JSON.stringify(mapToFile(after))));
        expect(opened.ok && opened.value.mends).toEqual([]);
        while (store.getState().history.past.length > 0) store.getState().undo();
        expect(store.getState().map).toEqual(before);
        while (store.getState().history.future.length > 0) store.getState().redo();
        expect(store.getState().map).toEqual(after);
      }
    },
    IS_WHOLE ? 1_200_000 : 120_000,
  );
});
