import { mapToFile } from '#core/codecs/map-file.ts';
import type { SalesMap } from '#core/map/model.ts';
import type { Clock, MapStorage, WriteResult } from '#core/ports.ts';
import type { AppStore } from './store.ts';

/** Quiet time after the last change before it is written, in milliseconds. */
const QUIET_MS = 120;
/** A change waits no longer than this, however fast somebody types. */
const LATEST_MS = 500;
/** Waits before a refused write is tried again; the last one repeats. */
const RETRY_MS = [1_000, 5_000, 30_000] as const;

/** Saving that runs until it is stopped. */
export interface AutoSave {
  /** Writes what is not written yet, at once; for the moment the page is hidden or closed. */
  flush(): void;
  stop(): void;
}

/**
 * Keeps a map in storage while it is edited. Driven by the map's reference, so selections and
 * drags in progress write nothing; the state of saving goes to the store.
 */
export function autosave(store: AppStore, storage: MapStorage, now: Clock): AutoSave {
  let dirtySince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refusals = 0;

  function textOf(map: SalesMap): string {
    // A stored map is a map file with the time of writing at its head.
    return JSON.stringify({ savedAt: now(), ...mapToFile(map) });
  }

  function schedule(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(write, wait);
  }

  function settle(written: SalesMap, result: WriteResult): void {
    if (!result.ok) {
      store.getState().setSaving({ state: 'refused', reason: result.reason });
      dirtySince ??= now();
      schedule(RETRY_MS[Math.min(refusals, RETRY_MS.length - 1)] ?? LATEST_MS);
      refusals += 1;
      return;
    }
    refusals = 0;
    if (store.getState().map === written) {
      dirtySince = null;
      store.getState().setSaving({ state: 'saved' });
    } else {
      schedule(QUIET_MS);
    }
  }

  function write(): void {
    const { map } = store.getState();
    void storage.save(map.info.id, textOf(map)).then((result) => settle(map, result));
  }

  function flush(): void {
    if (dirtySince === null) return;
    clearTimeout(timer);
    const { map } = store.getState();
    settle(map, storage.saveNow(map.info.id, textOf(map)));
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.map === before.map) return;
    // Another map is on the board now: what was typed last into the former one is written first.
    if (state.map.info.id !== before.map.info.id && dirtySince !== null) {
      storage.saveNow(before.map.info.id, textOf(before.map));
    }
    dirtySince ??= now();
    if (state.saving.state !== 'refused') state.setSaving({ state: 'saving' });
    schedule(Math.max(0, Math.min(QUIET_MS, dirtySince + LATEST_MS - now())));
  });

  return {
    flush,
    stop: () => {
      unsubscribe();
      flush();
      clearTimeout(timer);
    },
  };
}
