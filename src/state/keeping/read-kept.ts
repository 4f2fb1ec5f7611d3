import type { OpenFailure } from '#core/codecs/json.ts';
import { diffMaps } from '#core/map/diff.ts';
import { type History, emptyHistory } from '#core/map/history.ts';
import type { MapId } from '#core/map/model.ts';
import { storedText } from '#core/versions/envelope-head.ts';
import { type OpenedEnvelope, openEnvelope } from '#core/versions/open-envelope.ts';
import { textSum } from '#core/versions/sum.ts';
import type { KeepingPorts } from './context.ts';
import { type StoredHistory, historyOf, readHistory } from './history-log.ts';
import { readVersions } from './version-ring.ts';

/** A text that stands where a map should and could not be read. */
export interface BadText {
  readonly text: string;
  readonly failure: OpenFailure;
}

/** A map as it was found in the two stores. */
export interface FoundMap {
  readonly envelope: OpenedEnvelope;
  /** What can be undone in it. */
  readonly history: History;
  /** The history as it stands on the disk; `null` when it does not belong to this map. */
  readonly stored: StoredHistory | null;
  /** Another state with the same revision: two tabs without locks wrote at once. */
  readonly rival: OpenedEnvelope | null;
  /** Texts that were put aside because they could not be read. */
  readonly bad: readonly BadText[];
  /** How the map was come by. */
  readonly from: 'quick' | 'database' | 'version';
  /**
   * Milliseconds of work that only the database had: the browser ended before it wrote the quick
   * storage down. `null` where both had the same, or nothing is there to compare with.
   */
  readonly ahead: number | null;
}

/** What stands in the stores under the id of a map. */
export type Kept =
  | { readonly state: 'found'; readonly found: FoundMap }
  | { readonly state: 'none' }
  | { readonly state: 'blocked' }
  | { readonly state: 'unreadable'; readonly bad: BadText };

/**
 * Reads a map from both stores. The higher revision wins; what cannot be read is put aside before
 * anything else is written, and the newest version that can be read takes its place.
 */
export async function readKept(ports: KeepingPorts, id: MapId): Promise<Kept> {
  const { quick, vault } = ports;
  const fast = quick.read('doc', id);
  const [doc, steps] = await Promise.all([vault.get('docs', id), vault.all('history', `${id}/`)]);
  const [inQuick, inVault] = readBoth(fast.ok ? fast.text : null, doc.ok ? doc.value : null);
  const bad = [inQuick, inVault].filter((one) => one !== null && 'failure' in one);
  await putAside(ports, id, bad);
  const newer = bad.find(({ failure }) => failure.code === 'too-new');
  if (newer !== undefined) return { state: 'unreadable', bad: newer };
  const stored = readHistory(id, steps.ok ? steps.value : []);
  const found =
    chosen(goodOf(inQuick), goodOf(inVault), stored, bad) ??
    (bad.length === 0 ? null : await fromVersion(ports, id, bad));
  if (found !== null) return { state: 'found', found };
  const [worst] = bad;
  if (worst !== undefined) return { state: 'unreadable', bad: worst };
  return { state: fast.ok || doc.ok ? 'none' : 'blocked' };
}

function goodOf(one: OpenedEnvelope | BadText | null): OpenedEnvelope | null {
  return one !== null && 'opened' in one ? one : null;
}

/** As a rule both say the same, and checking a map is most of what a start with one costs. */
function readBoth(quick: unknown, vault: unknown) {
  const first = read(quick);
  return [first, quick === vault ? first : read(vault)] as const;
}

function read(stored: unknown): OpenedEnvelope | BadText | null {
  if (stored === null || stored === undefined) return null;
  const text = storedText(stored);
  const opened = openEnvelope(text);
  return opened.ok ? opened.value : { text, failure: opened.failure };
}

function chosen(
  quick: OpenedEnvelope | null,
  vault: OpenedEnvelope | null,
  stored: StoredHistory,
  bad: readonly BadText[],
): FoundMap | null {
  if (quick !== null && (vault === null || quick.rev >= vault.rev)) {
    const same = vault !== null && quick.sum === vault.sum;
    const rival = vault !== null && quick.rev === vault.rev && !same ? vault : null;
    const history = same ? historyOf(stored) : historyUpTo(quick, vault, stored);
    return {
      envelope: quick,
      history,
      stored: vault === null ? null : stored,
      rival,
      bad,
      from: 'quick',
      ahead: null,
    };
  }
  if (vault === null) return null;
  // Clocks may go back; the revision says that there was work.
  const ahead = quick === null ? null : Math.max(0, vault.savedAt - quick.savedAt);
  return { ...foundInVault(vault, stored), bad, ahead };
}

/** A map as the database has it, with its own steps. */
export function foundInVault(envelope: OpenedEnvelope, stored: StoredHistory): FoundMap {
  const history = historyOf(stored);
  return { envelope, history, stored, rival: null, bad: [], from: 'database', ahead: null };
}

/** What the quick storage has more than the database becomes one step more. */
function historyUpTo(
  quick: OpenedEnvelope,
  vault: OpenedEnvelope | null,
  stored: StoredHistory,
): History {
  if (vault === null) return emptyHistory;
  const diff = diffMaps(vault.opened.map, quick.opened.map);
  return { past: [...historyOf(stored).past, { diff, mergeKey: null }], future: [] };
}

async function fromVersion(
  { vault }: KeepingPorts,
  id: MapId,
  bad: readonly BadText[],
): Promise<FoundMap | null> {
  for (const { id: key } of await readVersions(vault, id)) {
    const text = await vault.get('texts', key);
    const opened = text.ok ? openEnvelope(storedText(text.value)) : null;
    if (opened?.ok === true) {
      const { value: envelope } = opened;
      return {
        envelope,
        history: emptyHistory,
        stored: null,
        rival: null,
        bad,
        from: 'version',
        ahead: null,
      };
    }
  }
  return null;
}

/** Keeps unreadable texts under names that follow from them, so that once is enough. */
async function putAside(
  { vault, quick }: KeepingPorts,
  id: MapId,
  bad: readonly BadText[],
): Promise<void> {
  if (bad.length === 0) return;
  const changes = bad.map(({ text }) => {
    const key = `${id}/${textSum(text)}`;
    return { put: 'quarantine', key, value: text } as const;
  });
  const written = await vault.write(changes);
  if (written.ok) return;
  for (const { text } of bad) quick.write('rescue', `${id}.${textSum(text)}`, text);
}
