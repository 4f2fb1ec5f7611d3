import type { SalesMap, StageId } from '#core/map/model.ts';
import type { Translate } from '#i18n/catalogue.ts';
import { useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';

/** What a stage is called where it is spoken of; empty only when there is no stage. */
export function stageName(map: SalesMap, id: StageId | null, t: Translate): string {
  const stage = id === null ? undefined : map.stages[id];
  if (stage === undefined) return '';
  // Lines stand outside the guards of the cards, where a name that is no text must not break them.
  return /\S/u.test(stage.name) ? stage.name : t('board.unnamed');
}

export function useStageName(id: StageId | null): string {
  const t = useT();
  return useApp(({ map }) => stageName(map, id, t));
}
