import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mapFromJson } from '#core/codecs/json.ts';
import { idSource } from '#core/map/ids.ts';
import type { MapId, SalesMap } from '#core/map/model.ts';
import type { MapStorage, WriteResult } from '#core/ports.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { guideRu } from '#core/templates/b2b-seven.ru.ts';
import { type AutoSave, autosave } from '#state/persistence.ts';
import { type AppStore, createAppStore } from '#state/store.ts';

let count = 0;
const ids = idSource(() => (count++).toString(36));
const fresh = () => createTemplateMap(guideRu, 'ru', ids, 0, '');

interface FakeStorage extends MapStorage {
  readonly texts: Map<MapId, string>;
  writes: number;
  answer: WriteResult;
}

function fakeStorage(): FakeStorage {
  const texts = new Map<MapId, string>();
  const storage: FakeStorage = {
    texts,
    writes: 0,
    answer: { ok: true },
    list: () => Promise.resolve([...texts.keys()]),
    load: (id) => Promise.resolve({ ok: true, text: texts.get(id) ?? null }),
    save: (id, text) => Promise.resolve(storage.saveNow(id, text)),
    saveNow: (id, text) => {
      storage.writes += 1;
      if (storage.answer.ok) texts.set(id, text);
      return storage.answer;
    },
    remove: () => Promise.resolve({ ok: true }),
    rescue: () => Promise.resolve({ ok: true }),
    rescued: () => Promise.resolve([]),
  };
  return storage;
}

let storage: FakeStorage;
let store: AppStore;
let saving: AutoSave;

beforeEach(() => {
  vi.useFakeTimers();
  storage = fakeStorage();
  store = createAppStore(fresh());
  saving = autosave(store, storage, Date.now);
});

afterEach(() => {
  saving.stop();
  vi.useRealTimers();
});

function rename(title: string): void {
  store.getState().dispatch({ type: 'info.edit', fields: { title } });
}

function stored(map: SalesMap): string | null {
  const opened = mapFromJson(storage.texts.get(map.info.id) ?? '');
  return opened.ok ? opened.value.map.info.title : null;
}

describe('autosave', () => {
  it('writes nothing while nothing is edited', async () => {
    store.getState().setView('onepager');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(storage.writes).toBe(0);
  });

  it('says “saved” only after the write was accepted', async () => {
    rename('A');
    expect(store.getState().saving.state).toBe('saving');
    await vi.advanceTimersByTimeAsync(200);
    expect(store.getState().saving.state).toBe('saved');
    expect(stored(store.getState().map)).toBe('A');
  });

  it('writes within half a second however fast somebody types', async () => {
    for (let key = 0; key < 20; key += 1) {
      rename(`key ${key}`);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(storage.writes).toBeGreaterThanOrEqual(2);
    expect(storage.writes).toBeLessThan(20);
  });

  it('writes at once when the page is about to close', () => {
    rename('last words');
    saving.flush();
    expect(stored(store.getState().map)).toBe('last words');
    expect(store.getState().saving.state).toBe('saved');
  });

  it('says in the store that a write was refused and tries again until it is accepted', async () => {
    storage.answer = { ok: false, reason: 'full' };
    rename('A');
    await vi.advanceTimersByTimeAsync(200);
    expect(store.getState().saving).toEqual({ state: 'refused', reason: 'full' });
    rename('B');
    expect(store.getState().saving.state).toBe('refused');
    storage.answer = { ok: true };
    await vi.advanceTimersByTimeAsync(31_000);
    expect(store.getState().saving.state).toBe('saved');
    expect(stored(store.getState().map)).toBe('B');
  });

  it('writes the former map before another one is opened', () => {
    const former = store.getState().map;
    rename('typed a moment ago');
    store.getState().open(fresh());
    expect(stored(former)).toBe('typed a moment ago');
  });

  it('keeps a map just opened under its own id', async () => {
    const next = fresh();
    store.getState().open(next);
    await vi.advanceTimersByTimeAsync(200);
    expect(storage.texts.has(next.info.id)).toBe(true);
  });
});
