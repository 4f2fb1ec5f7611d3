import { type History, type Step, emptyHistory } from '#core/map/history.ts';
import type { MapId } from '#core/map/model.ts';
import { readStep } from '#core/versions/stored-step.ts';
import type { VaultChange } from '#core/versions/vault.ts';

/** Steps that are kept over a reload. */
const STEPS_KEPT = 200;
/** Largest history on the disk, in UTF-16 units; older steps go first. */
const UNITS_KEPT = 1_000_000;

interface KeptStep {
  readonly step: Step;
  readonly key: string;
}

type Side = 'past' | 'future';

/**
 * The history of one map on the disk, one record a step. A save writes only the steps that are
 * new since the last one, so that its cost does not grow with the history.
 */
export interface HistoryLog {
  /** Changes that lead from what was written last to `history`; counts them as written. */
  changesTo(history: History): readonly VaultChange[];
  /** Forgets what was written: the next save writes everything anew. */
  forget(): void;
}

/**
 * @param stored - what stands on the disk, as {@link readHistory} gave it
 */
export function historyLog(docId: MapId, stored: StoredHistory = nothingStored): HistoryLog {
  let kept: Record<Side, readonly KeptStep[]> = { past: stored.past, future: stored.future };
  let fresh = false;

  function changesOf(side: Side, steps: readonly Step[]): VaultChange[] {
    const before = kept[side];
    // Nothing to take back is the rule on one side, and costs nothing.
    if (before.length + steps.length === 0) return [];
    const start = Math.max(
      0,
      before.findIndex(({ step }) => step === steps[0]),
    );
    let same = 0;
    while (start + same < before.length && before[start + same]?.step === steps[same]) same += 1;
    // The step that letters are added to keeps its key: it is written over, not dropped and added.
    const replaced = before[start + same];
    const first =
      replaced === undefined ? numberOf(before.at(-1)?.key) + 1 : numberOf(replaced.key);
    const added = steps.slice(same).map((step, index) => {
      return { step, key: keyOf(docId, side, first + index) };
    });
    kept = { ...kept, [side]: [...before.slice(start, start + same), ...added] };
    // Most steps stay where they are: nothing is asked about them.
    const gone = [...before.slice(0, start), ...before.slice(start + same)];
    const left = new Set(added.map(({ key }) => key));
    return [
      ...gone
        .filter(({ key }) => !left.has(key))
        .map(({ key }) => ({ drop: 'history', key }) as const),
      ...added.map(({ step, key }) => {
        return { put: 'history', key, value: textOf(step) } as const;
      }),
    ];
  }

  return {
    changesTo: ({ past, future }) => {
      const clearing = fresh ? [{ dropAll: 'history', prefix: `${docId}/` } as const] : [];
      fresh = false;
      return [
        ...clearing,
        ...changesOf('past', fitting(past)),
        ...changesOf('future', fitting(future)),
      ];
    },
    forget: () => {
      kept = { past: [], future: [] };
      fresh = true;
    },
  };
}

/** Steps as they stand on the disk. They are never written to, so each is spelled out once. */
const spelled = new WeakMap<Step, string>();

function textOf(step: Step): string {
  const before = spelled.get(step);
  if (before !== undefined) return before;
  const text = JSON.stringify(step);
  spelled.set(step, text);
  return text;
}

/** The newest steps that are kept: as many as may be, and fit into the room together. */
function fitting(steps: readonly Step[]): readonly Step[] {
  const recent = steps.slice(-STEPS_KEPT);
  let units = 0;
  const tooOld = recent.findLastIndex((step) => {
    units += textOf(step).length;
    return units > UNITS_KEPT;
  });
  return recent.slice(tooOld + 1);
}

/** A history as it stands on the disk. */
export interface StoredHistory {
  readonly past: readonly KeptStep[];
  readonly future: readonly KeptStep[];
}

const nothingStored: StoredHistory = { past: [], future: [] };

/** Reads a stored history; from a step on that cannot be read nothing older can be undone. */
export function readHistory(
  docId: MapId,
  rows: readonly (readonly [string, unknown])[],
): StoredHistory {
  const side = (name: Side): readonly KeptStep[] => {
    const prefix = keyOf(docId, name, null);
    const read = rows
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => ({ key, step: readStep(value) }));
    const broken = read.findLastIndex(({ step }) => step === null);
    return read.slice(broken + 1) as readonly KeptStep[];
  };
  return { past: side('past'), future: side('future') };
}

/** The history without what the disk needs to know. */
export function historyOf({ past, future }: StoredHistory): History {
  if (past.length + future.length === 0) return emptyHistory;
  return { past: past.map(({ step }) => step), future: future.map(({ step }) => step) };
}

/** Keys sort as the steps do. */
function keyOf(docId: MapId, side: Side, number: number | null): string {
  const mark = side === 'past' ? 'p' : 'f';
  return `${docId}/${mark}/${number === null ? '' : String(number).padStart(9, '0')}`;
}

function numberOf(key: string | undefined): number {
  return key === undefined ? -1 : Number(key.slice(-9));
}
