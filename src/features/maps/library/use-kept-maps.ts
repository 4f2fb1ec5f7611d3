import { useEffect, useState } from 'react';
import type { Keeping, MapCard, StorageUse } from '#core/ports.ts';

/** What is kept in this browser, as of the last reading. */
export interface KeptMaps {
  readonly keeping: Keeping;
  readonly maps: readonly MapCard[];
  readonly bin: readonly MapCard[];
  readonly use: StorageUse;
}

/** Reads the list when it is wanted and again after each change; `null` while it is on its way. */
export function useKeptMaps(load: () => Promise<Keeping>): {
  readonly kept: KeptMaps | null;
  /** The list did not come; opening the dialog again tries again. */
  readonly failed: boolean;
  readonly refresh: () => Promise<void>;
} {
  const [kept, setKept] = useState<KeptMaps | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let wanted = true;
    read(load).then(
      (now) => wanted && setKept(now),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [load]);

  return { kept, failed, refresh: async () => setKept(await read(load)) };
}

async function read(load: () => Promise<Keeping>): Promise<KeptMaps> {
  const keeping = await load();
  const { library } = keeping;
  const [maps, bin, use] = await Promise.all([library.list(), library.bin(), library.use()]);
  return { keeping, maps, bin, use };
}
