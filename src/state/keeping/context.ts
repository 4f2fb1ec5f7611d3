import type { IdSource } from '#core/map/ids.ts';
import type { Clock, QuickStorage } from '#core/ports.ts';
import type { TabChannel, TabLocks } from '#core/versions/tabs.ts';
import type { Vault } from '#core/versions/vault.ts';

/** The outside world as keeping sees it. */
export interface KeepingPorts {
  readonly vault: Vault;
  readonly quick: QuickStorage;
  readonly locks: TabLocks;
  readonly channel: TabChannel;
  readonly ids: IdSource;
  readonly now: Clock;
  /** Asks the browser never to clear this storage by itself; `null` where it does not say. */
  persist(): Promise<boolean | null>;
  facts(): Promise<{
    readonly persistent: boolean | null;
    readonly used: number | null;
    readonly quota: number | null;
  }>;
}
