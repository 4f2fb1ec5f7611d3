import { mapFromJson } from '#core/codecs/json.ts';
import { diffMaps, isEmptyDiff } from '#core/map/diff.ts';
import type { SalesMap } from '#core/map/model.ts';
import type { Backup, BackupReport } from '#core/ports.ts';
import { succeed } from '#core/result.ts';
import { type BackupMap, backupFromText, backupToText } from '#core/versions/backup.ts';
import { sealMap } from '#core/versions/envelope.ts';
import { envelopeHead, storedText } from '#core/versions/envelope-head.ts';
import type { Around } from './around.ts';
import { libraryOf } from './library.ts';
import { readKept } from './read-kept.ts';
import { readVersions, versionOf } from './version-ring.ts';

/** Everything kept here as one file, and back. */
export function backupOf(around: Around): Backup {
  return {
    write: () => writeBackup(around),
    read: async (text) => {
      const maps = backupFromText(text);
      if (!maps.ok) return maps;
      await around.saver.settled();
      let report: BackupReport = { added: 0, same: 0, failed: 0 };
      // One after the other: two maps of one backup may have the same id.
      for (const map of maps.value) {
        const outcome = await bringIn(around, map);
        report = { ...report, [outcome]: report[outcome] + 1 };
      }
      return succeed(report);
    },
  };
}

async function writeBackup(around: Around): Promise<string> {
  const { ports, store } = around;
  const library = libraryOf(around);
  const cards = [...(await library.list()), ...(await library.bin())];
  const maps = await Promise.all(
    cards.map(async ({ id, binnedAt }): Promise<BackupMap[]> => {
      const kept = await readKept(ports, id);
      const { map } = store.getState();
      const text = kept.state === 'found' ? kept.found.envelope.text : null;
      const onBoard = id === map.info.id ? sealMap(map, 1, 0).text : null;
      const doc = envelopeHead(text ?? onBoard ?? '')?.doc;
      if (doc === undefined) return [];
      return [{ doc, binnedAt, versions: await namedVersions(around, id) }];
    }),
  );
  return backupToText(maps.flat(), ports.now());
}

async function namedVersions({ ports }: Around, id: SalesMap['info']['id']) {
  const infos = await readVersions(ports.vault, id);
  const named = infos.filter(({ reason }) => reason === 'named');
  const read = await Promise.all(
    named.map(async ({ id: key, name, at }) => {
      const text = await ports.vault.get('texts', key);
      const doc = text.ok ? envelopeHead(storedText(text.value))?.doc : undefined;
      return doc === undefined ? [] : [{ name, at, doc }];
    }),
  );
  return read.flat();
}

/** Adds one map; one that is here already under the same id but differs gets an id of its own. */
async function bringIn(around: Around, { doc, binnedAt, versions }: BackupMap) {
  const { ports } = around;
  const opened = mapFromJson(doc, Infinity);
  if (!opened.ok) return 'failed';
  const { map } = opened.value;
  const here = await hereUnder(around, map);
  if (here !== null && isEmptyDiff(diffMaps(here, map))) return 'same';
  const id = here === null ? map.info.id : ports.ids.next('map');
  const added = { ...map, info: { ...map.info, id } };
  const updatedAt = ports.now();
  const sealed = sealMap(added, 1, updatedAt);
  const kept = versions.flatMap(({ name, at, doc: text }, index) => {
    const version = mapFromJson(text, Infinity);
    if (!version.ok) return [];
    const named = { ...version.value.map, info: { ...version.value.map.info, id } };
    const state = sealMap(named, versions.length - index, at);
    return versionOf(state, { reason: 'named', at, name }).changes;
  });
  const written = await ports.vault.write([
    { keep: id, text: sealed.text, updatedAt, binnedAt },
    ...kept,
  ]);
  return written.ok ? 'added' : 'failed';
}

async function hereUnder({ ports, store }: Around, { info }: SalesMap): Promise<SalesMap | null> {
  const { map } = store.getState();
  if (map.info.id === info.id) return map;
  const kept = await readKept(ports, info.id);
  if (kept.state === 'found') return kept.found.envelope.opened.map;
  // Something unreadable stands there: it stays, and what comes in gets another id.
  return kept.state === 'none' ? null : map;
}
