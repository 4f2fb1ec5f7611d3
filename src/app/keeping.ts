import type { IdSource } from '#core/map/ids.ts';
import { openVault } from '#platform/database.ts';
import { quickStorage } from '#platform/local-storage.ts';
import { storageFacts } from '#platform/storage-facts.ts';
import { openChannel, webLocks } from '#platform/tabs.ts';
import { type Keeper, createKeeper } from '#state/keeping/keeper.ts';

/** Gives keeping its browser. A chunk of its own: a first visit begins without it. */
export function browserKeeper(ids: IdSource): Keeper {
  return createKeeper({
    ...storageFacts,
    vault: openVault(),
    quick: quickStorage,
    locks: webLocks,
    channel: openChannel(),
    ids,
    now: Date.now,
  });
}
