import { type StoreApi, createStore } from 'zustand/vanilla';
import type { DealId } from '#core/map/model.ts';
import type { AppStore } from '#state/store.ts';

type OpenDeal = StoreApi<{ readonly dealId: DealId | null }>;

const stores = new WeakMap<AppStore, OpenDeal>();

/** The deal that is looked at; it stays open while somebody goes to the map and back. */
export function openDeal(app: AppStore): OpenDeal {
  const known = stores.get(app);
  if (known !== undefined) return known;
  const store: OpenDeal = createStore(() => ({ dealId: null }));
  stores.set(app, store);
  return store;
}
