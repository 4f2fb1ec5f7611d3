import type { SalesMap } from '../map/model.ts';
import { STAGE_PARTS, filledParts, practiceProgress } from '../map/progress.ts';
import { routeOf } from '../map/queries.ts';
import type { MapCard } from '../ports.ts';

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
  const stages = routeOf(map).map((stage) => ({
    x: stage.x,
    y: stage.y,
    filled: filledParts(map, stage.id).length / STAGE_PARTS.length,
  }));
  const filled = stages.reduce((sum, stage) => sum + stage.filled, 0);
  const readiness = stages.length === 0 ? 0 : filled / stages.length;
  const progress = practiceProgress(map);
  return { id, title, team, date, language, stages, progress, readiness, ...kept };
}
