import { beforeEach, describe, expect, it } from 'vitest';
import { openVault } from '#platform/database.ts';
import { mayHaveDatabase } from '#platform/database-name.ts';

const NAME = 'sales-system-map';

beforeEach(
  () =>
    new Promise<void>((resolve) => {
      const asked = indexedDB.deleteDatabase(NAME);
      for (const end of ['success', 'error'] as const) asked.addEventListener(end, () => resolve());
    }),
);

describe('the vault', () => {
  it('writes all changes or none, and reads them by key and by beginning', async () => {
    expect(await mayHaveDatabase()).toBe(false);
    const vault = openVault();
    const written = await vault.write([
      { put: 'docs', key: 'a', value: 'text' },
      { put: 'history', key: 'a/p/1', value: '1' },
      { put: 'history', key: 'b/p/1', value: '2' },
    ]);
    expect(written).toEqual({ ok: true });
    expect(await mayHaveDatabase()).toBe(true);
    expect(await vault.get('docs', 'a')).toEqual({ ok: true, value: 'text' });
    expect(await vault.all('history', 'a/')).toEqual({ ok: true, value: [['a/p/1', '1']] });
    await vault.write([
      { dropAll: 'history', prefix: 'a/' },
      { drop: 'docs', key: 'a' },
    ]);
    expect(await vault.all('history', '')).toEqual({ ok: true, value: [['b/p/1', '2']] });
    expect(await vault.get('docs', 'a')).toEqual({ ok: true, value: undefined });
  });

  it('writes nothing when the guard says no, and tells what stands there', async () => {
    const vault = openVault();
    const head = { schema: 1, docId: 'map_aaaaaaaaaaaaaaaaaaaaaa', rev: 4, savedAt: 0, sum: 'x.y' };
    const theirs = `${JSON.stringify(head).slice(0, -1)},"doc":{}}`;
    await vault.write([{ put: 'docs', key: 'a', value: theirs }]);
    const guard = { shelf: 'docs', key: 'a', asks: 'known', rev: 3, sums: [] } as const;
    const change = { put: 'docs', key: 'a', value: 'mine' } as const;
    const answer = await vault.write([change], guard);
    expect(answer).toEqual({ ok: false, reason: 'stale', stored: theirs });
    expect(await vault.get('docs', 'a')).toEqual({ ok: true, value: theirs });
  });

  it('answers instead of throwing when a value or a guard goes wrong', async () => {
    const vault = openVault();
    const uncopied = { put: 'docs', key: 'a', value: () => undefined } as const;
    expect(await vault.write([uncopied])).toEqual({ ok: false, reason: 'blocked' });
    // What stands there is no text and cannot be made one: the guard itself throws.
    await vault.write([{ put: 'docs', key: 'a', value: 1n }]);
    const guard = { shelf: 'docs', key: 'a', asks: 'known', rev: 3, sums: [] } as const;
    const change = { put: 'docs', key: 'a', value: 'x' } as const;
    expect(await vault.write([change], guard)).toEqual({ ok: false, reason: 'blocked' });
    expect(await vault.get('docs', 'a')).toEqual({ ok: true, value: 1n });
  });

  it('goes on after the database was deleted or taken by a newer app', async () => {
    const vault = openVault();
    await vault.write([{ put: 'docs', key: 'a', value: 'one' }]);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(NAME).addEventListener('success', resolve);
    });
    expect(await vault.write([{ put: 'docs', key: 'a', value: 'two' }])).toEqual({ ok: true });
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open(NAME, 9);
      asked.addEventListener('success', () => resolve(asked.result));
    });
    newer.close();
    const refused = await vault.write([{ put: 'docs', key: 'a', value: 'three' }]);
    expect(refused).toEqual({ ok: false, reason: 'newer' });
  });
});
