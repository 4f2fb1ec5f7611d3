import { idSource } from '#core/map/ids.ts';
import type { MapId, SalesMap } from '#core/map/model.ts';
import type { Keeping } from '#core/ports.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { guideRu } from '#core/templates/b2b-seven.ru.ts';
import type { Lease, TabChannel, TabLocks } from '#core/versions/tabs.ts';
import { type Keeper, createKeeper } from '#state/keeping/keeper.ts';
import type { Start } from '#state/keeping/start.ts';
import { type AutoSave, autosave } from '#state/persistence.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import {
  type MemoryQuick,
  type MemoryVault,
  memoryQuick,
  memoryVault,
} from '../../state/support/stores.ts';

/** One browser: its stores, locks and channel, shared by all tabs, and a clock to turn. */
export interface Browser {
  readonly quick: MemoryQuick;
  readonly vault: MemoryVault;
  locks: TabLocks;
  now(): number;
  openChannel(): TabChannel;
}

let count = 0;
const ids = idSource(() => `t${(count++).toString(36)}`);

/** A fresh map from the template. */
export function freshMap(): SalesMap {
  return createTemplateMap(guideRu, 'ru', ids, 0, '');
}

export function memoryBrowser(now: () => number = Date.now): Browser {
  const listeners = new Map<object, (message: unknown) => void>();
  return {
    quick: memoryQuick(),
    vault: memoryVault(),
    locks: memoryLocks(),
    now,
    openChannel: () => {
      const self = {};
      return {
        post: (message) => {
          for (const [tab, hear] of listeners) {
            if (tab !== self) queueMicrotask(() => hear(structuredClone(message)));
          }
        },
        listen: (hear) => {
          listeners.set(self, hear);
        },
      };
    },
  };
}

/** Rights by name, as Web Locks give them. */
function memoryLocks(): TabLocks {
  interface Held {
    readonly lose: () => void;
  }
  const held = new Map<string, Held>();
  const queues = new Map<string, ((lease: Lease) => void)[]>();

  function grant(name: string): Lease {
    let lose = (): void => undefined;
    const lost = new Promise<void>((resolve) => {
      lose = resolve;
    });
    const holder: Held = { lose };
    held.set(name, holder);
    return {
      lost,
      release: () => {
        if (held.get(name) !== holder) return;
        held.delete(name);
        queues.get(name)?.shift()?.(grant(name));
      },
    };
  }

  return {
    take: async (name) => (held.has(name) ? 'taken' : grant(name)),
    wait: (name) => {
      let leave = (): void => undefined;
      const lease = new Promise<Lease | null>((resolve) => {
        if (!held.has(name)) return resolve(grant(name));
        const queue = queues.get(name) ?? [];
        queues.set(name, queue);
        queue.push(resolve);
        leave = () => {
          const at = queue.indexOf(resolve);
          if (at >= 0) queue.splice(at, 1);
          resolve(null);
        };
        return undefined;
      });
      return { lease, leave: () => leave() };
    },
    seize: async (name) => {
      const before = held.get(name);
      const lease = grant(name);
      before?.lose();
      return lease;
    },
  };
}

/** Where the browser has no locks. */
export const noLocks: TabLocks = {
  take: async () => 'unguarded',
  wait: () => ({ lease: Promise.resolve(null), leave: () => undefined }),
  seize: async () => 'unguarded',
};

/** One tab, started as the app starts. */
export interface Tab {
  readonly store: AppStore;
  readonly saver: AutoSave;
  readonly keeper: Keeper;
  readonly keeping: Keeping;
  readonly start: Start;
  /** Edits the first stage's sentence. */
  type(text: string): void;
  typed(): string;
  saved(): Promise<void>;
}

export async function openTab(browser: Browser, wanted: MapId | null = null): Promise<Tab> {
  const { quick, vault, locks, now } = browser;
  const keeper = createKeeper({
    vault,
    quick,
    locks,
    channel: browser.openChannel(),
    ids,
    now,
    persist: async () => true,
    facts: async () => ({ persistent: true, used: 1, quota: 2 }),
  });
  const start = await keeper.start(wanted);
  const found = start.state === 'found' ? start.found : null;
  const shown = start.state === 'unreadable' ? start.shown : null;
  const map = found?.envelope.opened.map ?? shown ?? freshMap();
  const store = createAppStore(map, found?.history);
  const saver = autosave(store, { quick, now, durable: async () => keeper });
  if (found !== null) saver.adopt(map, found.envelope.rev);
  if (shown !== null) store.getState().setAccess({ mode: 'read', because: 'newer-app' });
  const keeping = keeper.attach(store, saver);
  const stage = () => {
    const first = Object.values(store.getState().map.stages)[0];
    if (first === undefined) throw new Error('the map has no stage');
    return first;
  };
  return {
    store,
    saver,
    keeper,
    keeping,
    start,
    type: (text) => {
      store.getState().dispatch({
        type: 'stage.edit',
        stageId: stage().id,
        fields: { happens: text },
      });
      store.getState().sealStep();
    },
    typed: () => stage().happens,
    saved: () => saver.settled(),
  };
}
