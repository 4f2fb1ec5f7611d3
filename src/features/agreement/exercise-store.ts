import { type StoreApi, createStore } from 'zustand/vanilla';
import type { RaterId, RoundId } from '#core/map/model.ts';
import type { AppStore } from '#state/store.ts';

/** Where the exercise stands on this screen. */
export type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'handover'; readonly roundId: RoundId; readonly raterId: RaterId }
  | {
      readonly kind: 'rate';
      readonly roundId: RoundId;
      readonly raterId: RaterId;
      /** Place of the deal among the sample deals, from 0. */
      readonly at: number;
    }
  | { readonly kind: 'result'; readonly roundId: RoundId };

interface ExerciseState {
  readonly step: Step;
  go(step: Step): void;
}

export type ExerciseStore = StoreApi<ExerciseState>;

const stores = new WeakMap<AppStore, ExerciseStore>();

/** The exercise of a map that is open; it waits while another view is on screen. */
export function exerciseStore(app: AppStore): ExerciseStore {
  const known = stores.get(app);
  if (known !== undefined) return known;
  const store: ExerciseStore = createStore((set) => ({
    step: { kind: 'start' },
    go: (step) => set({ step }),
  }));
  stores.set(app, store);
  return store;
}
