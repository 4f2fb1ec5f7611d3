import { Save } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { withWords } from '#i18n/late.ts';
import { useT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import type { FileWish } from './FileSaver.tsx';

/** Pixels. */
const ICON = 18;

const FileSaver = lazyPart(
  withWords(() => import('./FileSaver.tsx').then((part) => part.FileSaver)),
);

interface FileEntry {
  readonly entry: MenuEntry;
  readonly onSaveKey: () => void;
  /** Does what was wished. */
  readonly saver: ReactNode;
}

/** The menu entry that saves to a file, and the same deed for a key: only where there is a file. */
export function useFileEntry(): FileEntry {
  const t = useT();
  const store = useAppStore();
  const [wish, setWish] = useState<FileWish | null>(null);
  return {
    entry: {
      id: 'save-file',
      label: t('header.file.save'),
      icon: <Save aria-hidden size={ICON} />,
      onSelect: () => setWish({ ask: true }),
    },
    onSaveKey: () => {
      if (store.getState().file !== null) setWish({ ask: false });
    },
    saver: wish === null ? null : <FileSaver.Part wish={wish} onFailed={() => setWish(null)} />,
  };
}
