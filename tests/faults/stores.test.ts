import { describe, expect, it, vi } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import { migrations } from '#core/migrations/index.ts';
import type { Migration } from '#core/migrations/migration.ts';
import { sealMap } from '#core/versions/envelope.ts';
import { freshMap, memoryBrowser, noLocks, openTab } from './support/tab.ts';

/** A browser in which somebody worked and left. */
async function worked(...texts: readonly string[]) {
  const browser = memoryBrowser();
  const tab = await openTab(browser);
  for (const text of texts) {
    tab.type(text);
    await tab.saved();
  }
  const { id } = tab.store.getState().map.info;
  return { browser, tab, id, map: tab.store.getState().map };
}

/** The same browser, started anew: no tab holds a lock any more. */
function restarted<B extends { locks: unknown }>(browser: B): B {
  browser.locks = memoryBrowser().locks;
  return browser;
}

describe('two stores', () => {
  it('[F6] goes on in the database when the quick storage is full, says so, and loses nothing', async () => {
    const { browser, tab, id } = await worked('before');
    browser.quick.answer = { ok: false, reason: 'full' };
    tab.type('written while full');
    await tab.saved();
    expect(tab.store.saving.getState().state).toBe('tight');
    const next = await openTab(restarted(browser), id);
    expect(next.typed()).toBe('written while full');
  });

  it('[F7] keeps the map in memory and in the quick storage when the database refuses', async () => {
    vi.useFakeTimers();
    const { browser, tab, id } = await worked('before');
    browser.vault.refusal = { ok: false, reason: 'full' };
    tab.type('refused');
    await tab.saved();
    expect(tab.store.saving.getState()).toEqual({ state: 'refused', reason: 'fragile' });
    expect(JSON.stringify(browser.vault.rows.get(`docs:${id}`))).toContain('before');
    browser.vault.refusal = null;
    await vi.advanceTimersByTimeAsync(1_100);
    expect(tab.store.saving.getState().state).toBe('saved');
    expect(JSON.stringify(browser.vault.rows.get(`docs:${id}`))).toContain('refused');
    vi.useRealTimers();
  });

  it('[F8] is saved within two seconds when a write fails once', async () => {
    vi.useFakeTimers();
    const { browser, tab } = await worked('before');
    browser.quick.answer = { ok: false, reason: 'blocked' };
    tab.type('once more');
    await tab.saved();
    expect(tab.store.saving.getState().state).not.toBe('saved');
    browser.quick.answer = { ok: true };
    await vi.advanceTimersByTimeAsync(2_000);
    expect(tab.store.saving.getState().state).toBe('saved');
    vi.useRealTimers();
  });

  it('[F1] knows how much work only the database had after the browser was killed', async () => {
    const browser = memoryBrowser(() => clock);
    let clock = 1_000;
    const tab = await openTab(browser);
    tab.type('in both');
    await tab.saved();
    const { id } = tab.store.getState().map.info;
    const older = String(browser.quick.texts.get(`doc/${id}`));
    clock += 12_000;
    tab.type('in the database alone');
    await tab.saved();
    browser.quick.texts.set(`doc/${id}`, older);
    const next = await openTab(restarted(browser), id);
    expect(next.typed()).toBe('in the database alone');
    expect(next.start.state === 'found' && next.start.found.ahead).toBe(12_000);
    next.type('goes on');
    await next.saved();
    const last = await openTab(restarted(browser), id);
    expect(last.start.state === 'found' && last.start.found.ahead).toBeNull();
  });

  it('[F10] opens the good copy when the other one is damaged, whichever it is', async () => {
    for (const damaged of ['quick', 'database'] as const) {
      const { browser, id, map } = await worked('one', 'two');
      const kept = String(browser.quick.texts.get(`doc/${id}`));
      const broken = kept.slice(0, -50);
      if (damaged === 'quick') browser.quick.texts.set(`doc/${id}`, broken);
      else browser.vault.rows.set(`docs:${id}`, broken);
      const next = await openTab(restarted(browser), id);
      expect(next.store.getState().map, damaged).toEqual(map);
      expect([...browser.vault.rows.values()], damaged).toContain(broken);
    }
  });

  it('[F11] opens the newest version when both copies are damaged', async () => {
    const { browser, id } = await worked('minute by minute');
    const next = await openTab(restarted(browser), id);
    next.type('after the first version was kept');
    await next.saved();
    browser.quick.texts.set(`doc/${id}`, '<html>');
    browser.vault.rows.set(`docs:${id}`, '');
    const last = await openTab(restarted(browser), id);
    expect(last.typed()).toBe('minute by minute');
    expect(last.start).toMatchObject({ state: 'found', found: { from: 'version' } });
    last.type('and goes on');
    await last.saved();
    expect((await openTab(restarted(browser), id)).typed()).toBe('and goes on');
  });

  it('[F12] shows a map of a newer app and never writes over it', async () => {
    const { browser, id } = await worked('of tomorrow');
    const newer = String(browser.vault.rows.get(`docs:${id}`)).replace('"schema":1', '"schema":2');
    browser.quick.texts.set(`doc/${id}`, newer);
    browser.vault.rows.set(`docs:${id}`, newer);
    const tab = await openTab(restarted(browser), id);
    expect(tab.store.getState().access).toEqual({ mode: 'read', because: 'newer-app' });
    expect(tab.typed()).toBe('of tomorrow');
    for (let edit = 0; edit < 10; edit += 1) tab.type(`edit ${edit}`);
    await tab.saved();
    expect(tab.typed()).toBe('of tomorrow');
    expect(browser.quick.texts.get(`doc/${id}`)).toBe(newer);
    expect(browser.vault.rows.get(`docs:${id}`)).toBe(newer);
  });

  it('[F13] brings maps over that were stored as plain files, and keeps their text as a version', async () => {
    const browser = memoryBrowser();
    const old = freshMap();
    browser.quick.texts.set(`map/${old.info.id}`, `{"savedAt":7,${mapToJson(old).slice(1)}`);
    const broken = '{"savedAt":8,"format":"sales-system-map"';
    browser.quick.texts.set('map/map_broken', broken);
    const tab = await openTab(browser, old.info.id);
    expect(tab.store.getState().map).toEqual(old);
    expect(browser.quick.names('map')).toEqual(['map_broken']);
    expect(browser.quick.texts.get('map/map_broken')).toBe(broken);
    const versions = await tab.keeping.versions.list(old.info.id);
    expect(versions.map(({ reason, pinned }) => [reason, pinned])).toEqual([['migration', true]]);
  });

  it('[F14] leaves a map alone that a migration fails on half way, and opens a new one beside it', async () => {
    const { browser, id } = await worked('of an older app');
    const kept = String(browser.vault.rows.get(`docs:${id}`));
    const halfWay: Migration = {
      from: 1,
      up: (map) => {
        Object.assign(map['info'] as object, { title: 'half migrated' });
        throw new TypeError('a fault of ours');
      },
    };
    (migrations as Migration[]).push(halfWay);
    try {
      const tab = await openTab(restarted(browser), id);
      expect(tab.start.state).toBe('unreadable');
      for (let edit = 0; edit < 10; edit += 1) tab.type(`edit ${edit}`);
      await tab.saved();
      expect(tab.store.getState().map.info.id).not.toBe(id);
    } finally {
      (migrations as Migration[]).pop();
    }
    expect(browser.quick.texts.get(`doc/${id}`)).toBe(kept);
    expect(browser.vault.rows.get(`docs:${id}`)).toBe(kept);
    expect((await openTab(restarted(browser), id)).typed()).toBe('of an older app');
  });

  it('[F28] takes the higher revision, whatever the clock says', async () => {
    let clock = 1_000_000_000_000;
    const browser = memoryBrowser(() => clock);
    const tab = await openTab(browser);
    tab.type('first');
    await tab.saved();
    clock -= 86_400_000;
    const { id } = tab.store.getState().map.info;
    const stale = String(browser.quick.texts.get(`doc/${id}`));
    tab.type('second, a day earlier');
    await tab.saved();
    browser.quick.texts.set(`doc/${id}`, stale);
    expect((await openTab(restarted(browser), id)).typed()).toBe('second, a day earlier');
  });

  it('[F29] writes everything anew when the stores are emptied under it', async () => {
    const { browser, tab, id } = await worked('one');
    browser.quick.texts.clear();
    browser.vault.rows.clear();
    tab.type('two');
    await tab.saved();
    const next = await openTab(restarted(browser), id);
    expect(next.typed()).toBe('two');
    expect(next.store.getState().map).toEqual(tab.store.getState().map);
  });

  it('[F30] works in memory when nothing can be stored, and says so', async () => {
    const browser = memoryBrowser();
    browser.quick.readable = false;
    browser.quick.answer = { ok: false, reason: 'blocked' };
    browser.vault.readable = false;
    browser.vault.refusal = { ok: false, reason: 'blocked' };
    const tab = await openTab(browser, freshMap().info.id);
    expect(tab.start.state).toBe('blocked');
    tab.type('only here');
    await tab.saved();
    expect(tab.typed()).toBe('only here');
    expect(tab.store.saving.getState()).toEqual({ state: 'refused', reason: 'blocked' });
  });

  it('[F31] starts from the quick storage when the database does not answer', async () => {
    const { browser, id } = await worked('quick');
    browser.vault.readable = false;
    expect((await openTab(restarted(browser), id)).typed()).toBe('quick');
  });

  it('keeps both of two states with one revision', async () => {
    const { browser, id, map } = await worked('mine');
    const other = sealMap({ ...map, info: { ...map.info, title: 'theirs' } }, 1, 0);
    browser.vault.rows.set(`docs:${id}`, other.text);
    const next = await openTab(restarted(browser), id);
    expect(next.typed()).toBe('mine');
    const [version] = await next.keeping.versions.list(id);
    const read = await next.keeping.versions.read(version?.id ?? '');
    expect(read.ok && read.value.map.info.title).toBe('theirs');
    next.type('goes on');
    await next.saved();
    expect((await openTab(restarted(browser), id)).typed()).toBe('goes on');
  });

  it('carries what can be undone over a restart, back to the first state and forth again', async () => {
    const { browser, id, tab } = await worked('one', 'two', 'three');
    tab.store.getState().undo();
    await tab.saved();
    const next = await openTab(restarted(browser), id);
    const seen = [next.typed()];
    for (const step of ['undo', 'undo', 'redo', 'redo', 'redo'] as const) {
      next.store.getState()[step]();
      seen.push(next.typed());
    }
    expect(seen).toEqual(['two', 'one', '', 'one', 'two', 'three']);
  });

  it('keeps a step for what only the quick storage had', async () => {
    const { browser, id, tab } = await worked('one');
    browser.vault.refusal = { ok: false, reason: 'blocked' };
    tab.type('two');
    await tab.saved();
    tab.saver.stop();
    browser.vault.refusal = null;
    const next = await openTab(restarted(browser), id);
    expect(next.typed()).toBe('two');
    next.store.getState().undo();
    expect(next.typed()).toBe('one');
  });

  it('compares and writes where the browser has no locks: nobody loses an edit', async () => {
    const { browser, id } = await worked('start');
    browser.locks = noLocks;
    const [a, b] = [await openTab(browser, id), await openTab(browser, id)];
    a.type('from a');
    await a.saved();
    b.type('from b');
    await b.saved();
    expect(b.store.getState().access).toMatchObject({ because: 'other-tab', keptAside: true });
    expect(b.typed()).toBe('from a');
    const versions = await b.keeping.versions.list(id);
    const conflict = versions.find(({ reason }) => reason === 'conflict');
    const read = await b.keeping.versions.read(conflict?.id ?? '');
    expect(read.ok && Object.values(read.value.map.stages)[0]?.happens).toBe('from b');
    await b.keeping.takeOver();
    b.type('b goes on');
    await b.saved();
    expect((await openTab(browser, id)).typed()).toBe('b goes on');
  });
});
