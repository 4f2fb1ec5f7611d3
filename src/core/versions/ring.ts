import type { VersionId, VersionInfo } from '../ports.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many unpinned versions stay: the last ones, then one an hour, then one a day. */
export const RING = { latest: 15, hours: 24, days: 7 } as const;

/** Versions that were pinned by the app itself; beyond this many the oldest go. */
export const PINNED_BY_APP = 30;

/** Least time between two versions taken while somebody works, in milliseconds. */
export const VERSION_EVERY = 60_000;

/**
 * Versions of one map that make room. Looks at no clock: only at the order of the list and at the
 * differences between its own times, so a clock that jumps costs at most a few versions.
 *
 * @param versions - newest first
 */
export function surplusVersions(versions: readonly VersionInfo[]): readonly VersionId[] {
  const loose = versions.filter(({ pinned }) => !pinned);
  const kept = new Set([
    ...loose.slice(0, RING.latest),
    ...firstOfEach(loose, HOUR, RING.hours),
    ...firstOfEach(loose, DAY, RING.days),
  ]);
  const byApp = versions.filter(({ pinned, reason }) => pinned && reason !== 'named');
  return [...loose.filter((version) => !kept.has(version)), ...byApp.slice(PINNED_BY_APP)].map(
    ({ id }) => id,
  );
}

/** The newest version of each of the newest `count` spans of time. */
function firstOfEach(
  versions: readonly VersionInfo[],
  span: number,
  count: number,
): readonly VersionInfo[] {
  const first = new Map<number, VersionInfo>();
  for (const version of versions) {
    const key = Math.floor(version.at / span);
    if (!first.has(key)) first.set(key, version);
  }
  return [...first.values()].slice(0, count);
}
