/** The right to write one map, held by one tab at a time. */
export interface Lease {
  /** Gives the right up; harmless to call twice. */
  release(): void;
  /** Resolves when another tab took the right away. */
  readonly lost: Promise<void>;
}

/** A place in the queue for a right. */
export interface Waiting {
  /** The right when it is free; `null` after `leave` or where there are no locks. */
  readonly lease: Promise<Lease | null>;
  /** Leaves the queue; harmless after the right was given. */
  leave(): void;
}

/**
 * Rights to write, by name. Where the browser has no locks, everybody gets `unguarded` and the
 * database's own guard alone keeps writers apart. No method ever throws or rejects.
 */
export interface TabLocks {
  /** Takes the right if nobody has it. */
  take(name: string): Promise<Lease | 'taken' | 'unguarded'>;
  /** Queues for the right. */
  wait(name: string): Waiting;
  /** Takes the right from whoever has it. */
  seize(name: string): Promise<Lease | 'unguarded'>;
}

/** What tabs say to one another. Messages carry their data: what is stored may still be older. */
export type TabMessage =
  /** A map as it was just stored, in its envelope. */
  | { readonly say: 'saved'; readonly docId: string; readonly text: string }
  /** A tab shows this map and wants to hear what is saved. */
  | { readonly say: 'watching'; readonly docId: string }
  /** Another tab wants to write this map: save, and let go. */
  | { readonly say: 'hand-over'; readonly docId: string };

/** Messages between tabs of this app. No method ever throws. */
export interface TabChannel {
  post(message: TabMessage): void;
  /** @param hear - gets what was posted, unchecked; an old or newer app may have posted it */
  listen(hear: (message: unknown) => void): void;
}
