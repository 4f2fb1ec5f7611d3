import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idSource } from '#core/map/ids.ts';
import type { SalesMap } from '#core/map/model.ts';
import type { WriteResult } from '#core/ports.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { guideRu } from '#core/templates/b2b-seven.ru.ts';
import { openEnvelope } from '#core/versions/open-envelope.ts';
import { type AutoSave, type SaveJob, autosave } from '#state/persistence.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import { type MemoryQuick, memoryQuick } from './support/stores.ts';

let count = 0;
const ids = idSource(() => (count++).toString(36));
const fresh = () => createTemplateMap(guideRu, 'ru', ids, 0, '');

let quick: MemoryQuick;
let jobs: SaveJob[];
/** What the database answers, and whether it has answered yet. */
let answer: WriteResult;
let hold: Promise<void>;
let store: AppStore;
let saving: AutoSave;

beforeEach(() => {
  vi.useFakeTimers();
  quick = memoryQuick();
  jobs = [];
  answer = { ok: true };
  hold = Promise.resolve();
  store = createAppStore(fresh());
  const save = async (job: SaveJob) => {
    jobs.push(job);
    await hold;
    return answer;
  };
  saving = autosave(store, { quick, now: Date.now, durable: async () => ({ save }) });
});

afterEach(() => {
  saving.stop();
  vi.useRealTimers();
});

function rename(title: string): void {
  store.getState().dispatch({ type: 'info.edit', fields: { title } });
}

/** Title and revision of a map in the quick storage. */
function stored(map: SalesMap): readonly [string, number] | null {
  const opened = openEnvelope(quick.texts.get(`doc/${map.info.id}`) ?? '');
  return opened.ok ? [opened.value.opened.map.info.title, opened.value.rev] : null;
}

describe('autosave', () => {
  it('writes nothing while nothing is edited', async () => {
    store.getState().setView('onepager');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([quick.texts.size, jobs.length]).toEqual([0, 0]);
  });

  it('says “saved” only after the database has it', async () => {
    let release = (): void => undefined;
    hold = new Promise((resolve) => {
      release = resolve;
    });
    rename('A');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stored(store.getState().map)?.[0]).toBe('A');
    expect(store.saving.getState().state).toBe('saving');
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.saving.getState().state).toBe('saved');
  });

  it('writes within half a second however fast somebody types', async () => {
    for (let key = 0; key < 20; key += 1) {
      rename(`key ${key}`);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(jobs.length).toBeGreaterThanOrEqual(2);
    expect(jobs.length).toBeLessThan(20);
  });

  it('counts revisions up, one a write', async () => {
    for (const title of ['A', 'B', 'C']) {
      rename(title);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(jobs.map(({ sealed }) => sealed.rev)).toEqual([1, 2, 3]);
    expect(stored(store.getState().map)).toEqual(['C', 3]);
  });

  it('has one write on its way at a time, and the newest state is the next', async () => {
    let release = (): void => undefined;
    hold = new Promise((resolve) => {
      release = resolve;
    });
    for (const title of ['A', 'B', 'C']) {
      rename(title);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(jobs).toHaveLength(1);
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(jobs.map(({ map }) => map.info.title)).toEqual(['A', 'C']);
  });

  it('writes at once when the page is about to close', () => {
    rename('last words');
    saving.flush();
    expect(stored(store.getState().map)).toEqual(['last words', 1]);
  });

  it('writes the former map before another one is opened', () => {
    const former = store.getState().map;
    rename('typed a moment ago');
    store.getState().open(fresh());
    expect(stored(former)?.[0]).toBe('typed a moment ago');
  });

  it('forgets neither of two maps that change while a write is on its way', async () => {
    let release = (): void => undefined;
    hold = new Promise((resolve) => {
      release = resolve;
    });
    rename('A');
    await vi.advanceTimersByTimeAsync(200);
    rename('A at last');
    store.getState().open(fresh());
    await vi.advanceTimersByTimeAsync(200);
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(jobs.map(({ map }) => map.info.title)).toContain('A at last');
    expect(jobs.at(-1)?.map).toBe(store.getState().map);
  });

  it('keeps a map just opened under its own id', async () => {
    const next = fresh();
    store.getState().open(next);
    await vi.advanceTimersByTimeAsync(200);
    expect(stored(next)?.[1]).toBe(1);
  });

  it('does not write what comes from storage, and counts on from its revision', async () => {
    const kept = fresh();
    saving.adopt(kept, 41);
    store.getState().open(kept);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(jobs).toHaveLength(0);
    rename('A');
    await vi.advanceTimersByTimeAsync(200);
    expect(jobs.map(({ sealed }) => sealed.rev)).toEqual([42]);
  });

  it('writes nothing for a reader, who cannot change anything either', async () => {
    store.getState().setAccess({ mode: 'read', because: 'other-tab' });
    const before = store.getState().map;
    rename('A');
    expect(store.getState().map).toBe(before);
    store.getState().show(fresh());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(jobs).toHaveLength(0);
  });

  it('gives the code of the database another try when it could not be fetched', async () => {
    let fetches = 0;
    const late = createAppStore(fresh());
    const other = autosave(late, {
      quick,
      now: Date.now,
      durable: async () => {
        fetches += 1;
        if (fetches === 1) throw new Error('offline');
        return { save: async () => ({ ok: true }) };
      },
    });
    late.getState().dispatch({ type: 'info.edit', fields: { title: 'A' } });
    await vi.advanceTimersByTimeAsync(200);
    expect(late.saving.getState()).toEqual({ state: 'refused', reason: 'fragile' });
    await vi.advanceTimersByTimeAsync(1_100);
    expect(late.saving.getState().state).toBe('saved');
    other.stop();
  });
});
