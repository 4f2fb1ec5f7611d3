import type { DealFields } from '#core/map/exercise-commands.ts';
import type { Deal } from '#core/map/model.ts';
import { useAppStore } from '#state/react.tsx';

/** Changes fields of a deal; typing in one of them is one step back. */
export function useDealEdit(deal: Deal): (fields: DealFields) => void {
  const store = useAppStore();
  return (fields) => store.getState().dispatch({ type: 'deal.edit', dealId: deal.id, fields });
}
