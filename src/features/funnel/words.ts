import type { MetricUnit, StageId } from '#core/map/model.ts';
import { numberOf } from '#core/map/queries.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';

const SIGNS: Readonly<Partial<Record<MetricUnit, string>>> = {
  RUB: '₽',
  USD: '$',
  EUR: '€',
  KZT: '₸',
  BYN: 'Br',
  UAH: '₴',
};

/** How a stage is called in sentences: in quotes, or by its number. */
export function useStageName(): (stageId: StageId) => string {
  const t = useLateT();
  const format = useFormat();
  const map = useApp((state) => state.map);
  return (stageId) => {
    const name = map.stages[stageId]?.name.trim() ?? '';
    return name === '' ? `${t('funnel.unnamed')} ${numberOf(map, stageId)}` : format.quote(name);
  };
}

/** Money with its sign; cents only where they matter. */
export function useMoney(): (value: number, unit: MetricUnit) => string {
  const format = useFormat();
  return (value, unit) =>
    `${format.number(value, value < 100 ? 2 : 0)}\u00a0${SIGNS[unit] ?? unit}`;
}

/** A text with “≈” where the figure is a guess. */
export function about(guess: boolean, text: string): string {
  return guess ? `≈\u00a0${text}` : text;
}
