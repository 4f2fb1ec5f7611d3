import type { QuickKind, QuickStorage, WriteResult } from '#core/ports.ts';
import { cardOfSealed } from '#core/versions/card.ts';
import { guardAllows } from '#core/versions/guard.ts';
import type { Shelf, Vault, VaultChange, VaultWritten } from '#core/versions/vault.ts';

/** The quick storage in memory; its next answers can be chosen. */
export interface MemoryQuick extends QuickStorage {
  readonly texts: Map<string, string>;
  answer: WriteResult;
  readable: boolean;
}

export function memoryQuick(): MemoryQuick {
  const texts = new Map<string, string>();
  const keyOf = (kind: QuickKind, name: string) => `${kind}/${name}`;
  const quick: MemoryQuick = {
    texts,
    answer: { ok: true },
    readable: true,
    names: (kind) =>
      [...texts.keys()].flatMap((key) =>
        key.startsWith(`${kind}/`) ? [key.slice(kind.length + 1)] : [],
      ),
    read: (kind, name) =>
      quick.readable
        ? { ok: true, text: texts.get(keyOf(kind, name)) ?? null }
        : { ok: false, reason: 'blocked' },
    write: (kind, name, text) => {
      if (quick.answer.ok) texts.set(keyOf(kind, name), text);
      return quick.answer;
    },
    remove: (kind, name) => {
      texts.delete(keyOf(kind, name));
    },
  };
  return quick;
}

/** The database in memory, with the promises of the real one: all or nothing, guarded. */
export interface MemoryVault extends Vault {
  readonly rows: Map<string, unknown>;
  /** What the next writes answer instead of writing; `null` writes. */
  refusal: VaultWritten | null;
  readable: boolean;
  writes: number;
}

export function memoryVault(): MemoryVault {
  const rows = new Map<string, unknown>();
  const keyOf = (shelf: Shelf, key: string) => `${shelf}:${key}`;

  function apply(change: VaultChange): void {
    if ('keep' in change) {
      rows.set(keyOf('docs', change.keep), change.text);
      rows.set(keyOf('cards', change.keep), cardOfSealed(change.text, change));
    } else if ('put' in change)
      rows.set(keyOf(change.put, change.key), structuredClone(change.value));
    else if ('drop' in change) rows.delete(keyOf(change.drop, change.key));
    else {
      const start = keyOf(change.dropAll, change.prefix);
      for (const key of rows.keys()) if (key.startsWith(start)) rows.delete(key);
    }
  }

  const vault: MemoryVault = {
    rows,
    refusal: null,
    readable: true,
    writes: 0,
    get: async (shelf, key) =>
      vault.readable ? { ok: true, value: rows.get(keyOf(shelf, key)) } : { ok: false },
    all: async (shelf, prefix) => {
      if (!vault.readable) return { ok: false };
      const start = keyOf(shelf, prefix);
      const found = [...rows]
        .filter(([key]) => key.startsWith(start))
        .map(([key, value]) => [key.slice(shelf.length + 1), value] as const);
      return { ok: true, value: found.toSorted(([a], [b]) => (a < b ? -1 : 1)) };
    },
    write: async (changes, guard) => {
      vault.writes += 1;
      if (vault.refusal !== null) return vault.refusal;
      const stored = guard === undefined ? undefined : rows.get(keyOf(guard.shelf, guard.key));
      if (guard !== undefined && !guardAllows(guard, stored)) {
        return { ok: false, reason: 'stale', stored };
      }
      for (const change of changes) apply(change);
      return { ok: true };
    },
  };
  return vault;
}
