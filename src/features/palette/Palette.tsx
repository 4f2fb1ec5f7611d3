import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { DialogPopup } from '#ui/DialogPopup.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { chordOf } from '#ui/chord.ts';
import { type Entry, type PaletteCommand, entriesFor, shelfOf } from './entries.ts';
import { jumpTo } from './jump.ts';
import { LIST, Options, optionId } from './Options.tsx';
import styles from './Palette.module.css';
import { keepRecent, recentCommands } from './recent.ts';

interface Props {
  commands: readonly PaletteCommand[];
  onClose: () => void;
}

/** Finds commands and every text of the map; the arrows choose, Enter goes there. */
export function Palette({ commands, onClose }: Props) {
  const t = useLateT();
  const input = useRef<HTMLInputElement>(null);
  const { query, setQuery, entries, at, setChosen, choose } = useFound(commands, onClose);
  const current = entries[at];

  function keyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (event.key === 'Enter') choose(current);
    else if (step !== undefined && entries.length > 0) setChosen(step(at, entries.length));
    else if (chordOf(event) === 'Ctrl+K') onClose();
    else return;
    event.preventDefault();
  }

  return (
    <DialogPopup
      title={t('palette.title')}
      closeLabel={t('common.close')}
      initialFocus={input}
      fullOnPhone
      onClose={onClose}
    >
      <div className={styles['search']}>
        <Search size={18} aria-hidden />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('palette.search')}
          aria-expanded
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : optionId(current)}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('palette.placeholder')}
          className={styles['input']}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={keyDown}
        />
      </div>
      <Options {...{ entries, at }} onChoose={choose} onPoint={setChosen} />
      {entries.length === 0 ? <p className={styles['none']}>{t('palette.none')}</p> : null}
    </DialogPopup>
  );
}

/** What answers to the query, which of it is chosen, and how to go there. */
function useFound(commands: readonly PaletteCommand[], onClose: () => void) {
  const t = useLateT();
  const store = useAppStore();
  const { settings } = useServices();
  const map = useApp((state) => state.map);
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const [chosen, setChosen] = useState(0);
  const [recent] = useState(() => recentCommands(settings));
  const shelf = useMemo(() => shelfOf(map, commands, recent, t), [map, commands, recent, t]);
  const entries = useMemo(() => entriesFor(shelf, asked), [shelf, asked]);
  useSaidCount(asked, entries.length);

  function choose(entry: Entry | undefined): void {
    if (entry === undefined) return;
    onClose();
    // After the dialog has given the focus back, so that what is done may put it elsewhere.
    setTimeout(() => {
      if ('spot' in entry.does) {
        jumpTo(store, entry.does.spot);
        return;
      }
      keepRecent(settings, entry.does.command.id);
      entry.does.command.run();
    });
  }

  return {
    query,
    entries,
    at: Math.min(chosen, entries.length - 1),
    setChosen,
    choose,
    setQuery: (text: string) => {
      setQuery(text);
      setChosen(0);
    },
  };
}

const STEPS: Readonly<Partial<Record<string, (at: number, count: number) => number>>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(count - 1, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
};

/** How many were found, for those who do not see the list. */
function useSaidCount(query: string, count: number): void {
  const t = useLateT();
  const say = useAnnounce();
  useEffect(() => {
    if (query !== '') say(t('palette.found', { count }));
  }, [query, count, say, t]);
}
