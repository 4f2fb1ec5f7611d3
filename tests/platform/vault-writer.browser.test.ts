import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExampleMap } from '#core/templates/example.ts';
import { cardOf, mapBytes } from '#core/versions/card.ts';
import { sealMap } from '#core/versions/envelope.ts';
import type { Vault } from '#core/versions/vault.ts';
import { loadExample } from '#core/templates/index.ts';
import { openVault } from '#platform/database.ts';
import type { WriterReport, WriterTask } from '#platform/vault-writer.ts';
import { countingIds } from '../core/support/ids.ts';

const WRITE_LIMIT = 10_000;

beforeEach(
  () =>
    new Promise<void>((resolve) => {
      const asked = indexedDB.deleteDatabase('sales-system-map');
      for (const end of ['success', 'error'] as const) asked.addEventListener(end, () => resolve());
    }),
);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const put = (value: unknown) => ({ put: 'docs', key: 'a', value }) as const;

/** What the page itself puts into the database, and what it gives a worker to put there. */
function watched() {
  const here = vi.spyOn(IDBObjectStore.prototype, 'put');
  const there = vi.spyOn(Worker.prototype, 'postMessage');
  return { here, there };
}

/** A vault whose worker has reached the database. */
async function withWorker() {
  const vault = openVault();
  const { here, there } = watched();
  await expect
    .poll(async () => {
      await vault.write([put('before')]);
      return there.mock.calls.length;
    })
    .toBeGreaterThan(0);
  here.mockClear();
  there.mockClear();
  return { vault, here, there };
}

/** A worker that does only what it is told to. */
class Puppet extends EventTarget {
  static last: Puppet | null = null;
  readonly tasks: WriterTask[] = [];
  isEnded = false;
  constructor() {
    super();
    Puppet.last = this;
  }
  postMessage(task: WriterTask): void {
    this.tasks.push(task);
  }
  terminate(): void {
    this.isEnded = true;
  }
  says(data: WriterReport): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

async function withPuppet(): Promise<{ vault: Vault; puppet: Puppet }> {
  vi.stubGlobal('Worker', Puppet);
  const vault = openVault();
  await vault.write([put('first')]);
  const puppet = Puppet.last;
  if (puppet === null) throw new Error('no worker was started');
  return { vault, puppet };
}

describe('writing in a worker', () => {
  it('does nothing in the page from the moment on that the worker has reached the database', async () => {
    const { vault, here, there } = await withWorker();
    expect(await vault.write([put('by the worker')])).toEqual({ ok: true });
    expect(here).not.toHaveBeenCalled();
    expect(there).toHaveBeenCalledTimes(1);
    expect(await vault.get('docs', 'a')).toEqual({ ok: true, value: 'by the worker' });
  });

  it('refuses there as in the page: by its guard, for a newer app, and for what cannot be copied', async () => {
    const { vault, here } = await withWorker();
    const guard = { shelf: 'docs', key: 'none', asks: 'present' } as const;
    const stale = { ok: false, reason: 'stale', stored: undefined };
    expect(await vault.write([put('guarded')], guard)).toEqual(stale);
    expect(await vault.write([put(() => 0)])).toEqual({ ok: false, reason: 'blocked' });
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('sales-system-map', 9);
      asked.addEventListener('success', () => resolve(asked.result));
    });
    newer.close();
    expect(await vault.write([put('late')])).toEqual({ ok: false, reason: 'newer' });
    expect(here).not.toHaveBeenCalled();
  });

