import { describe, expect, it } from 'vitest';
import type { MapId } from '#core/map/model.ts';
import type { VersionInfo } from '#core/ports.ts';
import { RING, surplusVersions } from '#core/versions/ring.ts';

const MINUTE = 60_000;

function version(at: number, fields: Partial<VersionInfo> = {}): VersionInfo {
  const id = `${at}`;
  return {
    id,
    mapId: 'map_a' as MapId,
    at,
    reason: 'time',
    name: '',
    pinned: false,
    bytes: 1,
    ...fields,
  };
}

/** Newest first, one a minute. */
function minutes(count: number): VersionInfo[] {
  return Array.from({ length: count }, (_, index) => version((count - index) * MINUTE));
}

describe('the ring of versions', () => {
  it('keeps everything while there is little', () => {
    expect(surplusVersions(minutes(RING.latest))).toEqual([]);
  });

  it('keeps the last fifteen, one an hour and one a day of a long week', () => {
    const week = minutes(7 * 24 * 60);
    const dropped = new Set(surplusVersions(week));
    const kept = week.filter(({ id }) => !dropped.has(id));
    expect(kept.slice(0, RING.latest)).toEqual(week.slice(0, RING.latest));
    expect(kept.length).toBeGreaterThanOrEqual(RING.latest + RING.hours + RING.days - 4);
    expect(kept.length).toBeLessThanOrEqual(RING.latest + RING.hours + RING.days);
  });

  it('never drops a version somebody named, and is steady', () => {
    const named = version(0, { pinned: true, reason: 'named', name: 'After the workshop' });
    const all = [...minutes(600), named];
    const dropped = new Set(surplusVersions(all));
    expect(dropped.has(named.id)).toBe(false);
    expect(surplusVersions(all.filter(({ id }) => !dropped.has(id)))).toEqual([]);
  });

  it('loses nothing new when the clock goes back by a day', () => {
    const before = minutes(5);
    const after = [version(-24 * 60 * MINUTE), ...before];
    expect(surplusVersions(after)).toEqual([]);
  });
});
