import { useCallback, useEffect, useState } from 'react';
import type { MapId, SalesMap } from '#core/map/model.ts';
import type { Keeping, PickedFile } from '#core/ports.ts';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';

/** A map that may go into the file. */
export interface Candidate {
  readonly key: string;
  readonly map: SalesMap;
  /** Name of the file it came from; `null` for maps kept in this browser. */
  readonly file: string | null;
  readonly chosen: boolean;
}

/** Adds maps of files and of this browser to one list, in the order in which they come. */
export function useCandidates() {
  const app = useAppStore();
  const { keeping } = useServices();
  const current = useApp((state) => state.map);
  const [stored, setStored] = useState<readonly Candidate[] | null>(null);
  const [picked, setPicked] = useState<readonly Candidate[]>([]);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [reading, setReading] = useState(0);

  useEffect(() => {
    let wanted = true;
    void readStored(keeping, current.info.id).then((maps) => {
      if (wanted) setStored(maps.map((map) => candidateOf(map, null, false)));
    });
    return () => {
      wanted = false;
    };
  }, [current.info.id, keeping]);

  const add = useCallback(async (files: readonly PickedFile[]) => {
    setReading((count) => count + files.length);
    const open = await import('#formats/importers.ts').then(
      ({ openFile }) => openFile,
      () => null,
    );
    for (const [index, file] of files.entries()) {
      // One after another: thirty pictures at once would need the memory of thirty.
      const opened = open === null ? null : await open(file);
      setReading((count) => count - 1);
      if (opened?.ok === true) {
        // A PDF of several maps gives all of them.
        const maps = [opened.value, ...(opened.value.others ?? [])].map(({ map }) => map);
        const found = maps.map((map) => candidateOf(map, file.name, true, `${index}-${file.name}`));
        setPicked((all) => [
          ...all,
          ...found.map((one, at) => ({ ...one, key: `${all.length + at}-${one.key}` })),
        ]);
      } else setUnreadable((names) => [...names, file.name]);
    }
  }, []);

  /** What is being edited is newer than what is kept. */
  const open = candidateOf(app.getState().map, null, true);
  const [withCurrent, setWithCurrent] = useState(true);
  const all = [{ ...open, chosen: withCurrent }, ...(stored ?? []), ...picked];

  const choose = useCallback(
    (keys: readonly string[], chosen: boolean): void => {
      const wanted = new Set(keys);
      const mark = (list: readonly Candidate[]) =>
        list.map((one) => (wanted.has(one.key) ? { ...one, chosen } : one));
      if (wanted.has(open.key)) setWithCurrent(chosen);
      setStored((list) => (list === null ? null : mark(list)));
      setPicked(mark);
    },
    [open.key],
  );

  return { all, loading: stored === null || reading > 0, unreadable, add, choose };
}

function candidateOf(
  map: SalesMap,
  file: string | null,
  chosen: boolean,
  key: string = map.info.id,
): Candidate {
  return { key, map, file, chosen };
}

async function readStored(
  keeping: () => Promise<Keeping>,
  without: MapId,
): Promise<readonly SalesMap[]> {
  const kept = await keeping().catch(() => null);
  if (kept === null) return [];
  const cards = (await kept.library.list()).filter(({ id }) => id !== without);
  const read = await Promise.all(cards.map(({ id }) => kept.library.read(id)));
  return read.flatMap((one) => (one.ok ? [one.value.map] : []));
}
