/**
 * Parts of the database: maps in their envelopes, what lists show of them, versions and their
 * texts, steps that can be undone, and texts that could not be read.
 */
export type Shelf = 'docs' | 'cards' | 'versions' | 'texts' | 'history' | 'quarantine';

/** All parts of the database. */
export const SHELVES: readonly Shelf[] = [
  'docs',
  'cards',
  'versions',
  'texts',
  'history',
  'quarantine',
];

/** One change of a write. Values are plain data that a structured clone can copy. */
export type VaultChange =
  | { readonly put: Shelf; readonly key: string; readonly value: unknown }
  /**
   * Puts an envelope that was just sealed into `docs`, and what lists show of its map into `cards`. The
   * latter is worked out where the writing is done, so that it costs the page nothing.
   */
  | {
      readonly keep: string;
      readonly text: string;
      readonly updatedAt: number;
      readonly binnedAt: number | null;
    }
  | { readonly drop: Shelf; readonly key: string }
  /** Drops everything whose key begins with a text. */
  | { readonly dropAll: Shelf; readonly prefix: string };

/**
 * A condition on what is stored, asked inside the transaction: nothing is written when it says no.
 * Plain data, so that it can go along with a write to wherever writing is done.
 */
export type VaultGuard =
  /** Something must stand there. */
  | { readonly shelf: Shelf; readonly key: string; readonly asks: 'present' }
  /** What stands there must be older than a revision, or one of the states that are known. */
  | {
      readonly shelf: Shelf;
      readonly key: string;
      readonly asks: 'known';
      readonly rev: number;
      /** Sums of the states that may be written over, whatever their revision. */
      readonly sums: readonly string[];
    };

/** How a write ended; `stale` when the guard said no, `newer` when a newer app owns the database. */
export type VaultWritten =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'full' | 'blocked' | 'newer' }
  | { readonly ok: false; readonly reason: 'stale'; readonly stored: unknown };

/** What was read; not `ok` when the database cannot be reached. */
export type VaultRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false };

/** A database of plain values under text keys. No method ever throws or rejects. */
export interface Vault {
  /** What stands under a key, `undefined` for nothing. */
  get(shelf: Shelf, key: string): Promise<VaultRead<unknown>>;
  /** Keys that begin with a text, with their values, in the order of the keys. */
  all(shelf: Shelf, prefix: string): Promise<VaultRead<readonly (readonly [string, unknown])[]>>;
  /** Writes all changes or none; when it says yes, they are on the disk. */
  write(changes: readonly VaultChange[], guard?: VaultGuard): Promise<VaultWritten>;
}
