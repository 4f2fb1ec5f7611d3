import { applyCommand } from '#core/map/commands.ts';
import type { MapId, SalesMap } from '#core/map/model.ts';
import type { KeptFailure, MapCard, MapLibrary, WriteResult } from '#core/ports.ts';
import { type Result, fail, succeed } from '#core/result.ts';
import { cardOf, mapBytes } from '#core/versions/card.ts';
import { sealMap } from '#core/versions/envelope.ts';
import { envelopeHead } from '#core/versions/envelope-head.ts';
import { readCard } from '#core/versions/stored-info.ts';
import type { VaultChange, VaultWritten } from '#core/versions/vault.ts';
import type { Around } from './around.ts';
import type { KeepingPorts } from './context.ts';
import { type FoundMap, type Kept, readKept } from './read-kept.ts';

/** The maps of this browser, over the database; a map not yet there counts from the quick storage. */
export function libraryOf(around: Around): MapLibrary {
  const { ports, store, saver } = around;
  const { vault } = ports;
  const cards = cardReader(around);

  async function edit(id: MapId, change: (card: MapCard) => readonly VaultChange[]) {
    const card = (await cards()).find((one) => one.id === id);
    if (card === undefined) return { ok: false, reason: 'blocked' } as const;
    return resultOf(await vault.write(change(card)));
  }

  const bin = (id: MapId, binnedAt: number | null) =>
    edit(id, (card) => [{ put: 'cards', key: id, value: { ...card, binnedAt } }]);

  return {
    list: async () =>
      (await cards())
        .filter(({ binnedAt }) => binnedAt === null)
        .toSorted((a, b) => b.updatedAt - a.updatedAt),
    bin: async () =>
      (await cards())
        .filter(({ binnedAt }) => binnedAt !== null)
        .toSorted((a, b) => (b.binnedAt ?? 0) - (a.binnedAt ?? 0)),
    read: async (id) => openedOf(await readFound(around, id)),
    open: (id) => openKept(around, id),
    rename: async (id, title) => {
      if (id !== store.getState().map.info.id) return renameKept(around, id, title);
      store.getState().dispatch({ type: 'info.edit', fields: { title } });
      await saver.settled();
      return { ok: true };
    },
    duplicate: (id, title) => duplicate(around, id, title),
    remove: async (id) => {
      await saver.settled();
      return bin(id, ports.now());
    },
    restore: (id) => bin(id, null),
    purge: async (id) => {
      const written = await vault.write(traces(id));
      if (written.ok) ports.quick.remove('doc', id);
      return resultOf(written);
    },
    use: async () => {
      const [facts, versions, all] = await Promise.all([
        ports.facts(),
        vault.all('versions', ''),
        cards(),
      ]);
      return {
        ...facts,
        maps: all.filter(({ binnedAt }) => binnedAt === null).length,
        versions: versions.ok ? versions.value.length : 0,
      };
    },
  };
}

/** Everything that is stored of a map. */
function traces(id: MapId): readonly VaultChange[] {
  const prefix = `${id}/`;
  return [
    { drop: 'docs', key: id },
    { drop: 'cards', key: id },
    { dropAll: 'history', prefix },
    { dropAll: 'versions', prefix },
    { dropAll: 'texts', prefix },
  ];
}

export function resultOf(written: VaultWritten): WriteResult {
  if (written.ok) return written;
  return { ok: false, reason: written.reason === 'full' ? 'full' : 'blocked' };
}

/** Cards of maps that the database does not have yet, by what stands in the quick storage. */
type Seen = Map<string, { readonly sum: string; readonly card: MapCard }>;

/** Reads all maps, those in the bin included; what is asked for at the same moment is read once. */
function cardReader(around: Around): () => Promise<readonly MapCard[]> {
  const seen: Seen = new Map();
  let reading: Promise<readonly MapCard[]> | null = null;
  return () => {
    if (reading === null) {
      reading = readCards(around, seen);
      queueMicrotask(() => {
        reading = null;
      });
    }
    return reading;
  };
}

