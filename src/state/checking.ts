import { type StoreApi, createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import { loadClassifier } from '#core/lint/linter.ts';
import { type MapLintSetup, type MapReport, lintMapInParts } from '#core/lint/map/lint-map.ts';
import { shippedLines } from '#core/lint/shipped.ts';
import type { Language } from '#core/map/model.ts';
import { loadGuide } from '#core/templates/index.ts';
import { useAppStore } from './react.tsx';
import { inSlices } from './slices.ts';
import type { AppStore } from './store.ts';

/** Quiet time after the last change before the map is judged again, in milliseconds. */
const QUIET_MS = 250;

interface Checked {
  /** The last report; `null` until the first one is ready. */
  readonly report: MapReport | null;
}

const running = new WeakMap<AppStore, StoreApi<Checked>>();

/**
 * Reads a part of what the linter says about the map on the board. The first reader starts the
 * linter; it goes on in the background for as long as the map is open.
 */
export function useReport<Part>(select: (report: MapReport | null) => Part): Part {
  const store = useAppStore();
  return useStore(checkedOf(store), ({ report }) => select(report));
}

function checkedOf(store: AppStore): StoreApi<Checked> {
  const known = running.get(store);
  if (known !== undefined) return known;
  const checked = createStore<Checked>()(() => ({ report: null }));
  running.set(store, checked);
  keepChecking(store, checked);
  return checked;
}

/** Judges the map now and after every change, a slice at a time; later changes wait their turn. */
function keepChecking(store: AppStore, checked: StoreApi<Checked>): void {
  const loadSetup = setups();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  async function run(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      let { map } = store.getState();
      while (checked.getState().report?.map !== map) {
        const setup = await loadSetup(map.info.language);
        const report = await inSlices(lintMapInParts(map, setup, checked.getState().report));
        checked.setState({ report });
        ({ map } = store.getState());
      }
    } finally {
      busy = false;
    }
  }

  function schedule(): void {
    clearTimeout(timer);
    // Without the weights nothing is said; the next change tries to fetch them again.
    timer = setTimeout(() => void run().catch(() => undefined), QUIET_MS);
  }

  store.subscribe((state, before) => {
    if (state.map !== before.map) schedule();
  });
  schedule();
}

function setups(): (language: Language) => Promise<MapLintSetup> {
  const made = new Map<Language, MapLintSetup>();
  return async (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const [classifier, guide] = await Promise.all([loadClassifier(), loadGuide(language)]);
    const setup = { classifier, shipped: shippedLines(guide, null), preset: 'workshop' } as const;
    made.set(language, setup);
    return setup;
  };
}
