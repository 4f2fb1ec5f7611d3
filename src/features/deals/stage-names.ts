import type { StageId } from '#core/map/model.ts';
import { numberOf } from '#core/map/queries.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { stageInSentence } from '#i18n/stage-name.ts';
import { useApp } from '#state/react.tsx';

/** How a stage is called in sentences: in quotes, or by its number. */
export function useStageName(): (stageId: StageId) => string {
  const t = useLateT();
  const format = useFormat();
  const map = useApp((state) => state.map);
  return (stageId) =>
    stageInSentence(t, format, {
      name: map.stages[stageId]?.name ?? '',
      number: numberOf(map, stageId),
    });
}
