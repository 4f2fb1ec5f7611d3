import { Download } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type ExportFormat, exportFormats, exporters } from '#formats/exporters.ts';
import { withWords } from '#i18n/late.ts';
import { useT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { Menu } from '#ui/Menu.tsx';
import { useToast } from '#ui/Toast.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import type { MenuEntry, MenuItem } from '#ui/menu-model.ts';
import styles from './ExportMenu.module.css';
import { CHOICE_KEY, type DeskStore, type Errand, deskStore } from './desk-store.ts';

const Desk = lazyPart(withWords(() => import('./ExportDesk.tsx').then((part) => part.ExportDesk)));

interface Props {
  /** The element the board is drawn in; needed for its picture. */
  boardRef: RefObject<HTMLElement | null>;
}

/** The quick ways out of the app; what they ask for is done by the desk, fetched on first use. */
export function ExportMenu({ boardRef }: Props) {
  const t = useT();
  const toast = useToast();
  const desk = deskStore(useAppStore());
  const busy = useStore(desk, (state) => state.busy);
  const errand = useStore(desk, (state) => state.errand);
  const again = useLastFormat();
  const entries = useEntries(desk, busy, again.format);
  useExportKeys(desk);

  function unreachable(): void {
    desk.getState().ask(null);
    const reload = { label: t('problems.reload'), onAction: () => window.location.reload() };
    toast({ key: 'export', tone: 'warn', text: t('exports.unreachable'), action: reload });
  }

  /** A hand or the focus comes near: the menu will open soon. */
  function reach(): void {
    again.refresh();
    Desk.prefetch();
  }

  return (
    <>
      <span onPointerEnter={reach} onFocus={reach}>
        <Menu
          align="end"
          label={t('header.exportFormats')}
          renderTrigger={(trigger) => (
            <Button
              variant="primary"
              busy={busy}
              icon={<Download aria-hidden size={18} className={styles['icon']} />}
              {...trigger}
            >
              {t('header.export')}
            </Button>
          )}
          entries={entries}
        />
      </span>
      {errand === null ? null : (
        <Desk.Part {...{ errand, boardRef }} onUnreachable={unreachable} onFailed={unreachable} />
      )}
    </>
  );
}

function useEntries(desk: DeskStore, busy: boolean, last: ExportFormat): readonly MenuEntry[] {
  const t = useT();
  const { ask } = desk.getState();
  const entry = (kind: Exclude<Errand['kind'], 'make'>, hint?: string): MenuItem => ({
    id: kind,
    label: t(`exports.${kind}`),
    disabled: busy && kind === 'again',
    onSelect: () => ask({ kind }),
    ...(hint === undefined ? {} : { hint }),
  });
  return [
    ...exportFormats.map((format) => ({
      id: format,
      label: t(exporters[format].label),
      note: t(`exports.${format}.about`),
      disabled: busy,
      data: { 'data-export': format },
      onSelect: () => ask({ kind: 'make', format }),
    })),
    { id: 'more', separator: true },
    entry('options'),
    { ...entry('again', 'Ctrl+Shift+E'), note: t(exporters[last].label) },
    entry('batch'),
    { id: 'other', separator: true },
    entry('copyPicture'),
    entry('copyTable'),
    entry('print', 'Ctrl+P'),
  ];
}

/** What “the same again” will make, read when somebody reaches for the menu. */
function useLastFormat() {
  const { settings } = useServices();
  const [format, setFormat] = useState<ExportFormat>('pdf');

  function refresh(): void {
    const kept = /"format":"([\w-]+)"/u.exec(settings.read(CHOICE_KEY) ?? '')?.[1];
    setFormat(exportFormats.find((one) => one === kept) ?? 'pdf');
  }

  return { format, refresh };
}

/** `KeyboardEvent.code` with or without Shift, so that a Russian layout works as well. */
const KEYS: Readonly<Record<string, Errand>> = {
  'KeyE+': { kind: 'again' },
  KeyP: { kind: 'print' },
};

function useExportKeys(desk: DeskStore): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const errand = KEYS[`${event.code}${event.shiftKey ? '+' : ''}`];
      if (errand === undefined || event.repeat) return;
      event.preventDefault();
      desk.getState().ask({ ...errand });
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk]);
}