  it('goes on after the database was deleted', async () => {
    const { vault, here } = await withWorker();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('sales-system-map').addEventListener('success', resolve);
    });
    expect(await vault.write([put('anew')])).toEqual({ ok: true });
    expect(here).not.toHaveBeenCalled();
    expect(await vault.get('docs', 'a')).toEqual({ ok: true, value: 'anew' });
  });

  it('shows every write that was asked for before to who reads after it', async () => {
    const { vault, there } = await withWorker();
    for (let round = 0; round < 30; round += 1) {
      void vault.write([put(round), { put: 'history', key: `a/${round}`, value: round }]);
      expect(await vault.get('docs', 'a')).toEqual({ ok: true, value: round });
      expect(await vault.all('history', `a/${round}`)).toMatchObject({ value: { length: 1 } });
    }
    expect(there).toHaveBeenCalledTimes(30);
  });

  it('keeps a map and its card together, whoever writes', async () => {
    const map = createExampleMap(await loadExample('en'), countingIds(), 0, '2026-11-23');
    const { text } = sealMap(map, 1, 5);
    const { id } = map.info;
    const keep = { keep: id, text, updatedAt: 5, binnedAt: null } as const;
    const card = cardOf(map, { updatedAt: 5, bytes: mapBytes(map), binnedAt: null });
    const byPage = openVault();
    expect(await byPage.write([keep])).toEqual({ ok: true });
    expect(await byPage.get('cards', id)).toEqual({ ok: true, value: card });
    await byPage.write([{ drop: 'cards', key: id }]);
    const { vault, here } = await withWorker();
    expect(await vault.write([keep])).toEqual({ ok: true });
    expect(here).not.toHaveBeenCalled();
    expect(await vault.get('cards', id)).toEqual({ ok: true, value: card });
    expect(await vault.get('docs', id)).toEqual({ ok: true, value: text });
  });

  it('lets who reads another part of the database wait for nothing, and nobody for ever', async () => {
    const { vault, puppet } = await withPuppet();
    puppet.says({ kind: 'ready' });
    void vault.write([put('on its way')]);
    expect(await vault.get('cards', 'a')).toEqual({ ok: true, value: undefined });
    expect(await vault.get('docs', 'a')).toEqual({ ok: false });
  });

  it('begins when nothing of the page is under way any more, so that writes keep their order', async () => {
    const { vault, puppet } = await withPuppet();
    const own = vault.write([put('of the page')]);
    puppet.says({ kind: 'ready' });
    const next = vault.write([put('after it')]);
    expect(puppet.tasks).toEqual([]);
    expect(await Promise.all([own, next])).toEqual([{ ok: true }, { ok: true }]);
    expect(await vault.get('docs', 'a')).toEqual({ ok: true, value: 'after it' });
    void vault.write([put('of the worker')]);
    expect(puppet.tasks).toHaveLength(1);
  });
});

describe('a worker that fails', () => {
  it('cannot be made: the page writes', async () => {
    vi.stubGlobal('Worker', function refuse() {
      throw new DOMException('refused', 'SecurityError');
    });
    const vault = openVault();
    for (const value of ['one', 'two', 'three']) {
      expect(await vault.write([put(value)])).toEqual({ ok: true });
      expect(await vault.get('docs', 'a')).toEqual({ ok: true, value });
    }
  });

  it('never reaches the database, or not its own code: the page writes and waits for nothing', async () => {
    const { vault, puppet } = await withPuppet();
    expect(await vault.write([put('not ready yet')])).toEqual({ ok: true });
    puppet.dispatchEvent(new Event('error'));
    expect(puppet.isEnded).toBe(true);
    puppet.says({ kind: 'ready' });
    expect(await vault.write([put('nor later')])).toEqual({ ok: true });
    expect(puppet.tasks).toEqual([]);
    expect(await vault.get('docs', 'a')).toEqual({ ok: true, value: 'nor later' });
  });

  it('dies with writes it has not answered: the page does them again in their order', async () => {
    const { vault, puppet } = await withPuppet();
    puppet.says({ kind: 'ready' });
    const writes = ['one', 'two'].map((value) => vault.write([put(value)]));
    expect(puppet.tasks).toHaveLength(2);
    puppet.dispatchEvent(new Event('error'));
    expect(await vault.get('docs', 'a')).toEqual({ ok: true, value: 'two' });
    expect(await Promise.all(writes)).toEqual([{ ok: true }, { ok: true }]);
    expect(await vault.write([put('three')])).toEqual({ ok: true });
    expect(puppet.tasks).toHaveLength(2);
  });

  it('falls silent: after the time limit the page takes over, older writes first', async () => {
    const { vault, puppet } = await withPuppet();
    puppet.says({ kind: 'ready' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const silent = vault.write([put('silent')]);
    vi.advanceTimersByTime(WRITE_LIMIT / 2);
    const younger = vault.write([put('younger')]);
    vi.advanceTimersByTime(WRITE_LIMIT / 2);
    expect(await silent).toEqual({ ok: false, reason: 'blocked' });
    expect(await younger).toEqual({ ok: true });
    expect(puppet.isEnded).toBe(true);
    vi.useRealTimers();
    expect(await vault.get('docs', 'a')).toEqual({ ok: true, value: 'younger' });
    expect(await vault.write([put('repeated')])).toEqual({ ok: true });
  });
});
