import type { MetricUnit, StageId } from '#core/map/model.ts';
import { numberOf } from '#core/map/queries.ts';
import { currencySign } from '#i18n/currency.ts';
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

/** Money with its sign; cents only where they matter. */
export function useMoney(): (value: number, unit: MetricUnit) => string {
  const format = useFormat();
  return (value, unit) => `${format.number(value, value < 100 ? 2 : 0)}\u00a0${currencySign(unit)}`;
}

/** A text with “≈” where the figure is a guess. */
export function about(guess: boolean, text: string): string {
  return guess ? `≈\u00a0${text}` : text;
}
