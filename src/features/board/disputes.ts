import { disputesOf } from '#core/agreement/disputes.ts';
import type { SalesMap, StageId } from '#core/map/model.ts';
import type { AppState } from '#state/store.ts';

let last: { readonly map: SalesMap; readonly disputes: ReadonlyMap<StageId, number> } | null = null;

/** Deals that people put on both sides of the arrow after a stage, in the last round. */
export function selectDisputes(stageId: StageId): (state: AppState) => number {
  return ({ map }) => {
    if (last?.map !== map) last = { map, disputes: disputesOf(map) };
    return last.disputes.get(stageId) ?? 0;
  };
}
