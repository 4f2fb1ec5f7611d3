import type { AutoSave } from '../persistence.ts';
import type { AppStore } from '../store.ts';
import type { KeepingPorts } from './context.ts';
import type { Desk } from './desk.ts';

/** What library, versions and backup work on. */
export interface Around {
  readonly ports: KeepingPorts;
  readonly desk: Desk;
  readonly store: AppStore;
  readonly saver: AutoSave;
}
