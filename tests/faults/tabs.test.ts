import { describe, expect, it, vi } from 'vitest';
import { sealMap } from '#core/versions/envelope.ts';
import { type Tab, memoryBrowser, openTab } from './support/tab.ts';

const EDITS = 200;

/** A browser with one tab on a stored map, and the map's id. */
async function oneTab() {
  const browser = memoryBrowser();
  const first = await openTab(browser);
  first.type('start');
  await first.saved();
  return { browser, first, id: first.store.getState().map.info.id };
}

function count(tab: Tab): number {
  return Number(tab.typed().split(' ').at(-1));
}

describe('two tabs on one map', () => {
  it('[F25] the second reads live and cannot change anything', async () => {
    const { browser, first, id } = await oneTab();
    const second = await openTab(browser, id);
    expect(second.store.getState().access).toMatchObject({ mode: 'read', because: 'other-tab' });
    second.type('not allowed');
    expect(second.typed()).toBe('start');
    first.type('seen at once');
    await first.saved();
    await Promise.resolve();
    expect(second.typed()).toBe('seen at once');
  });

  it('[F25] a writer posts its map only from the moment on that somebody looks at it', async () => {
    const { browser, first, id } = await oneTab();
    const said: unknown[] = [];
    browser.openChannel().listen((message) => said.push((message as { say: string }).say));
    first.type('for nobody');
    await first.saved();
    expect(said).toEqual([]);
    // What is saved while the reader starts must not be missed.
    const start = openTab(browser, id);
    first.type('while it opens');
    await first.saved();
    const reader = await start;
    await vi.waitFor(() => expect(reader.typed()).toBe('while it opens'));
    expect(said).toContain('saved');
  });

  it('[F25] who takes over is told of the readers there are', async () => {
    const { browser, id } = await oneTab();
    const reader = await openTab(browser, id);
    const second = await openTab(browser, id);
    await second.keeping.takeOver();
    second.type('from the second');
    await second.saved();
    await vi.waitFor(() => expect(reader.typed()).toBe('from the second'));
  });

  it(`[F25] of ${EDITS} edits made in turns none is lost`, async () => {
    const { browser, first, id } = await oneTab();
    const second = await openTab(browser, id);
    first.type('edit 0');
    await first.saved();
    for (let edit = 1; edit <= EDITS; edit += 1) {
      const tab = edit % 2 === 0 ? first : second;
      await tab.keeping.takeOver();
      expect(count(tab)).toBe(edit - 1);
      tab.type(`edit ${edit}`);
      // Every other time the turn goes on before the edit was saved.
      if (edit % 4 < 2) await tab.saved();
    }
    await first.saved();
    await second.saved();
    const last = await openTab(browser, id);
    expect(count(last)).toBe(EDITS);
    const versions = await last.keeping.versions.list(id);
    expect(versions.filter(({ reason }) => reason === 'conflict')).toEqual([]);
  });

  it('[F25] the reader goes on by itself when the right to write is free', async () => {
    const { browser, first, id } = await oneTab();
    const reader = await openTab(browser, id);
    const lease = await browser.locks.seize(id);
    if (typeof lease === 'object') lease.release();
    await vi.waitFor(() => expect(reader.store.getState().access.mode).toBe('edit'));
    expect(first.store.getState().access.mode).toBe('read');
    reader.type('goes on');
    await reader.saved();
    await vi.waitFor(() => expect(first.typed()).toBe('goes on'));
  });

  it('[F26] an older app stops writing when a newer one has written the map', async () => {
    const { browser, first, id } = await oneTab();
    const newer = String(browser.vault.rows.get(`docs:${id}`)).replace('"schema":1', '"schema":2');
    browser.vault.rows.set(`docs:${id}`, newer);
    first.type('from the old app');
    await first.saved();
    expect(first.store.getState().access).toEqual({ mode: 'read', because: 'newer-app' });
    expect(browser.vault.rows.get(`docs:${id}`)).toBe(newer);
    const kept = [...browser.vault.rows.values()].map((value) => JSON.stringify(value));
    expect(kept.some((text) => text.includes('from the old app'))).toBe(true);
  });

  it('[F27] a frozen writer loses the right, not its last words', async () => {
    const { browser, first, id } = await oneTab();
    const second = await openTab(browser, id);
    // Frozen: it hears nothing, and writes only when it is thawed.
    const frozen = first.keeper.save.bind(first.keeper);
    const { map, history } = first.store.getState();
    const lease = await browser.locks.seize(id);
    expect(typeof lease).toBe('object');
    if (typeof lease === 'object') lease.release();
    await second.keeping.takeOver();
    second.type('from the second');
    await second.saved();
    const late = { ...map, info: { ...map.info, title: 'last words' } };
    const result = await frozen({ sealed: sealMap(late, 2, 0), map: late, history });
    expect(result).toEqual({ ok: false, reason: 'lost' });
    const versions = await second.keeping.versions.list(id);
    const conflict = versions.find(({ reason }) => reason === 'conflict');
    const read = await second.keeping.versions.read(conflict?.id ?? '');
    expect(read.ok && read.value.map.info.title).toBe('last words');
    expect((await openTab(browser, id)).typed()).toBe('from the second');
  });
});
