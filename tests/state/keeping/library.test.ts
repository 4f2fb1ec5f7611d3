import { describe, expect, it, vi } from 'vitest';
import { type Tab, freshMap, memoryBrowser, openTab } from '../../faults/support/tab.ts';

async function working(text: string) {
  const browser = memoryBrowser();
  const tab = await openTab(browser);
  tab.type(text);
  await tab.saved();
  return { browser, tab, id: tab.store.getState().map.info.id };
}

async function titles({ keeping }: Tab): Promise<string[]> {
  return (await keeping.library.list()).map(({ title }) => title);
}

describe('the library of maps', () => {
  it('lists the map on the board before anything of it is stored', async () => {
    const tab = await openTab(memoryBrowser());
    expect(await tab.keeping.library.list()).toHaveLength(1);
  });

  it('reads a map for its card once, not each time the list opens, and again when it has changed', async () => {
    const { browser, tab, id } = await working('one');
    tab.store.getState().open(freshMap());
    // As after a kill in the first moments of a map: the quick storage alone has it.
    browser.vault.rows.delete(`cards:${id}`);
    const opened = vi.spyOn(browser.vault, 'get');
    const lists = async () => {
      const { library } = tab.keeping;
      await Promise.all([library.list(), library.bin(), library.use()]);
      return opened.mock.calls.filter(([shelf]) => shelf === 'docs').length;
    };
    expect(await lists()).toBe(1);
    expect(await lists()).toBe(1);
    const text = String(browser.quick.texts.get(`doc/${id}`));
    browser.quick.texts.set(`doc/${id}`, text.replace(/"sum":"[^"]*"/, '"sum":"another"'));
    expect(await lists()).toBe(2);
  });

  it('opens a map with what could be undone when it was left', async () => {
    const { tab, id } = await working('one');
    tab.type('two');
    await tab.saved();
    tab.store.getState().open(freshMap());
    await tab.saved();
    const opened = await tab.keeping.library.open(id);
    expect(opened.ok).toBe(true);
    expect(tab.typed()).toBe('two');
    tab.store.getState().undo();
    expect(tab.typed()).toBe('one');
  });

  it('renames the map on the board by a step that can be undone, and others in storage', async () => {
    const { tab, id } = await working('one');
    const before = tab.store.getState().map.info.title;
    await tab.keeping.library.rename(id, 'North');
    tab.store.getState().undo();
    expect(tab.store.getState().map.info.title).toBe(before);
    await tab.saved();
    tab.store.getState().open(freshMap());
    tab.type('other');
    await tab.saved();
    expect(await tab.keeping.library.rename(id, 'South')).toEqual({ ok: true });
    expect(await titles(tab)).toContain('South');
    const read = await tab.keeping.library.read(id);
    expect(read.ok && read.value.map.info.title).toBe('South');
  });

  it('copies a map, bins it, brings it back and deletes it for good', async () => {
    const { tab, id, browser } = await working('one');
    const { library } = tab.keeping;
    const copy = await library.duplicate(id, 'Copy');
    if (!copy.ok) throw new Error('not copied');
    expect(copy.value).not.toBe(id);
    expect(await library.remove(copy.value)).toEqual({ ok: true });
    expect(await titles(tab)).not.toContain('Copy');
    expect((await library.bin()).map(({ title }) => title)).toEqual(['Copy']);
    await library.restore(copy.value);
    expect(await titles(tab)).toContain('Copy');
    await library.remove(copy.value);
    await library.purge(copy.value);
    expect(await library.bin()).toEqual([]);
    expect([...browser.vault.rows.keys()].filter((key) => key.includes(copy.value))).toEqual([]);
    expect(await library.read(copy.value)).toEqual({ ok: false, failure: { code: 'gone' } });
  });
});

describe('versions', () => {
  it('are named, read, and brought back by a step that can be undone', async () => {
    const { tab, id } = await working('as it was');
    const { versions } = tab.keeping;
    await versions.pin('Before lunch');
    tab.type('after lunch');
    await tab.saved();
    const [named] = (await versions.list(id)).filter(({ reason }) => reason === 'named');
    expect(named).toMatchObject({ name: 'Before lunch', pinned: true });
    const back = await versions.restore(named?.id ?? '');
    expect(back.ok).toBe(true);
    expect(tab.typed()).toBe('as it was');
    tab.store.getState().undo();
    expect(tab.typed()).toBe('after lunch');
    const reasons = (await versions.list(id)).map(({ reason }) => reason);
    expect(reasons).toContain('restore');
    await versions.rename(named?.id ?? '', 'Noon');
    await versions.remove(named?.id ?? '');
    expect((await versions.list(id)).map(({ name }) => name)).not.toContain('Noon');
  });

  it('are kept in time: the state before a visit, then one a minute', async () => {
    let clock = 1_000_000;
    const browser = memoryBrowser(() => clock);
    const tab = await openTab(browser);
    const { id } = tab.store.getState().map.info;
    for (let edit = 0; edit < 10; edit += 1) {
      clock += 30_000;
      tab.type(`edit ${edit}`);
      await tab.saved();
    }
    const reasons = (await tab.keeping.versions.list(id)).map(({ reason }) => reason);
    expect(reasons).toEqual(['time', 'time', 'time', 'time']);
  });
});

describe('a backup', () => {
  it('carries every map and its named versions to another browser, and adds nothing twice', async () => {
    const { tab, id } = await working('ours');
    await tab.keeping.versions.pin('Named');
    tab.store.getState().open(freshMap());
    tab.type('second');
    await tab.saved();
    const text = await tab.keeping.backup.write();

    const other = await openTab(memoryBrowser());
    const read = await other.keeping.backup.read(text);
    expect(read).toEqual({ ok: true, value: { added: 2, same: 0, failed: 0 } });
    const again = await other.keeping.backup.read(text);
    expect(again).toEqual({ ok: true, value: { added: 0, same: 2, failed: 0 } });
    const versions = await other.keeping.versions.list(id);
    expect(versions.map(({ name }) => name)).toEqual(['Named']);
    await other.keeping.library.open(id);
    expect(other.typed()).toBe('ours');
  });

  it('gives a map that differs from the one here an id of its own, and names what it cannot read', async () => {
    const { tab, id } = await working('old');
    const text = await tab.keeping.backup.write();
    tab.type('new');
    await tab.saved();
    const read = await tab.keeping.backup.read(
      text.replace('"maps": [', '"maps": [{"doc":"?","binnedAt":null,"versions":[]},'),
    );
    expect(read).toEqual({ ok: true, value: { added: 1, same: 0, failed: 1 } });
    expect(await tab.keeping.library.list()).toHaveLength(2);
    const here = await tab.keeping.library.read(id);
    expect(here.ok && Object.values(here.value.map.stages)[0]?.happens).toBe('new');
  });
});
