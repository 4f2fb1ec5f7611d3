import { applyDiff, diffMaps } from '#core/map/diff.ts';
import type { MapId, SalesMap } from '#core/map/model.ts';
import { repair } from '#core/map/repair.ts';
import { type Sealed, sealMap } from '#core/versions/envelope.ts';
import type { VaultChange, VaultGuard } from '#core/versions/vault.ts';
import type { SaveJob } from '../persistence.ts';
import type { KeepingPorts } from './context.ts';
import { type HistoryLog, historyLog } from './history-log.ts';
import type { FoundMap } from './read-kept.ts';
import { VersionRing, versionOf } from './version-ring.ts';

/** Writes whose answer may have got lost. */
const SUMS_KEPT = 4;

/** What this tab knows about the map on its board as it stands on the disk. */
export interface Footing {
  readonly docId: MapId;
  rev: number;
  sums: readonly string[];
  /** The envelope this tab found or wrote last; `null` before its first write. */
  last: Sealed | null;
  readonly log: HistoryLog;
  readonly ring: VersionRing;
  /** The map as it was before the first change of this visit, until it is kept as a version. */
  before: Sealed | null;
  /** The map as this tab found or wrote it last; `null` before its first write. */
  base: SalesMap | null;
  /** The database did not answer when the map was looked for: it may know more. */
  readonly unsure: boolean;
}

/** Stands where nothing is known of a map. */
export function freshFooting(docId: MapId, { vault }: KeepingPorts): Footing {
  return {
    docId,
    rev: 0,
    sums: [],
    last: null,
    log: historyLog(docId),
    ring: new VersionRing(vault, docId),
    before: null,
    base: null,
    unsure: false,
  };
}

/** Stands where a map was found; a state that another tab wrote at the same time is kept aside. */
export function footingOn(
  { envelope, stored, rival }: FoundMap,
  { vault, now }: KeepingPorts,
): Footing {
  const { docId, rev, sum } = envelope;
  const log = historyLog(docId, stored ?? undefined);
  if (stored === null) log.forget();
  const ring = new VersionRing(vault, docId);
  if (rival !== null) {
    void vault.write(versionOf(rival, { reason: 'conflict', at: now() }).changes);
  }
  const sums = rival === null ? [sum] : [sum, rival.sum];
  return {
    docId,
    rev,
    sums,
    last: envelope,
    log,
    ring,
    before: envelope,
    base: envelope.opened.map,
    unsure: stored === null,
  };
}

/**
 * What was done since the map was found, done to what the database knows more: nothing of either
 * is lost, and the way back leads to what stood there.
 *
 * @param rev - revision of the state that comes of it
 */
export function caughtUp(
  { envelope, history }: FoundMap,
  base: SalesMap,
  current: SalesMap,
  rev: number,
  now: number,
): SaveJob {
  const there = envelope.opened.map;
  const { map } = repair(applyDiff(there, diffMaps(base, current)));
  const step = { diff: diffMaps(there, map), mergeKey: null };
  const sealed = sealMap(map, rev, now);
  return { sealed, map, history: { past: [...history.past, step], future: [] } };
}

/** All that one save writes. */
export function changesOn(
  { log, ring, before }: Footing,
  { sealed, history }: Pick<SaveJob, 'sealed' | 'history'>,
  at: number,
): readonly VaultChange[] {
  const { docId, savedAt, text } = sealed;
  const versions = () => {
    if (before !== null) return ring.add(before, { reason: 'session', at });
    return ring.isDue(at) ? ring.add(sealed, { reason: 'time', at }) : [];
  };
  return [
    { keep: docId, text, updatedAt: savedAt, binnedAt: null },
    ...log.changesTo(history),
    ...versions(),
  ];
}

/** The disk has it. */
export function wroteOn(footing: Footing, { sealed, map }: SaveJob): void {
  footing.rev = sealed.rev;
  footing.last = sealed;
  footing.base = map;
  footing.before = null;
}

/**
 * Nothing newer than what this tab started from may stand there. The state that is to be written may:
 * a write whose answer got lost is repeated.
 */
export function guardOf(
  footing: Pick<Footing, 'rev' | 'sums' | 'last'>,
  { docId, sum }: Sealed,
): VaultGuard {
  const { rev, last } = footing;
  const sums = [...footing.sums, sum];
  footing.sums = sums.slice(-SUMS_KEPT);
  return {
    shelf: 'docs',
    key: docId,
    asks: 'known',
    rev,
    sums: last === null ? sums : [last.sum, ...sums],
  };
}
