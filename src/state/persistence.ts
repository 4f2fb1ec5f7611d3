import type { History } from '#core/map/history.ts';
import type { MapId, SalesMap } from '#core/map/model.ts';
import type { Clock, QuickStorage, WriteResult } from '#core/ports.ts';
import { type Sealed, sealMap } from '#core/versions/envelope.ts';
import type { AppState, AppStore, Saving } from './store.ts';

/** Quiet time after the last change before it is written, in milliseconds. */
const QUIET_MS = 120;
/** A change waits no longer than this, however fast somebody types. */
const LATEST_MS = 350;
/** Waits before a refused write is tried again; the last one repeats. */
const RETRY_MS = [1_000, 5_000, 30_000] as const;

/** One state of a map on its way to the disk. */
export interface SaveJob {
  readonly sealed: Sealed;
  readonly map: SalesMap;
  readonly history: History;
}

/** Where a map is kept for good. Its code is fetched when somebody reaches for the page. */
export interface DurableStore {
  /** Answers when the disk has it. `lost` when this tab may not write the map any more. */
  save(job: SaveJob): Promise<WriteResult | { readonly ok: false; readonly reason: 'lost' }>;
}

/** What saving needs of the outside world. */
export interface SavingPorts {
  readonly quick: QuickStorage;
  readonly now: Clock;
  /** Rejects when its code cannot be fetched. */
  durable(): Promise<DurableStore>;
}

/** Saving that runs until it is stopped. */
export interface AutoSave {
  /** Writes what is not written yet, at once; for the moment the page is hidden or closed. */
  flush(): void;
  /** Resolves when nothing is on its way to the disk. */
  settled(): Promise<void>;
  /** Revision this tab gave a map last; 0 for one it never had on its board. */
  revOf(id: MapId): number;
  /** Takes a map that comes from storage: it is kept already, under this revision. */
  adopt(map: SalesMap, rev: number): void;
  stop(): void;
}

/**
 * Keeps a map in storage while it is edited: at once in the quick storage, then for good. Driven
 * by the map's reference, so selections and drags in progress write nothing.
 */
export function autosave(store: AppStore, ports: SavingPorts): AutoSave {
  const saver = new Saver(store, ports);
  return {
    flush: () => saver.flush(),
    settled: () => saver.settled(),
    revOf: (id) => saver.revOf(id),
    adopt: (map, rev) => saver.adopt(map, rev),
    stop: () => saver.stop(),
  };
}

class Saver {
  readonly #store: AppStore;
  readonly #ports: SavingPorts;
  readonly #unsubscribe: () => void;
  /** Revision of each map this tab has had on its board. */
  readonly #revs = new Map<MapId, number>();
  /** The newest state of each map that is not for good yet. */
  readonly #waiting = new Map<MapId, { readonly job: SaveJob; readonly kept: WriteResult }>();
  #sending: Promise<void> | null = null;
  #durable: DurableStore | null = null;
  #adopted: SalesMap | null = null;
  #dirtySince: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refusals = 0;

  constructor(store: AppStore, ports: SavingPorts) {
    this.#store = store;
    this.#ports = ports;
    this.#unsubscribe = store.subscribe((state, before) => {
      if (state.map !== before.map) this.#changed(state, before);
    });
  }

  flush(): void {
    if (this.#dirtySince !== null) this.#write();
  }

  async settled(): Promise<void> {
    this.flush();
    await this.#sending;
  }

  revOf(id: MapId): number {
    return this.#revs.get(id) ?? 0;
  }

  adopt(map: SalesMap, rev: number): void {
    const { id } = map.info;
    this.#adopted = map;
    this.#revs.set(id, rev);
    // What was about to be written of it grew from an older state.
    this.#waiting.delete(id);
  }

  stop(): void {
    this.#unsubscribe();
    this.flush();
    clearTimeout(this.#timer);
  }

  #changed({ map, access }: AppState, before: AppState): void {
    // Another map is on the board now: what was typed last into the former one is written first.
    if (map.info.id !== before.map.info.id && this.#dirtySince !== null) {
      this.#send(before.map, before.history);
    }
    if (map === this.#adopted || access.mode !== 'edit') {
      clearTimeout(this.#timer);
      this.#dirtySince = null;
      return;
    }
    const now = this.#ports.now();
    this.#dirtySince ??= now;
    if (this.#store.saving.getState().state === 'saved') this.#say({ state: 'saving' });
    this.#schedule(Math.max(0, Math.min(QUIET_MS, this.#dirtySince + LATEST_MS - now)));
  }

  #say(saving: Saving): void {
    this.#store.saving.setState(saving, true);
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), wait);
  }

  #write(): void {
    const { map, history } = this.#store.getState();
    this.#send(map, history);
  }

  #send(map: SalesMap, history: History): void {
    clearTimeout(this.#timer);
    this.#dirtySince = null;
    const { id } = map.info;
    const rev = (this.#revs.get(id) ?? 0) + 1;
    this.#revs.set(id, rev);
    const sealed = sealMap(map, rev, this.#ports.now());
    const kept = this.#ports.quick.write('doc', id, sealed.text);
    this.#waiting.set(id, { job: { sealed, map, history }, kept });
    this.#sending ??= this.#sendAll();
  }

  /** One write at a time; what was typed meanwhile goes as one next write. */
  async #sendAll(): Promise<void> {
    for (let one = firstOf(this.#waiting); one !== undefined; one = firstOf(this.#waiting)) {
      const { job, kept } = one;
      this.#waiting.delete(job.map.info.id);
      const result = await this.#keep(job).catch((): WriteResult => ({
        ok: false,
        reason: 'blocked',
      }));
      this.#settle(job, kept, result);
    }
    this.#sending = null;
  }

  async #keep(job: SaveJob): ReturnType<DurableStore['save']> {
    this.#durable ??= await this.#ports.durable();
    return this.#durable.save(job);
  }

  #settle(
    job: SaveJob,
    kept: WriteResult,
    result: Awaited<ReturnType<DurableStore['save']>>,
  ): void {
    const { map, access } = this.#store.getState();
    if (!result.ok && result.reason === 'lost') return this.#say({ state: 'saved' });
    if (result.ok && kept.ok) {
      this.#refusals = 0;
      if (map === job.map) this.#say({ state: 'saved' });
      return;
    }
    if (result.ok) this.#say({ state: 'tight' });
    else this.#say({ state: 'refused', reason: reasonOf(kept, result.reason) });
    if (access.mode !== 'edit' || map.info.id !== job.map.info.id) return;
    this.#schedule(RETRY_MS[Math.min(this.#refusals, RETRY_MS.length - 1)] ?? LATEST_MS);
    this.#refusals += 1;
  }
}

function reasonOf(kept: WriteResult, reason: 'full' | 'blocked' | 'lost') {
  if (kept.ok) return 'fragile';
  return kept.reason === 'full' || reason === 'full' ? 'full' : 'blocked';
}

function firstOf<Item>(items: ReadonlyMap<unknown, Item>): Item | undefined {
  return items.values().next().value;
}
