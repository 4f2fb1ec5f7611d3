import { useEffect, useState } from 'react';
import type { SalesMap } from '#core/map/model.ts';
import type { MapVersions, VersionId } from '#core/ports.ts';

/** The map of a version; `null` while it is read. */
export function useVersionMap(
  versions: MapVersions,
  id: VersionId | null,
): SalesMap | 'unreadable' | null {
  const [read, setRead] = useState<{ id: VersionId; map: SalesMap | 'unreadable' } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let wanted = true;
    void versions.read(id).then((opened) => {
      if (wanted) setRead({ id, map: opened.ok ? opened.value.map : 'unreadable' });
    });
    return () => {
      wanted = false;
    };
  }, [versions, id]);
  return read !== null && read.id === id ? read.map : null;
}
