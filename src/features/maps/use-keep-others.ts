import { useCallback } from 'react';
import type { OpenedMap } from '#core/codecs/json.ts';
import { mapToJson } from '#core/codecs/map-file.ts';
import { useT } from '#i18n/react.tsx';
import { useServices } from '#state/services.tsx';
import { useToast } from '#ui/Toast.tsx';

/**
 * Keeps the maps of a file that do not come onto the board, so that opening a PDF of thirty maps
 * loses none of them; what is here already is not changed.
 */
export function useKeepOthers(): (others: readonly OpenedMap[]) => Promise<void> {
  const { keeping, now } = useServices();
  const t = useT();
  const toast = useToast();
  return useCallback(
    async (others) => {
      if (others.length === 0) return;
      const [{ backup }, { backupToText }] = await Promise.all([
        keeping(),
        import('#core/versions/backup.ts'),
      ]);
      const maps = others.map(({ map }) => {
        return { doc: mapToJson(map), binnedAt: null, versions: [] };
      });
      const report = await backup.read(backupToText(maps, now()));
      const count = report.ok ? report.value.added + report.value.same : 0;
      const tone = count === others.length ? 'ok' : 'warn';
      toast({ text: t('maps.alsoKept', { count }), key: 'also-kept', tone });
    },
    [keeping, now, t, toast],
  );
}
