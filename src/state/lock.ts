import type { AppStore } from './store.ts';

/** Locks or unlocks the structure of the map; gives the message that says how it is now. */
export function setLocked(store: AppStore, locked: boolean): 'lock.on' | 'lock.off' {
  store.getState().dispatch({ type: 'info.edit', fields: { locked } });
  store.getState().sealStep();
  return store.getState().map.info.locked ? 'lock.on' : 'lock.off';
}
