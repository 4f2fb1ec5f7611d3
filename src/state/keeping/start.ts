import { mapFromJson } from '#core/codecs/json.ts';
import type { MapId, SalesMap } from '#core/map/model.ts';
import { idPattern } from '#core/map/ids.ts';
import { sealMap } from '#core/versions/envelope.ts';
import { envelopeHead, storedText } from '#core/versions/envelope-head.ts';
import { openEnvelope } from '#core/versions/open-envelope.ts';
import { readCard } from '#core/versions/stored-info.ts';
import { textSum } from '#core/versions/sum.ts';
import type { VaultChange } from '#core/versions/vault.ts';
import type { KeepingPorts } from './context.ts';
import { type BadText, type FoundMap, readKept } from './read-kept.ts';
import { versionOf } from './version-ring.ts';

/** How often a silent database is asked when there is nothing else; each time takes up to a second. */
const PATIENCE = 8;

/** What there is to start with. */
export type Start =
  | { readonly state: 'found'; readonly found: FoundMap }
  | { readonly state: 'none' }
  | { readonly state: 'blocked' }
  /** `shown` is what could be read of a newer app's map; it must never be written. */
  | { readonly state: 'unreadable'; readonly bad: BadText; readonly shown: SalesMap | null };

/** Finds the map that was open last, or the newest one there is. */
export async function findStart(ports: KeepingPorts, wanted: string | null): Promise<Start> {
  await awaitVault(ports);
  await bringOver(ports);
  const id = wanted !== null && idPattern('map').test(wanted) ? (wanted as MapId) : null;
  const kept = id === null ? { state: 'none' as const } : await readKept(ports, id);
  if (kept.state === 'unreadable') return { ...kept, shown: shownOf(kept.bad) };
  if (kept.state !== 'none') return kept;
  const newest = await newestId(ports);
  const other = newest === null || newest === id ? kept : await readKept(ports, newest);
  return other.state === 'unreadable' ? { ...other, shown: shownOf(other.bad) } : other;
}

/** Without quick copies the database is all there is: it gets more time to answer. */
async function awaitVault({ vault, quick }: KeepingPorts): Promise<void> {
  if (quick.names('doc').length > 0) return;
  for (let left = PATIENCE; left > 0; left -= 1) {
    const answer = await vault.get('docs', '');
    if (answer.ok) return;
  }
}

async function newestId({ vault, quick }: KeepingPorts): Promise<MapId | null> {
  const cards = await vault.all('cards', '');
  const rows = cards.ok ? cards.value.map(([, value]) => readCard(value)) : [];
  const known = rows.flatMap((card) =>
    card === null || card.binnedAt !== null ? [] : [{ id: card.id, at: card.updatedAt }],
  );
  const fast = quick.names('doc').flatMap((name) => {
    const read = quick.read('doc', name);
    const head = read.ok && read.text !== null ? envelopeHead(read.text) : null;
    return head === null ? [] : [{ id: head.docId, at: head.savedAt }];
  });
  const [newest] = [...known, ...fast].toSorted((a, b) => b.at - a.at);
  return newest?.id ?? null;
}

/** What an older app can read of a newer one's map: enough to look at it. */
function shownOf({ text, failure }: BadText): SalesMap | null {
  if (failure.code !== 'too-new') return null;
  try {
    const stored = JSON.parse(envelopeHead(text)?.doc ?? text) as object;
    const opened = mapFromJson(JSON.stringify({ ...stored, version: 1 }), Infinity);
    return opened.ok ? opened.value.map : null;
  } catch {
    return null;
  }
}

/**
 * Brings maps that were stored as plain map files into the database. The old text goes only after
 * the database has it, and is itself kept as a version.
 */
async function bringOver(ports: KeepingPorts): Promise<void> {
  const { quick } = ports;
  await Promise.all(
    quick.names('map').map(async (name) => {
      const read = quick.read('map', name);
      if (!read.ok || read.text === null) return;
      if (await bringOverOne(ports, read.text)) quick.remove('map', name);
    }),
  );
}

async function bringOverOne(ports: KeepingPorts, text: string): Promise<boolean> {
  const { vault, now } = ports;
  const opened = openEnvelope(text);
  if (!opened.ok) {
    // Stays where it is, and is kept once more where nobody writes over it.
    await vault.write([{ put: 'quarantine', key: `old/${textSum(text)}`, value: text }]);
    return false;
  }
  const { docId, savedAt, opened: old } = opened.value;
  const sealed = sealMap(old.map, 1, savedAt);
  const stored = await vault.get('docs', docId);
  if (!stored.ok) return false;
  const head = stored.value === undefined ? null : envelopeHead(storedText(stored.value));
  if (head?.sum === sealed.sum) return true;
  const reason = stored.value === undefined ? 'migration' : 'conflict';
  const doc: readonly VaultChange[] = [
    { keep: docId, text: sealed.text, updatedAt: savedAt, binnedAt: null },
  ];
  const { changes } = versionOf({ ...sealed, rev: 0 }, { reason, at: now() });
  const written = await vault.write([...(stored.value === undefined ? doc : []), ...changes]);
  return written.ok;
}
