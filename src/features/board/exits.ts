import type { StageId } from '#core/map/model.ts';
import { linksOf } from '#core/map/queries.ts';
import { perMap } from '#state/selectors.ts';

/** Stages at which deals are lost. */
export const selectExits = perMap(
  (map): ReadonlySet<StageId> =>
    new Set(
      linksOf(map).flatMap(({ kind, fromStageId }) => (kind === 'lost' ? [fromStageId] : [])),
    ),
);
