import { FilePlus2, FolderOpen, Library, Menu as MenuIcon, Sparkles } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { MapCard } from '#core/ports.ts';
import { withWords } from '#i18n/late.ts';
import { useFormat, useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import styles from './MapsMenu.module.css';
import { useArrivals } from './use-arrivals.ts';
import { type Doors, useDoors } from './use-doors.ts';

/** Maps listed in the menu, newest first; the library has all of them. */
const LISTED = 8;
/** Pixels. */
const ICON = 18;

const ProblemDialog = lazyPart(
  withWords(() => import('./ProblemDialog.tsx').then((part) => part.ProblemDialog)),
);

const LibraryDialog = lazyPart(
  withWords(() => import('./library/LibraryDialog.tsx').then((part) => part.LibraryDialog)),
);

const DropHint = lazyPart(() => import('./DropHint.tsx').then((part) => part.DropHint));

interface Props {
  /** Entries that do not concern maps: theme and the like. */
  more: readonly MenuEntry[];
}

export function MapsMenu({ more }: Props) {
  const t = useT();
  const doors = useDoors();
  const stored = useStoredTitles();
  const [library, setLibrary] = useState(false);
  const dragging = useArrivals((files) => void doors.openFiles(files), t('maps.clipboard'));
  return (
    <>
      <Door
        label={t('header.openExample')}
        icon={<Sparkles aria-hidden size={ICON} />}
        onOpen={() => void doors.openExample()}
      />
      <Door
        label={t('header.openFile')}
        icon={<FolderOpen aria-hidden size={ICON} />}
        onOpen={() => void doors.openFromDisk()}
      />
      <Menu
        align="end"
        label={t('header.menu')}
        renderTrigger={(props) => (
          <span onPointerEnter={stored.refresh} onFocus={stored.refresh}>
            <IconButton
              label={t('header.menu')}
              icon={<MenuIcon aria-hidden size={ICON} />}
              {...props}
            />
          </span>
        )}
        entries={[
          ...useDoorEntries(doors),
          ...stored.entries(doors),
          {
            id: 'library',
            label: t('maps.all'),
            icon: <Library aria-hidden size={ICON} />,
            onSelect: () => setLibrary(true),
          },
          ...more,
        ]}
      />
      {library ? (
        <LibraryDialog.Part
          part="maps"
          onOpen={(id) => {
            setLibrary(false);
            void doors.openStored(id);
          }}
          onClose={() => setLibrary(false)}
        />
      ) : null}
      {dragging ? <DropHint.Part /> : null}
      {doors.problem === null ? null : (
        <ProblemDialog.Part problem={doors.problem} onClose={doors.closeProblem} />
      )}
    </>
  );
}

interface DoorProps {
  label: string;
  icon: ReactNode;
  onOpen: () => void;
}

/** A word where there is room, a sign where there is less; on a phone both stand in the menu. */
function Door({ label, icon, onOpen }: DoorProps) {
  return (
    <>
      <Button className={styles['word'] ?? ''} variant="quiet" icon={icon} onClick={onOpen}>
        {label}
      </Button>
      <IconButton className={styles['sign'] ?? ''} label={label} icon={icon} onClick={onOpen} />
    </>
  );
}

function useDoorEntries(doors: Doors): readonly MenuEntry[] {
  const t = useT();
  return [
    {
      id: 'new',
      label: t('header.newMap'),
      icon: <FilePlus2 aria-hidden size={ICON} />,
      onSelect: doors.openNew,
    },
    {
      id: 'example',
      label: t('header.openExample'),
      icon: <Sparkles aria-hidden size={ICON} />,
      onSelect: () => void doors.openExample(),
    },
    {
      id: 'open',
      label: t('header.openFile'),
      icon: <FolderOpen aria-hidden size={ICON} />,
      onSelect: () => void doors.openFromDisk(),
    },
  ];
}

/** Titles of the maps kept in this browser, read when somebody reaches for the menu. */
function useStoredTitles() {
  const t = useT();
  const format = useFormat();
  const { keeping } = useServices();
  const current = useApp((state) => state.map.info.id);
  const [cards, setCards] = useState<readonly MapCard[]>([]);

  function entries(doors: Doors): readonly MenuEntry[] {
    if (cards.length === 0) return [];
    return [
      { id: 'kept', heading: t('maps.title') },
      ...cards.map(({ id, title, team, date }) => ({
        id,
        label: [title || t('header.untitled'), team, format.date(date)].filter(Boolean).join(' · '),
        checked: id === current,
        onSelect: () => void doors.openStored(id),
      })),
    ];
  }

  async function read(): Promise<void> {
    const { library } = await keeping();
    setCards((await library.list()).slice(0, LISTED));
  }

  // Without the list the menu still has all its doors.
  return { entries, refresh: () => void read().catch(() => undefined) };
}
