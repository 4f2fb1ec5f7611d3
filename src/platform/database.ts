import type { Shelf, Vault, VaultRead } from '#core/versions/vault.ts';
import { attemptTwice, connectionTo, startingWith, within } from './vault-connection.ts';
import { VaultWriter } from './vault-writer.ts';

/** Longest wait for what is read, in milliseconds. */
const READ_LIMIT = 1_000;

/** The vault in IndexedDB. The page reads by itself, so that a start waits for nothing else. */
export function openVault(): Vault {
  const connection = connectionTo();
  const writer = new VaultWriter(connection);

  async function read<Value>(
    shelf: Shelf,
    ask: (store: IDBObjectStore) => Promise<Value>,
  ): Promise<VaultRead<Value>> {
    const attempt = async (): Promise<VaultRead<Value>> => {
      // Two ways lead to the database: what was written before must be seen.
      await writer.settled(shelf);
      const value = await attemptTwice(connection, (db) =>
        ask(db.transaction(shelf, 'readonly').objectStore(shelf)),
      );
      return { ok: true, value };
    };
    return within(READ_LIMIT, attempt(), { ok: false } as const).catch(() => ({ ok: false }));
  }

  return {
    get: (shelf, key) => read(shelf, (store) => answerOf<unknown>(store.get(key))),
    all: (shelf, prefix) =>
      read(shelf, async (store) => {
        const range = startingWith(prefix);
        const [keys, values] = await Promise.all([
          answerOf(store.getAllKeys(range)),
          answerOf<unknown[]>(store.getAll(range)),
        ]);
        return keys.map((key, index) => [key as string, values[index]] as const);
      }),
    write: (changes, guard) => writer.write(changes, guard),
  };
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}
