import { describe, expect, it } from 'vitest';
import { memoryBrowser, openTab } from '../../faults/support/tab.ts';

/**
 * A browser that was killed: the database has the last edit, the quick storage an older state, as
 * browsers write it to the disk a minute later.
 */
async function killed() {
  const browser = memoryBrowser();
  const tab = await openTab(browser);
  const { id } = tab.store.getState().map.info;
  tab.type('older');
  await tab.saved();
  const older = browser.quick.texts.get(`doc/${id}`) ?? '';
  const name = Object.values(tab.store.getState().map.stages)[1];
  tab.type('newest');
  tab.store.getState().dispatch({
    type: 'stage.edit',
    stageId: name?.id ?? tab.store.getState().openStage ?? ('' as never),
    fields: { happens: 'written elsewhere on the map' },
  });
  await tab.saved();
  browser.quick.texts.set(`doc/${id}`, older);
  browser.locks = memoryBrowser().locks;
  return { browser, id, newest: tab.store.getState().map };
}

describe('a database that answers late', () => {
  it('is shown as soon as it answers, when nobody has typed meanwhile', async () => {
    const { browser, id, newest } = await killed();
    browser.vault.readable = false;
    const tab = await openTab(browser, id);
    expect(tab.typed()).toBe('older');
    browser.vault.readable = true;
    await expect.poll(() => tab.typed()).toBe('newest');
    expect(tab.store.getState().map).toEqual(newest);
    expect(tab.store.getState().access.mode).toBe('edit');
  });

  it('gets what was typed meanwhile on top of what it knows more; both are kept', async () => {
    const { browser, id } = await killed();
    browser.vault.readable = false;
    const tab = await openTab(browser, id);
    tab.type('typed before it answered');
    browser.vault.readable = true;
    await tab.saved();
    expect(tab.typed()).toBe('typed before it answered');
    const other = Object.values(tab.store.getState().map.stages)[1]?.happens;
    expect(other).toBe('written elsewhere on the map');
    expect(tab.store.getState().access.mode).toBe('edit');
    expect(tab.store.saving.getState().state).toBe('saved');

    tab.type('and on');
    await tab.saved();
    browser.locks = memoryBrowser().locks;
    const next = await openTab(browser, id);
    expect(next.typed()).toBe('and on');
    expect(next.store.getState().map).toEqual(tab.store.getState().map);
    tab.store.getState().undo();
    tab.store.getState().undo();
    expect(tab.typed()).toBe('newest');
  });

  it('takes nothing of what is typed in the very moment in which it is shown', async () => {
    const { browser, id } = await killed();
    browser.vault.readable = false;
    const tab = await openTab(browser, id);
    browser.vault.readable = true;
    const { all } = browser.vault;
    let typed = false;
    browser.vault.all = async (...asked) => {
      const rows = await all(...asked);
      if (asked[0] === 'history' && !typed) {
        typed = true;
        tab.type('typed in that moment');
      }
      return rows;
    };
    await expect.poll(() => typed).toBe(true);
    await tab.saved();
    expect(tab.typed()).toBe('typed in that moment');
    const other = Object.values(tab.store.getState().map.stages)[1]?.happens;
    expect(other).toBe('written elsewhere on the map');
    browser.locks = memoryBrowser().locks;
    expect((await openTab(browser, id)).typed()).toBe('typed in that moment');
  });

  it('is waited for when there is nothing else to start with', async () => {
    const { browser, id, newest } = await killed();
    browser.quick.texts.clear();
    let silent = 3;
    const { get } = browser.vault;
    browser.vault.get = async (...asked) => {
      silent -= 1;
      return silent > 0 ? { ok: false } : get(...asked);
    };
    const tab = await openTab(browser, id);
    expect(tab.store.getState().map).toEqual(newest);
  });
});
