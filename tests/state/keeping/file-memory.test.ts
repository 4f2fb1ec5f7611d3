import { describe, expect, it } from 'vitest';
import { type Tab, memoryBrowser, openTab } from '../../faults/support/tab.ts';

const LINK = { name: 'workshop.json' };

async function working() {
  const browser = memoryBrowser();
  const tab = await openTab(browser);
  tab.type('first');
  await tab.saved();
  const { id } = tab.store.getState().map.info;
  const again = async () => {
    browser.locks = memoryBrowser().locks;
    return openTab(browser, id);
  };
  return { browser, tab, id, again };
}

/** As saving to a file does. */
function putInFile(tab: Tab): void {
  const { map, setFile } = tab.store.getState();
  setFile({ link: LINK, saved: map });
}

const fileOf = ({ store }: Tab) => store.getState().file;
/** Whether the file holds what is on the board, as the page says it. */
const isBehind = ({ store }: Tab) => store.getState().file?.saved !== store.getState().map;

describe('the file a map is in', () => {
  it('is known after a reload, and that it holds what is on the board', async () => {
    const { tab, again } = await working();
    putInFile(tab);
    await tab.saved();
    const next = await again();
    await expect.poll(() => fileOf(next)?.link).toEqual(LINK);
    expect(isBehind(next)).toBe(false);
  });

  it('is known to be behind after a reload when something was edited since', async () => {
    const { tab, again } = await working();
    putInFile(tab);
    tab.type('second');
    await tab.saved();
    const next = await again();
    await expect.poll(() => fileOf(next)?.link).toEqual(LINK);
    expect(isBehind(next)).toBe(true);
    putInFile(next);
    await next.saved();
    const last = await again();
    await expect.poll(() => fileOf(last)).not.toBeNull();
    expect(isBehind(last)).toBe(false);
  });

  it('is kept from the first edit on when the map was opened from it and is in no store yet', async () => {
    const browser = memoryBrowser();
    const tab = await openTab(browser);
    putInFile(tab);
    const { id } = tab.store.getState().map.info;
    await tab.saved();
    expect(browser.vault.rows.has(`texts:${id}/file`)).toBe(false);
    tab.type('edited');
    await tab.saved();
    await expect.poll(() => browser.vault.rows.has(`texts:${id}/file`)).toBe(true);
  });

  it('comes back with a map that is opened from the list, and goes with one that is deleted', async () => {
    const { browser, tab, id } = await working();
    putInFile(tab);
    await tab.saved();
    const library = tab.keeping.library;
    const other = await library.duplicate(id, 'other');
    await library.open(other.ok ? other.value : id);
    expect(fileOf(tab)).toBeNull();
    await library.open(id);
    await expect.poll(() => fileOf(tab)?.link).toEqual(LINK);
    await library.open(other.ok ? other.value : id);
    await library.remove(id);
    await library.purge(id);
    expect([...browser.vault.rows.keys()].filter((key) => key.includes(id))).toEqual([]);
  });
});
