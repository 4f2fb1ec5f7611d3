import { useCallback, useState } from 'react';
import type { OpenFailure } from '#core/codecs/json.ts';
import type { History } from '#core/map/history.ts';
import type { Language, MapId, SalesMap } from '#core/map/model.ts';
import type { FileKinds, FileLink, PickedFile } from '#core/ports.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { loadExample } from '#core/templates/index.ts';
import type { OpenedFile } from '#formats/importer.ts';
import { useFormat, useLanguage, useT } from '#i18n/react.tsx';
import { useStarter } from '#state/guide.tsx';
import { useAppStore } from '#state/react.tsx';
import type { AppStore, MapInFile } from '#state/store.ts';
import { useServices } from '#state/services.tsx';
import { useToast } from '#ui/Toast.tsx';
import { useKeepOthers } from './use-keep-others.ts';

/** What could not be opened and why; shown until the person closes it. */
export interface OpenProblem {
  readonly name: string;
  readonly failure: OpenFailure;
}

export interface Doors {
  readonly problem: OpenProblem | null;
  closeProblem(): void;
  openExample(): Promise<void>;
  openFromDisk(): Promise<void>;
  /** Opens the first of some files and says which ones it leaves. */
  openFiles(files: readonly PickedFile[]): Promise<void>;
  openNew(): void;
  openStored(id: MapId): Promise<void>;
}

/** Files the dialog offers; the content decides, not the name. */
const KINDS = {
  'application/json': ['.json'],
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/svg+xml': ['.svg'],
  'text/html': ['.html', '.htm'],
  'text/markdown': ['.md'],
  'text/csv': ['.csv'],
} as const satisfies FileKinds;

/**
 * The ways another map comes onto the board. None of them destroys the map that is there: it is
 * kept in this browser, and the toast leads back to it.
 */
export function useDoors(): Doors {
  const store = useAppStore();
  const { ids, now, today, files, keeping } = useServices();
  const starter = useStarter();
  const language: Language = useLanguage();
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const [changeTo, openRead] = [useChangeTo(), useOpenRead()];
  const sayOpened = useSayOpened();
  const sayNotOpened = useSayNotOpened();
  const t = useT();
  const toast = useToast();

  const openExample = useCallback(async () => {
    const [{ createExampleMap }, content] = await Promise.all([
      import('#core/templates/example.ts'),
      loadExample(language),
    ]);
    changeTo(createExampleMap(content, ids, now(), today()));
  }, [changeTo, ids, language, now, today]);

  const openFiles = useCallback(
    async ([file, ...others]: readonly PickedFile[]) => {
      if (file === undefined) return;
      const { openFile } = await import('#formats/importers.ts');
      const opened = await openFile(file);
      if (opened.ok) openRead(opened.value, file.link);
      else setProblem({ name: file.name, failure: opened.failure });
      if (others.length > 0) sayNotOpened(others);
    },
    [openRead, sayNotOpened],
  );

  const openFromDisk = useCallback(async () => {
    const file = await files.open(KINDS);
    if (file !== null) await openFiles([file]);
  }, [files, openFiles]);

  const openNew = useCallback(() => {
    changeTo(createTemplateMap(starter, language, ids, now(), today()));
  }, [changeTo, starter, ids, language, now, today]);

  const openStored = useCallback(
    async (id: MapId) => {
      const former = formerOf(store);
      if (id === former.map.info.id) return;
      const { library } = await keeping();
      const opened = await library.open(id);
      if (opened.ok) sayOpened(opened.value.map, former);
      else if (opened.failure.code === 'unreadable') {
        setProblem({ name: id, failure: opened.failure.failure });
      } else toast({ text: t('maps.gone'), key: 'opened', tone: 'warn' });
    },
    [keeping, sayOpened, store, t, toast],
  );

  const closeProblem = useCallback(() => setProblem(null), []);
  return { problem, closeProblem, openExample, openFromDisk, openFiles, openNew, openStored };
}

/** Puts a map that was read from a file on the board. */
function useOpenRead(): (opened: OpenedFile, link?: FileLink) => void {
  const store = useAppStore();
  const { ids } = useServices();
  const [changeTo, keepOthers] = [useChangeTo(), useKeepOthers()];
  return useCallback(
    ({ map, mends, unknown, others = [], isMapFile = false }, link) => {
      // An id of its own: opening an old copy must not write over a newer one kept here.
      const info = { ...map.info, id: ids.next('map') };
      const mended = mends.length + unknown.length;
      const next = { ...map, info };
      changeTo(next, mended);
      // What was mended is not so in the file, which is therefore behind.
      if (isMapFile && link !== undefined) {
        store.getState().setFile({ link, saved: mended === 0 ? next : map });
      }
      void keepOthers(others);
    },
    [changeTo, ids, keepOthers, store],
  );
}

/** Names of files that are listed; more are counted. */
const MOST_NAMES = 3;

/** Says which of several files were left, so that nobody takes them for opened. */
function useSayNotOpened(): (files: readonly PickedFile[]) => void {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  return useCallback(
    (left) => {
      const names = left.slice(0, MOST_NAMES).map(({ name }) => format.quoteName(name));
      const more = left.length - names.length;
      const text = t('maps.notOpened', { names: names.join(', '), more });
      toast({ text, key: 'not-opened', tone: 'warn' });
    },
    [format, t, toast],
  );
}

/** What was on the board before, and whether anybody had edited it. */
interface Former {
  readonly map: SalesMap;
  readonly history: History;
  readonly untouched: boolean;
  readonly file: MapInFile | null;
}

function formerOf(store: AppStore): Former {
  const { map, history, opened, file } = store.getState();
  return { map, history, untouched: map === opened, file };
}

/** Puts a map on the board and offers the way back to the former one. */
function useChangeTo(): (next: SalesMap, mended?: number) => void {
  const store = useAppStore();
  const sayOpened = useSayOpened();
  return useCallback(
    (next, mended = 0) => {
      const former = formerOf(store);
      store.getState().open(next);
      sayOpened(next, former, mended);
    },
    [sayOpened, store],
  );
}

/** Says what is on the board now, where the former map is, and offers the way back to it. */
function useSayOpened(): (next: SalesMap, former: Former, mended?: number) => void {
  const store = useAppStore();
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  return useCallback(
    (next, former, mended = 0) => {
      store.getState().setView('map');
      const called = ({ info }: SalesMap) => format.quoteName(info.title || t('header.untitled'));
      const text = [
        t('maps.opened', { title: called(next) }),
        ...(mended > 0 ? [t('maps.mended', { count: mended })] : []),
        ...(former.untouched ? [] : [t('maps.kept', { title: called(former.map) })]),
      ].join(' ');
      const goBack = () => {
        store.getState().open(former.map, former.history);
        store.getState().setFile(former.file);
      };
      const action = { label: t('maps.goBack'), onAction: goBack };
      toast({ text, key: 'opened', tone: 'ok', action });
    },
    [format, store, t, toast],
  );
}
