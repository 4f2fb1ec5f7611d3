import type { MapId } from '#core/map/model.ts';
import type { VersionInfo, VersionReason } from '#core/ports.ts';
import type { Sealed } from '#core/versions/envelope.ts';
import { VERSION_EVERY, surplusVersions } from '#core/versions/ring.ts';
import { readVersionInfo } from '#core/versions/stored-info.ts';
import type { Vault, VaultChange } from '#core/versions/vault.ts';

/** What a version is kept for. */
interface Occasion {
  readonly reason: VersionReason;
  readonly at: number;
  readonly name?: string;
}

/** Reasons whose versions make room for newer ones. */
const PASSING: readonly VersionReason[] = ['session', 'time'];

/** The versions of one map: newest first. */
export async function readVersions(vault: Vault, mapId: MapId): Promise<readonly VersionInfo[]> {
  const read = await vault.all('versions', `${mapId}/`);
  if (!read.ok) return [];
  return read.value
    .flatMap(([key, value]) => {
      const info = readVersionInfo(value);
      return info === null || info.id !== key ? [] : [info];
    })
    .toReversed();
}

/** Changes that keep a state as a version, and what is known about it. */
export function versionOf(
  sealed: Sealed,
  { reason, at, name = '' }: Occasion,
): { readonly info: VersionInfo; readonly changes: readonly VaultChange[] } {
  // Sorts by revision, which no clock can turn back.
  const rev = String(sealed.rev).padStart(9, '0');
  const info: VersionInfo = {
    id: `${sealed.docId}/${rev}-${at.toString(36)}-${reason}`,
    mapId: sealed.docId,
    at,
    reason,
    name,
    pinned: !PASSING.includes(reason),
    bytes: sealed.text.length,
  };
  return {
    info,
    changes: [
      { put: 'versions', key: info.id, value: info },
      { put: 'texts', key: info.id, value: sealed.text },
    ],
  };
}

/** Versions of the map on the board: keeps one in time, and lets go of those in excess. */
export class VersionRing {
  #known: readonly VersionInfo[] | null = null;
  #lastAt: number | null = null;
  readonly #vault: Vault;
  readonly #mapId: MapId;

  constructor(vault: Vault, mapId: MapId) {
    this.#vault = vault;
    this.#mapId = mapId;
  }

  /** Reads which versions there are; until then none is dropped. */
  async load(): Promise<void> {
    this.#known = await readVersions(this.#vault, this.#mapId);
  }

  /** Whether a minute of work has passed; a clock that went back counts as a minute. */
  isDue(now: number): boolean {
    const passed = this.#lastAt === null ? 0 : now - this.#lastAt;
    if (this.#lastAt === null) this.#lastAt = now;
    return passed < 0 || passed >= VERSION_EVERY;
  }

  add(sealed: Sealed, occasion: Occasion): readonly VaultChange[] {
    const { info, changes } = versionOf(sealed, occasion);
    if (PASSING.includes(occasion.reason)) this.#lastAt = occasion.at;
    if (this.#known === null) return changes;
    const known = [info, ...this.#known.filter(({ id }) => id !== info.id)];
    const surplus = new Set(surplusVersions(known));
    this.#known = known.filter(({ id }) => !surplus.has(id));
    return [...changes, ...[...surplus].flatMap(dropVersion)];
  }
}

/** Changes that delete a version. */
export function dropVersion(key: string): readonly VaultChange[] {
  return [
    { drop: 'versions', key },
    { drop: 'texts', key },
  ];
}
