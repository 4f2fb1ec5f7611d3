import { type StoreApi, createStore } from 'zustand/vanilla';
import type { ExportFormat } from '#formats/exporters.ts';
import type { AppStore } from '#state/store.ts';

/** Something to be done with the map outside the app. */
export type Errand =
  /** A file of this format at once, with what was chosen last. */
  | { readonly kind: 'make'; readonly format: ExportFormat }
  | { readonly kind: 'again' }
  | { readonly kind: 'options' }
  | { readonly kind: 'batch' }
  | { readonly kind: 'copyPicture' }
  | { readonly kind: 'copyTable' }
  | { readonly kind: 'print' };

/** The setting that holds the last choice; `choice.ts` reads all of it. */
export const CHOICE_KEY = 'export';

/** Whether the pages are to be printed: asked for here, or by the browser's own menu. */
export type Printing = 'no' | 'asked' | 'browser';

interface DeskState {
  /** The last thing asked for; a new object each time, so it can be asked for again. */
  readonly errand: Errand | null;
  /** Whether a file is being made. */
  readonly busy: boolean;
  readonly printing: Printing;
  ask(errand: Errand | null): void;
  setBusy(busy: boolean): void;
  setPrinting(printing: Printing): void;
}

export type DeskStore = StoreApi<DeskState>;

const stores = new WeakMap<AppStore, DeskStore>();

/** Where menu, keys and the page leave their errands; the desk itself is fetched on first use. */
export function deskStore(app: AppStore): DeskStore {
  const known = stores.get(app);
  if (known !== undefined) return known;
  const store: DeskStore = createStore((set) => ({
    errand: null,
    busy: false,
    printing: 'no',
    ask: (errand) => set({ errand }),
    setBusy: (busy) => set({ busy }),
    setPrinting: (printing) => set({ printing }),
  }));
  stores.set(app, store);
  return store;
}
