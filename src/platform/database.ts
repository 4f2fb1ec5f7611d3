import {
  SHELVES,
  type Shelf,
  type Vault,
  type VaultChange,
  type VaultGuard,
  type VaultRead,
  type VaultWritten,
} from '#core/versions/vault.ts';
import { DATABASE } from './database-name.ts';

const VERSION = 1;
/** Longest wait for an answer, in milliseconds: some browsers never give one. */
const READ_LIMIT = 1_000;
const WRITE_LIMIT = 10_000;

const blocked: VaultWritten = { ok: false, reason: 'blocked' };

/** The vault in IndexedDB. */
export function openVault(): Vault {
  const connection = connectionTo();

  async function read<Value>(
    shelf: Shelf,
    ask: (store: IDBObjectStore) => Promise<Value>,
  ): Promise<VaultRead<Value>> {
    const attempt = async (): Promise<VaultRead<Value>> => {
      const db = await connection.open();
      const store = db.transaction(shelf, 'readonly').objectStore(shelf);
      return { ok: true, value: await ask(store) };
    };
    return within(READ_LIMIT, attemptTwice(connection, attempt), { ok: false }).catch(() => ({
      ok: false,
    }));
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
    write: (changes, guard) => {
      const attempt = async () => writeOnce(await connection.open(), changes, guard);
      const tried = attemptTwice(connection, attempt).catch(failureOf);
      return within(WRITE_LIMIT, tried, blocked);
    },
  };
}

interface Connection {
  open(): Promise<IDBDatabase>;
  forget(): void;
}

/** One connection, opened when it is needed and again after the browser closed it. */
function connectionTo(): Connection {
  let current: Promise<IDBDatabase> | null = null;

  function forget(): void {
    current = null;
  }

  function connect(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, VERSION);
      request.addEventListener('upgradeneeded', () => {
        for (const shelf of SHELVES) request.result.createObjectStore(shelf);
      });
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
      request.addEventListener('success', () => {
        const db = request.result;
        db.addEventListener('close', forget);
        // Another tab wants to change the database: standing in its way would freeze it.
        db.addEventListener('versionchange', () => {
          db.close();
          forget();
        });
        resolve(db);
      });
    });
  }

  return {
    open: () => {
      current ??= connect().catch((error: unknown) => {
        forget();
        throw error;
      });
      return current;
    },
    forget,
  };
}

/** A connection that died unnoticed shows it by throwing: then a new one is tried once. */
async function attemptTwice<Value>(
  connection: Connection,
  attempt: () => Promise<Value>,
): Promise<Value> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    connection.forget();
    return attempt();
  }
}

function writeOnce(
  db: IDBDatabase,
  changes: readonly VaultChange[],
  guard: VaultGuard | undefined,
): Promise<VaultWritten> {
  return new Promise((resolve, reject) => {
    // Strict: the answer comes after the disk has it, so a power cut cannot take it back.
    const options = { durability: 'strict' } as const;
    const transaction = db.transaction(shelvesOf(changes, guard), 'readwrite', options);
    let refusal: VaultWritten | null = null;
    transaction.addEventListener('complete', () => resolve(refusal ?? { ok: true }));
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('aborted', 'AbortError')),
    );

    /** What goes wrong here must reach the answer: nobody hears an error in an event handler. */
    function apply(stored: unknown): void {
      try {
        if (guard !== undefined && !guard.allows(stored)) {
          refusal = { ok: false, reason: 'stale', stored };
          return;
        }
        for (const change of changes) applyChange(transaction, change);
        transaction.commit();
      } catch (error) {
        reject(error instanceof Error ? error : new Error('refused'));
      }
    }

    if (guard === undefined) return apply(undefined);
    const asked = transaction.objectStore(guard.shelf).get(guard.key);
    asked.addEventListener('success', () => apply(asked.result));
  });
}

/** The parts a write has to do with: naming fewer costs less, and lets others read the rest. */
function shelvesOf(changes: readonly VaultChange[], guard: VaultGuard | undefined): Shelf[] {
  const touched = changes.map((change) => {
    if ('put' in change) return change.put;
    return 'drop' in change ? change.drop : change.dropAll;
  });
  return [...new Set(guard === undefined ? touched : [...touched, guard.shelf])];
}

function applyChange(transaction: IDBTransaction, change: VaultChange): void {
  if ('put' in change) transaction.objectStore(change.put).put(change.value, change.key);
  else if ('drop' in change) transaction.objectStore(change.drop).delete(change.key);
  else transaction.objectStore(change.dropAll).delete(startingWith(change.prefix));
}

/** By name: browsers differ in the class and the text of the same error. */
function failureOf(error: unknown): VaultWritten {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { ok: false, reason: 'full' };
  return { ok: false, reason: name === 'VersionError' ? 'newer' : 'blocked' };
}

function startingWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}

function within<Value>(ms: number, answer: Promise<Value>, otherwise: Value): Promise<Value> {
  const limit = new Promise<Value>((resolve) => {
    setTimeout(resolve, ms, otherwise);
  });
  return Promise.race([answer, limit]);
}
