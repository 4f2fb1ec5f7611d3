import { utf8Length } from '../codecs/utf8.ts';
import type { SalesMap } from '../map/model.ts';
import { STAGE_PARTS, filledParts, practiceProgress } from '../map/progress.ts';
import { routeOf } from '../map/queries.ts';
import type { MapCard } from '../ports.ts';
import { sealedMap } from './envelope.ts';

/** Size of a map as JSON, in bytes of UTF-8. */
export function mapBytes(map: SalesMap): number {
  return utf8Length(JSON.stringify(map));
}

/**
 * What a list shows of a map.
 *
 * @param kept - when it was written, its size in bytes, and when it was put into the bin
 */
export function cardOf(
  map: SalesMap,
  kept: Pick<MapCard, 'updatedAt' | 'bytes' | 'binnedAt'>,
): MapCard {
  const { id, title, team, date, language } = map.info;
  const route = routeOf(map);
  const parts = route.map(({ id: stageId }) => filledParts(map, stageId));
  const stages = route.map(({ x, y }, at) => {
    return { x, y, filled: (parts[at]?.length ?? 0) / STAGE_PARTS.length };
  });
  const filled = stages.reduce((sum, stage) => sum + stage.filled, 0);
  const readiness = stages.length === 0 ? 0 : filled / stages.length;
  const progress = practiceProgress(map, parts);
  return { id, title, team, date, language, stages, progress, readiness, ...kept };
}

/**
 * What a list shows of a map that was just sealed.
 *
 * @param text - the envelope
 */
export function cardOfSealed(
  text: string,
  { updatedAt, binnedAt }: Pick<MapCard, 'updatedAt' | 'binnedAt'>,
): MapCard {
  const { map, json } = sealedMap(text);
  return cardOf(map, { updatedAt, bytes: utf8Length(json), binnedAt });
}