async function readCards({ ports, store, saver }: Around, seen: Seen): Promise<readonly MapCard[]> {
  await saver.settled();
  const stored = await ports.vault.all('cards', '');
  const rows = stored.ok ? stored.value.flatMap(([, value]) => readCard(value) ?? []) : [];
  const known = new Set<string>(rows.map(({ id }) => id));
  const missing = ports.quick.names('doc').filter((name) => !known.has(name));
  const others = (await Promise.all(missing.map((name) => quickCard(ports, name, seen)))).flat();
  const { map } = store.getState();
  const all = [...rows, ...others];
  // Nothing of a map nobody edited yet is stored, but it is on the board and so in the list.
  if (all.some(({ id }) => id === map.info.id)) return all;
  return [cardOf(map, { updatedAt: ports.now(), bytes: mapBytes(map), binnedAt: null }), ...all];
}

/** Opens a map for its card only when it is another one than the last time. */
async function quickCard(ports: KeepingPorts, name: string, seen: Seen): Promise<MapCard[]> {
  const read = ports.quick.read('doc', name);
  const sum = envelopeHead((read.ok ? read.text : null) ?? '')?.sum;
  const known = seen.get(name);
  if (known !== undefined && known.sum === sum) return [known.card];
  const kept = await readKept(ports, name as MapId);
  if (kept.state !== 'found') return [];
  const card = cardOfFound(kept.found);
  if (sum !== undefined) seen.set(name, { sum, card });
  return [card];
}

function cardOfFound({ envelope }: FoundMap): MapCard {
  const { map } = envelope.opened;
  return cardOf(map, { updatedAt: envelope.savedAt, bytes: mapBytes(map), binnedAt: null });
}

async function readFound({ ports, saver }: Around, id: MapId): Promise<Kept> {
  await saver.settled();
  return readKept(ports, id);
}

function openedOf(kept: Kept): Result<FoundMap['envelope']['opened'], KeptFailure> {
  if (kept.state === 'found') return succeed(kept.found.envelope.opened);
  return fail(failureOf(kept));
}

function failureOf(kept: Exclude<Kept, { readonly state: 'found' }>): KeptFailure {
  if (kept.state === 'blocked') return { code: 'blocked' };
  return kept.state === 'none' ? { code: 'gone' } : { code: 'unreadable', ...kept.bad };
}

async function openKept(around: Around, id: MapId) {
  const { desk, store, saver } = around;
  if (id === store.getState().map.info.id) return openedOf(await readFound(around, id));
  const kept = await readFound(around, id);
  if (kept.state !== 'found') return openedOf(kept);
  const { envelope, history } = kept.found;
  saver.adopt(envelope.opened.map, envelope.rev);
  store.getState().setAccess({ mode: 'edit' });
  store.getState().open(envelope.opened.map, history);
  store.saving.setState({ state: 'saved' }, true);
  await desk.stand(id, kept.found);
  return openedOf(kept);
}

/** Stores a map that is on no board as its next revision. */
async function putMap(ports: KeepingPorts, map: SalesMap, rev: number): Promise<VaultWritten> {
  const now = ports.now();
  const sealed = sealMap(map, rev, now);
  return ports.vault.write(
    [{ keep: map.info.id, text: sealed.text, updatedAt: now, binnedAt: null }],
    // Its own sum: a write that is repeated because its answer got lost is not refused.
    { shelf: 'docs', key: map.info.id, asks: 'known', rev, sums: [sealed.sum] },
  );
}

async function renameKept(around: Around, id: MapId, title: string): Promise<WriteResult> {
  const kept = await readFound(around, id);
  if (kept.state !== 'found') return { ok: false, reason: 'blocked' };
  const { envelope } = kept.found;
  const command = { type: 'info.edit', fields: { title } } as const;
  const map = applyCommand(envelope.opened.map, command);
  return resultOf(await putMap(around.ports, map, envelope.rev + 1));
}

async function duplicate(
  around: Around,
  id: MapId,
  title: string,
): Promise<Result<MapId, KeptFailure>> {
  const { ports, store } = around;
  const current = store.getState().map;
  const kept = id === current.info.id ? null : await readFound(around, id);
  if (kept !== null && kept.state !== 'found') return fail(failureOf(kept));
  const map = kept?.found.envelope.opened.map ?? current;
  const named = applyCommand(map, { type: 'info.edit', fields: { title } });
  const copy = { ...named, info: { ...named.info, id: ports.ids.next('map') } };
  const written = await putMap(ports, copy, 1);
  return written.ok ? succeed(copy.info.id) : fail({ code: 'blocked' });
}
