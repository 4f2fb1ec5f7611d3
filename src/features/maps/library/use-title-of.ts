import type { MapCard } from '#core/ports.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';

/** What a map is called in a sentence, also where it has no title. */
export function useTitleOf(): (card: Pick<MapCard, 'title'>) => string {
  const t = useLateT();
  const format = useFormat();
  return ({ title }) => format.quote(title.trim() === '' ? t('header.untitled') : title);
}
