import { type MapDiff, diffMaps, isEmptyDiff, revertDiff } from './diff.ts';
import type { SalesMap } from './model.ts';
import { repair } from './repair.ts';

/** How many steps back are kept. */
export const HISTORY_LIMIT = 300;

/** One thing a person did. */
export interface Step {
  readonly diff: MapDiff;
  /** Changes with equal keys in a row are one step; `null` never joins. */
  readonly mergeKey: string | null;
}

/** What can be undone (newest last) and redone (next last). */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** A history in which nothing happened yet. */
export const emptyHistory: History = { past: [], future: [] };

/** The map and its history, which only ever change together. */
export interface Tracked {
  readonly map: SalesMap;
  readonly history: History;
}

/**
 * Remembers the step from `before` to `after`. What was undone is forgotten.
 *
 * @param mergeKey - typing in one field passes one key, so that it is one step
 */
export function record(
  history: History,
  before: SalesMap,
  after: SalesMap,
  mergeKey: string | null,
): History {
  const last = history.past.at(-1);
  if (last !== undefined && mergeKey !== null && last.mergeKey === mergeKey) {
    const start = revertDiff(before, last.diff);
    const diff = diffMaps(start, after);
    const rest = history.past.slice(0, -1);
    return { past: isEmptyDiff(diff) ? rest : [...rest, { diff, mergeKey }], future: [] };
  }
  const diff = diffMaps(before, after);
  if (isEmptyDiff(diff)) return history;
  return { past: [...history.past, { diff, mergeKey }].slice(-HISTORY_LIMIT), future: [] };
}

/** Ends a run of joined changes: the next one starts a step of its own. */
export function seal(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined || last.mergeKey === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, mergeKey: null }] };
}

/**
 * Takes the last step back; a step of which nothing is left is passed over. What is typed next
 * never joins the steps before.
 */
export function undo({ map, history }: Tracked): Tracked {
  return travel(map, history.past, (past, step) =>
    seal({ past, future: step === null ? history.future : [...history.future, step] }),
  );
}

/** Does again what was undone last. */
export function redo({ map, history }: Tracked): Tracked {
  return travel(map, history.future, (future, step) => ({
    past: step === null ? history.past : [...history.past, step],
    future,
  }));
}

/**
 * Reverts steps from the end of `steps` until one changes the map. The opposite step is what the
 * map really went through, not the step as recorded, so a colleague's edit survives the way back:
 * what they had added to a stage goes with it and comes back with it.
 */
function travel(
  map: SalesMap,
  steps: readonly Step[],
  settle: (rest: readonly Step[], opposite: Step | null) => History,
): Tracked {
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index];
    if (step === undefined) break;
    const reverted = revertDiff(map, step.diff);
    if (reverted === map) continue;
    const next = repair(reverted).map;
    const diff = diffMaps(map, next);
    if (isEmptyDiff(diff)) continue;
    return { map: next, history: settle(steps.slice(0, index), { diff, mergeKey: null }) };
  }
  return { map, history: settle([], null) };
}
