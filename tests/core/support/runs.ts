import fc from 'fast-check';
import { applyCommand, mergeKeyOf } from '#core/map/commands.ts';
import { type Tracked, emptyHistory, record } from '#core/map/history.ts';
import type { SalesMap } from '#core/map/model.ts';
import { TABLE_NAMES, looseTable } from '#core/map/tables.ts';
import { anyRecipe, resolve } from './arbitrary-command.ts';
import type { Recipe } from './kitchen.ts';
import { anyMap } from './arbitrary-map.ts';
import { countingIds } from './ids.ts';

/** A start map and recipes of commands to go on with. */
export interface Run {
  readonly start: SalesMap;
  readonly recipes: readonly Recipe[];
}

/** Any run of up to `length` commands. */
export function anyRun(length: number): fc.Arbitrary<Run> {
  return fc.record({ start: anyMap, recipes: fc.array(anyRecipe(), { maxLength: length }) });
}

/** Every map a run passes through, the start first. */
export function mapsOf({ start, recipes }: Run): SalesMap[] {
  const ids = countingIds('r');
  const maps = [start];
  let map = start;
  for (const recipe of recipes) maps.push((map = applyCommand(map, resolve(recipe, map, ids))));
  return maps;
}

/** A map that is the work of commands alone. */
export function workedMap(run: Run): SalesMap {
  return mapsOf(run).at(-1) ?? run.start;
}

/** The map and history after a run, as the store would hold them. */
export function track({ start, recipes }: Run): Tracked {
  const ids = countingIds('r');
  let tracked: Tracked = { map: start, history: emptyHistory };
  for (const recipe of recipes) {
    const command = resolve(recipe, tracked.map, ids);
    const map = applyCommand(tracked.map, command);
    const history = record(tracked.history, tracked.map, map, mergeKeyOf(command));
    tracked = { map, history };
  }
  return tracked;
}

/** Records that are new objects although nothing in them differs. */
export function copiedInVain(before: SalesMap, after: SalesMap): string[] {
  return TABLE_NAMES.flatMap((name) => {
    const was = looseTable(before, name);
    return Object.entries(looseTable(after, name))
      .filter(([id, row]) => row !== was[id] && JSON.stringify(row) === JSON.stringify(was[id]))
      .map(([id]) => id);
  });
}
