import { useMemo } from 'react';
import { type RoundResult, resultOfRound } from '#core/agreement/round.ts';
import type { RoundId, StageId } from '#core/map/model.ts';
import { numberOf } from '#core/map/queries.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { stageInSentence } from '#i18n/stage-name.ts';
import { useApp } from '#state/react.tsx';

/** The result of a round on the map as it is now. */
export function useResult(roundId: RoundId): RoundResult {
  const map = useApp((state) => state.map);
  return useMemo(() => resultOfRound(map, roundId), [map, roundId]);
}

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
