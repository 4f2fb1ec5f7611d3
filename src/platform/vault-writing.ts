import { cardOfSealed } from '#core/versions/card.ts';
import { guardAllows } from '#core/versions/guard.ts';
import type { Shelf, VaultChange, VaultGuard, VaultWritten } from '#core/versions/vault.ts';
import { type Connection, attemptTwice, startingWith } from './vault-connection.ts';

/** All that one write is about. */
export interface WriteOrder {
  readonly changes: readonly VaultChange[];
  readonly guard: VaultGuard | undefined;
}

/** Writes all of an order or nothing. Never rejects; takes as long as the browser takes. */
export function writeInto(connection: Connection, order: WriteOrder): Promise<VaultWritten> {
  return attemptTwice(connection, (db) => writeOnce(db, order)).catch(failureOf);
}

/** The parts a write has to do with: naming fewer costs less, and lets others read the rest. */
export function shelvesOf({ changes, guard }: WriteOrder): readonly Shelf[] {
  const touched = changes.flatMap((change): Shelf | readonly Shelf[] => {
    if ('keep' in change) return ['docs', 'cards'];
    if ('put' in change) return change.put;
    return 'drop' in change ? change.drop : change.dropAll;
  });
  return [...new Set(guard === undefined ? touched : [...touched, guard.shelf])];
}

function writeOnce(db: IDBDatabase, order: WriteOrder): Promise<VaultWritten> {
  const { changes, guard } = order;
  return new Promise((resolve, reject) => {
    // Strict: the answer comes after the disk has it, so a power cut cannot take it back.
    const options = { durability: 'strict' } as const;
    const transaction = db.transaction(shelvesOf(order), 'readwrite', options);
    let refusal: VaultWritten | null = null;
    transaction.addEventListener('complete', () => resolve(refusal ?? { ok: true }));
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('aborted', 'AbortError')),
    );

    /** What goes wrong here must reach the answer: nobody hears an error in an event handler. */
    function apply(stored: unknown): void {
      try {
        if (guard !== undefined && !guardAllows(guard, stored)) {
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

function applyChange(transaction: IDBTransaction, change: VaultChange): void {
  if ('keep' in change) {
    // First what can fail: a put that stands is not taken back by an error after it.
    const card = cardOfSealed(change.text, change);
    transaction.objectStore('docs').put(change.text, change.keep);
    transaction.objectStore('cards').put(card, change.keep);
  } else if ('put' in change) transaction.objectStore(change.put).put(change.value, change.key);
  else if ('drop' in change) transaction.objectStore(change.drop).delete(change.key);
  else transaction.objectStore(change.dropAll).delete(startingWith(change.prefix));
}

/** By name: browsers differ in the class and the text of the same error. */
function failureOf(error: unknown): VaultWritten {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { ok: false, reason: 'full' };
  return { ok: false, reason: name === 'VersionError' ? 'newer' : 'blocked' };
}
