import type { MapId, SalesMap } from '#core/map/model.ts';
import type { FileLink } from '#core/ports.ts';
import { textSum } from '#core/versions/sum.ts';
import type { Vault } from '#core/versions/vault.ts';
import type { AppStore } from '../store.ts';

/** What is kept of the file that holds a map as well: the way to it, and the sum of what is in it. */
interface KeptFile {
  /** Goes through the database as it is, with whatever the browser keeps in it. */
  readonly link: FileLink;
  readonly sum: string;
}

/**
 * Remembers over a reload which file of the disk a map is in. Whether the file may be written, the
 * browser asks again at the first save; that it is still there, nobody can know before.
 *
 * @returns how to stop
 */
export function rememberFiles(store: AppStore, vault: Vault): () => void {
  /** Whether a file was named that is not kept yet: a map nobody edited is in no database. */
  let pending = store.getState().file !== null;

  async function keep(): Promise<void> {
    const { map, file } = store.getState();
    if (!pending || file === null) return;
    pending = false;
    const { id } = map.info;
    const kept: KeptFile = { link: file.link, sum: file.saved === null ? '' : sumOf(file.saved) };
    const written = await vault.write([{ put: 'texts', key: keyOf(id), value: kept }], {
      shelf: 'docs',
      key: id,
      asks: 'present',
    });
    // Stale: the map itself comes first, and then this is tried once more.
    if (!written.ok && written.reason === 'stale') pending = true;
  }

  async function recall(): Promise<void> {
    const { id } = store.getState().map.info;
    const read = await vault.get('texts', keyOf(id));
    const kept = read.ok ? readKeptFile(read.value) : null;
    const { map, file, setFile } = store.getState();
    if (kept === null || map.info.id !== id || file !== null) return;
    setFile({ link: kept.link, saved: sumOf(map) === kept.sum ? map : null });
  }

  const stops = [
    store.subscribe((now, before) => {
      if (now.file !== null && now.file !== before.file) {
        pending = true;
        void keep();
      } else if (now.file === null && now.map.info.id !== before.map.info.id) {
        void recall();
      }
    }),
    store.saving.subscribe(({ state }) => {
      if (state === 'saved') void keep();
    }),
  ];
  void (pending ? keep() : recall());
  return () => stops.forEach((stop) => stop());
}

/** Among the texts of the map, so that it goes when the map is deleted for good. */
function keyOf(id: MapId): string {
  return `${id}/file`;
}

/** The sum of a map as such: one that was read again has its fields in another order. */
function sumOf(map: SalesMap): string {
  const inOrder = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return textSum(JSON.stringify(map, inOrder));
}

function readKeptFile(stored: unknown): KeptFile | null {
  const { link, sum } = (stored ?? {}) as Partial<KeptFile>;
  return typeof link?.name === 'string' && typeof sum === 'string' ? { link, sum } : null;
}
