import type { Keeping, MapCard, StorageUse } from '#core/ports.ts';

/** What is kept in this browser, as of the last reading. */
export interface KeptMaps {
  readonly keeping: Keeping;
  readonly maps: readonly MapCard[];
  readonly bin: readonly MapCard[];
  readonly use: StorageUse;
}

export async function readKeptMaps(keeping: Keeping): Promise<KeptMaps> {
  const { library } = keeping;
  const [maps, bin, use] = await Promise.all([library.list(), library.bin(), library.use()]);
  return { keeping, maps, bin, use };
}
