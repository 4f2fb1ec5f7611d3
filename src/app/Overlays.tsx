import { useMemo, useState } from 'react';
import { BOARD_KEYS, CARD_KEYS } from '#features/board/keys.ts';
import { KeysDialog } from '#features/keys-help/KeysDialog.tsx';
import { ProblemDialog } from '#features/maps/ProblemDialog.tsx';
import { useDoors } from '#features/maps/use-doors.ts';
import { deskStore } from '#features/onepager/desk-store.ts';
import { OUTLINE_KEYS } from '#features/outline/keys.ts';
import type { PaletteCommand } from '#features/palette/entries.ts';
import { Palette } from '#features/palette/Palette.tsx';
import { PRESENT_KEYS } from '#features/presentation/keys.ts';
import { TABLE_KEYS } from '#features/table/use-grid-keys.ts';
import { exportFormats, exporters } from '#formats/exporters.ts';
import { type WholeTranslate, translator } from '#i18n/catalogue.ts';
import { loadWhole } from '#i18n/load.ts';
import { useLateT } from '#i18n/react.tsx';
import { setLocked } from '#state/lock.ts';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';
import { COMMANDS, type CommandReach } from './commands.ts';
import { type Overlay, SHORTCUTS, keepSingleKeys, singleKeysWanted } from './shortcuts.ts';
import { undoOrRedo } from './undo.ts';

let speakers: readonly WholeTranslate[] = [];

/** Fetches both languages: commands are found by their names in either. */
export async function fetchSpeakers(): Promise<void> {
  const catalogues = await Promise.all([loadWhole('ru'), loadWhole('en')]);
  speakers = catalogues.map((catalogue) => translator(catalogue));
}

interface Props {
  overlay: Overlay | null;
  /** Entries of the menu that choose theme and language. */
  looks: readonly MenuEntry[];
  onOpen: (overlay: Overlay | null) => void;
}

/** What opens over the page by a key: commands and search, and the list of keys. */
export function Overlays({ overlay, looks, onOpen }: Props) {
  const doors = useDoors();
  const commands = useCommands({ doors, looks, onOpen });
  const close = () => onOpen(null);
  return (
    <>
      {overlay === 'palette' ? <Palette commands={commands} onClose={close} /> : null}
      {overlay === 'keys' ? <Keys onClose={close} /> : null}
      {doors.problem === null ? null : (
        <ProblemDialog problem={doors.problem} onClose={doors.closeProblem} />
      )}
    </>
  );
}

interface Wiring {
  readonly doors: CommandReach['doors'];
  readonly looks: readonly MenuEntry[];
  readonly onOpen: (overlay: Overlay) => void;
}

/** The table of commands with names in both languages, and the exports. */
function useCommands({ doors, looks, onOpen }: Wiring): readonly PaletteCommand[] {
  const t = useLateT();
  const say = useAnnounce();
  const store = useAppStore();
  const desk = deskStore(store);
  const view = useApp((state) => state.view);
  return useMemo(() => {
    const all = [t, ...speakers];
    const { ask } = desk.getState();
    const reach: CommandReach = {
      store,
      doors,
      ask,
      undo: (way) => say(t(undoOrRedo(store, way))),
      lock: () => say(t(setLocked(store, !store.getState().map.info.locked))),
      look: (id) => {
        const entry = looks.find((one) => one.id === id);
        if (entry !== undefined && 'onSelect' in entry) entry.onSelect();
      },
      open: onOpen,
    };
    return [
      ...COMMANDS.map(({ id, keys, run }) => ({
        id,
        keys,
        names: all.map((speak) => speak(`palette.do.${id}`)),
        disabled: id === view,
        run: () => run(reach),
      })),
      ...exportFormats.map((format) => ({
        id: `export-${format}`,
        names: all.map((speak) =>
          speak('palette.export', { format: speak(exporters[format].label) }),
        ),
        run: () => ask({ kind: 'make', format }),
      })),
    ];
  }, [t, say, store, desk, view, doors, looks, onOpen]);
}

function Keys({ onClose }: { onClose: () => void }) {
  const t = useLateT();
  const { settings } = useServices();
  const [single, setSingle] = useState(() => singleKeysWanted(settings));
  return (
    <KeysDialog
      single={single}
      onSingleChange={(work) => {
        keepSingleKeys(settings, work);
        setSingle(work);
      }}
      onClose={onClose}
      groups={[
        {
          title: t('keys.group.everywhere'),
          rows: SHORTCUTS.map(({ id, keys }) => ({ label: t(`keys.everywhere.${id}`), keys })),
        },
        {
          title: t('keys.group.board'),
          rows: BOARD_KEYS.map(({ id, keys }) => ({ label: t(`keys.board.${id}`), keys })),
        },
        {
          title: t('keys.group.card'),
          rows: CARD_KEYS.map(({ id, keys }) => ({ label: t(`keys.card.${id}`), keys })),
        },
        {
          title: t('keys.group.outline'),
          rows: OUTLINE_KEYS.map(({ id, keys }) => ({ label: t(`keys.outline.${id}`), keys })),
        },
        {
          title: t('keys.group.table'),
          rows: TABLE_KEYS.map(({ id, keys }) => ({ label: t(`keys.table.${id}`), keys })),
        },
        {
          title: t('keys.group.present'),
          rows: PRESENT_KEYS.map(({ id, keys }) => ({ label: t(`keys.present.${id}`), keys })),
        },
      ]}
    />
  );
}
