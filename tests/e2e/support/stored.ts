import type { Page } from '@playwright/test';

/** A map as tests look at it. */
export interface StoredMap {
  readonly info: { readonly id: string; readonly title: string };
  readonly stages: Readonly<
    Record<
      string,
      { readonly kind: string; readonly happens: string; readonly x: number; readonly y: number }
    >
  >;
}

/** The map in the quick storage, as it stands there; `null` while nothing is stored. */
export function quickMap(page: Page): Promise<StoredMap | null> {
  return page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.includes('/doc/'));
    const text = key === undefined ? null : localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as { doc: { map: StoredMap } }).doc.map;
  });
}

/** Everything in one part of the database, as text by key. */
export function shelf(page: Page, name: string): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (store) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('no answer')));
      });
    const db = await done(indexedDB.open('sales-system-map'));
    if (!db.objectStoreNames.contains(store)) return {};
    const rows = db.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
    db.close();
    return Object.fromEntries(
      keys.map((key, index) => {
        const value: unknown = values[index];
        return [key as string, typeof value === 'string' ? value : JSON.stringify(value)];
      }),
    );
  }, name);
}

/** Replaces a text of the database. */
export async function writeShelf(
  page: Page,
  name: string,
  key: string,
  value: string,
): Promise<void> {
  await page.evaluate(
    async ([store, at, text]) => {
      await new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('sales-system-map');
        open.addEventListener('error', () => reject(new Error('no database')));
        open.addEventListener('success', () => {
          const change = open.result.transaction(store, 'readwrite');
          change.objectStore(store).put(text, at);
          change.addEventListener('complete', () => {
            open.result.close();
            resolve();
          });
        });
      });
    },
    [name, key, value] as const,
  );
}

/** Cuts the end off the stored map in both stores, as the page is left; gives what stands there. */
export async function wreckBoth(page: Page): Promise<string | undefined> {
  const [[id, text] = []] = Object.entries(await shelf(page, 'docs'));
  if (id === undefined || text === undefined) return undefined;
  const broken = text.slice(0, -40);
  await writeShelf(page, 'docs', id, broken);
  await overwriteOnLeaving(page, `sales-system-map/doc/${id}`, broken);
  return broken;
}

/** Replaces a text of the quick storage after the app has written to it for the last time. */
export async function overwriteOnLeaving(page: Page, key: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, value]) => addEventListener('pagehide', () => localStorage.setItem(name, value)),
    [key, text] as const,
  );
}
