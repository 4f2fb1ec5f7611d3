import type { KeptFailure, MapVersions, VersionId, VersionReason } from '#core/ports.ts';
import type { OpenedMap } from '#core/codecs/json.ts';
import { type Result, fail, succeed } from '#core/result.ts';
import { storedText } from '#core/versions/envelope-head.ts';
import { sealMap } from '#core/versions/envelope.ts';
import { openEnvelope } from '#core/versions/open-envelope.ts';
import { readVersionInfo } from '#core/versions/stored-info.ts';
import type { Around } from './around.ts';
import { resultOf } from './library.ts';
import { dropVersion, readVersions, versionOf } from './version-ring.ts';

/** Earlier states of maps, over the database. */
export function versionsOf(around: Around): MapVersions {
  const { ports, store } = around;
  const { vault } = ports;

  async function pin(reason: VersionReason, name: string) {
    const at = ports.now();
    const sealed = sealMap(store.getState().map, around.desk.rev, at);
    return resultOf(await vault.write(versionOf(sealed, { reason, at, name }).changes));
  }

  async function read(id: VersionId): Promise<Result<OpenedMap, KeptFailure>> {
    const stored = await vault.get('texts', id);
    if (!stored.ok) return fail({ code: 'blocked' });
    if (stored.value === undefined) return fail({ code: 'gone' });
    const text = storedText(stored.value);
    const opened = openEnvelope(text);
    if (opened.ok) return succeed(opened.value.opened);
    return fail({ code: 'unreadable', failure: opened.failure, text });
  }

  return {
    list: (mapId) => readVersions(vault, mapId),
    pin: (name) => pin('named', name),
    rename: async (id, name) => {
      const stored = await vault.get('versions', id);
      const info = stored.ok ? readVersionInfo(stored.value) : null;
      if (info === null) return { ok: false, reason: 'blocked' };
      // A version that somebody named is one somebody wants to keep.
      const named = { ...info, name, reason: 'named', pinned: true };
      return resultOf(await vault.write([{ put: 'versions', key: id, value: named }]));
    },
    remove: async (id) => resultOf(await vault.write(dropVersion(id))),
    read,
    restore: async (id) => {
      const opened = await read(id);
      if (!opened.ok) return opened;
      const kept = await pin('restore', '');
      if (!kept.ok) return fail({ code: 'blocked' });
      store.getState().replace(opened.value.map);
      return opened;
    },
  };
}
