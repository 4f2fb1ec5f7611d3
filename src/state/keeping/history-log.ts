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
  readonly size: number;
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
    const start = Math.max(
      0,
      before.findIndex(({ step }) => step === steps[0]),
    );
    let same = 0;
    while (start + same < before.length && before[start + same]?.step === steps[same]) same += 1;
    const staying = before.slice(start, start + same);
    // The step that letters are added to keeps its key: it is written over, not dropped and added.
    const replaced = before[start + same];
    const first =
      replaced === undefined ? numberOf(before.at(-1)?.key) + 1 : numberOf(replaced.key);
    const added = steps.slice(same).map((step, index) => {
      const key = keyOf(docId, side, first + index);
      const value = JSON.stringify(step);
      return { step, key, size: value.length, value };
    });
    const next = fitting([...staying, ...added]);
    const left = new Set(next.map(({ key }) => key));
    kept = { ...kept, [side]: next.map(({ step, key, size }) => ({ step, key, size })) };
    return [
      ...before
        .filter(({ key }) => !left.has(key))
        .map(({ key }) => ({ drop: 'history', key }) as const),
      ...added
        .filter(({ key }) => left.has(key))
        .map(({ key, value }) => ({ put: 'history', key, value }) as const),
    ];
  }

  return {
    changesTo: ({ past, future }) => {
      const clearing = fresh ? [{ dropAll: 'history', prefix: `${docId}/` } as const] : [];
      fresh = false;
      const recent = (steps: readonly Step[]) => steps.slice(-STEPS_KEPT);
      return [
        ...clearing,
        ...changesOf('past', recent(past)),
        ...changesOf('future', recent(future)),
      ];
    },
    forget: () => {
      kept = { past: [], future: [] };
      fresh = true;
    },
  };
}

/** Steps from the end that fit into the room together. */
function fitting<Item extends { readonly size: number }>(steps: readonly Item[]): readonly Item[] {
  let units = 0;
  let from = steps.length;
  while (from > 0) {
    units += steps[from - 1]?.size ?? 0;
    if (units > UNITS_KEPT) break;
    from -= 1;
  }
  return from === 0 ? steps : steps.slice(from);
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
      .map(([key, value]) => ({ key, step: readStep(value), size: String(value).length }));
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
