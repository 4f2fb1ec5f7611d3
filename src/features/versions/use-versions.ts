import { useCallback } from 'react';
import type { Keeping, VersionInfo } from '#core/ports.ts';
import { useApp } from '#state/react.tsx';
import { useKept } from '#state/use-kept.ts';

/** The versions of the map on the board, as of the last reading. */
export interface KeptVersions {
  readonly keeping: Keeping;
  readonly versions: readonly VersionInfo[];
}

export function useVersions() {
  const mapId = useApp(({ map }) => map.info.id);
  const read = useCallback(
    async (keeping: Keeping): Promise<KeptVersions> => ({
      keeping,
      versions: await keeping.versions.list(mapId),
    }),
    [mapId],
  );
  return useKept(read);
}
