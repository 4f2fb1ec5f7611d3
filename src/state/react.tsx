import { type ReactNode, createContext, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import { catchUpAfterFrames } from './shown.ts';
import type { AppState, AppStore, Saving } from './store.ts';

const StoreContext = createContext<AppStore | null>(null);

interface Props {
  readonly store: AppStore;
  readonly children: ReactNode;
}

/** Hands one store to everything below it. */
export function StoreProvider({ store, children }: Props) {
  useEffect(() => catchUpAfterFrames(store.shown), [store]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for event handlers that read the state at the moment of the event. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) {
    throw new Error('useAppStore: no <StoreProvider> above this component');
  }
  return store;
}

/** Reads a part of whether the last edits are kept; the whole changes with every pause in typing. */
export function useSaving<Part>(selector: (saving: Saving) => Part): Part {
  return useStore(useAppStore().saving, selector);
}

/** Reads a part of the state; the component renders again only when that part changes. */
export function useApp<Part>(selector: (state: AppState) => Part): Part {
  return useStore(useAppStore().shown, selector);
}

/** The same, and what was typed with {@link AppStore.type} at once: for the field it was typed in. */
export function useTyped<Part>(selector: (state: AppState) => Part): Part {
  return useStore(useAppStore(), selector);
}
