import { useEffect, useState } from 'react';
import type { MapId } from '#core/map/model.ts';
import type { Keeping, VersionInfo } from '#core/ports.ts';
import { useApp } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';

/** The versions of the map on the board, as of the last reading. */
export interface KeptVersions {
  readonly keeping: Keeping;
  readonly versions: readonly VersionInfo[];
}

/** Reads the versions when they are wanted and again after each change; `null` on the way. */
export function useVersions(): {
  readonly kept: KeptVersions | null;
  readonly refresh: () => Promise<void>;
} {
  const { keeping: load } = useServices();
  const mapId = useApp(({ map }) => map.info.id);
  const [kept, setKept] = useState<KeptVersions | null>(null);

  useEffect(() => {
    let wanted = true;
    void read(load, mapId).then((now) => wanted && setKept(now));
    return () => {
      wanted = false;
    };
  }, [load, mapId]);

  return { kept, refresh: async () => setKept(await read(load, mapId)) };
}

async function read(load: () => Promise<Keeping>, mapId: MapId): Promise<KeptVersions> {
  const keeping = await load();
  return { keeping, versions: await keeping.versions.list(mapId) };
}
