import type { Keeping } from '#core/ports.ts';
import type { AutoSave, DurableStore, SaveJob } from '../persistence.ts';
import type { AppStore } from '../store.ts';
import type { KeepingPorts } from './context.ts';
import { Desk } from './desk.ts';
import { rememberFiles } from './file-memory.ts';
import { libraryOf } from './library.ts';
import { type Start, findStart } from './start.ts';
import { versionsOf } from './versions.ts';
import { backupOf } from './backup.ts';

/** Everything about keeping maps that a first visit does not need. */
export interface Keeper extends DurableStore {
  /** Finds the map to start with and stands on it. */
  start(wanted: string | null): Promise<Start>;
  /** Connects with the store of this tab; from then on maps can be kept and opened. */
  attach(store: AppStore, saver: AutoSave): Keeping;
}

export function createKeeper(ports: KeepingPorts): Keeper {
  const desk = new Desk(ports);
  let keeping: Keeping | null = null;
  return {
    save: (job: SaveJob) => desk.save(job),
    start: async (wanted) => {
      const start = await findStart(ports, wanted);
      if (start.state === 'found') await desk.stand(start.found.envelope.docId, start.found);
      return start;
    },
    attach: (store, saver) => {
      if (keeping !== null) return keeping;
      desk.attach(store, saver);
      rememberFiles(store, ports.vault);
      const around = { ports, desk, store, saver };
      keeping = {
        library: libraryOf(around),
        versions: versionsOf(around),
        backup: backupOf(around),
        takeOver: () => desk.takeOver(),
      };
      return keeping;
    },
  };
}
