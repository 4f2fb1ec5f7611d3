import { Save } from 'lucide-react';
import { fileName } from '#core/codecs/file-name.ts';
import { mapToJson } from '#core/codecs/map-file.ts';
import { useFormat, useT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { type Services, useServices } from '#state/services.tsx';
import type { AppStore } from '#state/store.ts';
import type { MenuEntry } from '#ui/menu-model.ts';
import { useToast } from '#ui/Toast.tsx';

/** Pixels. */
const ICON = 18;

type Outcome = 'saved' | 'silent' | 'failed';

/**
 * Writes the map to the file it is in, or asks for one. Where the browser cannot save in place it
 * is a download, and the map is in no file we know of.
 */
async function saveToFile(store: AppStore, services: Services, ask: boolean): Promise<Outcome> {
  const { map, file } = store.getState();
  const text = mapToJson(map);
  const { files, today } = services;
  const saved =
    file === null || ask
      ? await files.saveAs(fileName(map.info.title, today(), 'salesmap.json'), text)
      : await files.saveAgain(file.link, text);
  if (saved.how === 'failed') return 'failed';
  if (saved.how !== 'in-place') return 'silent';
  store.getState().setFile({ link: saved.link, saved: map });
  return 'saved';
}

/** The menu entry that saves to a file, and the same deed for a key: only where there is a file. */
export function useFileEntry(): { readonly entry: MenuEntry; readonly onSaveKey: () => void } {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const store = useAppStore();
  const services = useServices();

  async function save(ask: boolean): Promise<void> {
    const outcome = await saveToFile(store, services, ask);
    const name = format.quote(store.getState().file?.link.name ?? '');
    if (outcome === 'saved')
      toast({ text: t('header.file.saved', { name }), key: 'file', tone: 'ok' });
    if (outcome === 'failed') toast({ text: t('header.file.failed'), key: 'file', tone: 'warn' });
  }

  return {
    entry: {
      id: 'save-file',
      label: t('header.file.save'),
      icon: <Save aria-hidden size={ICON} />,
      onSelect: () => void save(true),
    },
    onSaveKey: () => {
      if (store.getState().file !== null) void save(false);
    },
  };
}
