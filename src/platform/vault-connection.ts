import { SHELVES } from '#core/versions/vault.ts';
import { DATABASE } from './database-name.ts';

const VERSION = 1;

/** The way to the database. */
export interface Connection {
  open(): Promise<IDBDatabase>;
  /** What was opened is dead: the next time it is opened anew. */
  forget(): void;
}

/** One connection, opened when it is needed and again after the browser closed it. */
export function connectionTo(): Connection {
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
export async function attemptTwice<Value>(
  connection: Connection,
  attempt: (db: IDBDatabase) => Promise<Value>,
): Promise<Value> {
  try {
    return await attempt(await connection.open());
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    connection.forget();
    return attempt(await connection.open());
  }
}

/** Keys that begin with a text. */
export function startingWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

/** What an answer is instead when it does not come in time: some browsers never give one. */
export function within<Value, Otherwise>(
  ms: number,
  answer: Promise<Value>,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<Otherwise>((resolve) => {
    timer = setTimeout(resolve, ms, otherwise);
  });
  return Promise.race([answer, limit]).finally(() => clearTimeout(timer));
}
