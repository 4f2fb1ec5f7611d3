import { useEffect, useEffectEvent } from 'react';
import { fileName } from '#core/codecs/file-name.ts';
import { mapToJson } from '#core/codecs/map-file.ts';
import type { FileSaved } from '#core/ports.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { type Services, useServices } from '#state/services.tsx';
import type { AppStore } from '#state/store.ts';
import { useToast } from '#ui/Toast.tsx';

/** A wish to save to a file; a new object each time. */
export interface FileWish {
  /** Whether to ask for a file even where the map is in one. */
  readonly ask: boolean;
}

/**
 * Writes the map to the file it is in, or asks for one. Where the browser cannot save in place it
 * is a download, and the map is in no file we know of.
 */
async function saveToFile(store: AppStore, services: Services, ask: boolean): Promise<FileSaved> {
  const { map, file } = store.getState();
  const text = mapToJson(map);
  const { files, today } = services;
  const saved =
    file === null || ask
      ? await files.saveAs(fileName(map.info.title, today(), 'salesmap.json'), text)
      : await files.saveAgain(file.link, text);
  // Another map may have come onto the board while the disk was busy.
  if (saved.how === 'in-place' && store.getState().map.info.id === map.info.id) {
    store.getState().setFile({ link: saved.link, saved: map });
  }
  return saved;
}

/** Saves to a file when somebody wishes it and says how it went. */
export function FileSaver({ wish }: { wish: FileWish }) {
  const t = useLateT();
  const format = useFormat();
  const toast = useToast();
  const store = useAppStore();
  const services = useServices();

  const save = useEffectEvent(async ({ ask }: FileWish) => {
    const before = ask ? undefined : store.getState().file?.link.name;
    const outcome = await saveToFile(store, services, ask);
    if (outcome.how === 'cancelled' || outcome.how === 'download') return;
    const words =
      outcome.how === 'in-place'
        ? t('header.file.saved', { name: format.quote(outcome.link.name) })
        : t(`header.file.${outcome.how}`, {
            name: before === undefined ? null : format.quote(before),
          });
    toast({ text: words, key: 'file', tone: outcome.how === 'in-place' ? 'ok' : 'warn' });
  });

  useEffect(() => void save(wish), [wish]);
  return null;
}
