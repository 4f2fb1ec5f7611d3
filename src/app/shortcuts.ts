import { useEffect, useEffectEvent } from 'react';
import type { SettingsStorage } from '#core/ports.ts';
import { useT } from '#i18n/react.tsx';
import type { AutoSave } from '#state/persistence.ts';
import type { AppStore } from '#state/store.ts';
import { useAnnounce } from '#ui/announce.tsx';
import { type KeyEntry, entryOf, letSingleKeys } from '#ui/chord.ts';
import { undoOrRedo } from './undo.ts';

const SINGLE_KEYS = 'single-keys';
const OFF = 'off';

export function singleKeysWanted(settings: SettingsStorage): boolean {
  return settings.read(SINGLE_KEYS) !== OFF;
}

/** Lets keys of one sign work or not, from now on and at the next visit. */
export function keepSingleKeys(settings: SettingsStorage, work: boolean): void {
  settings.write(SINGLE_KEYS, work ? 'on' : OFF);
  letSingleKeys(work);
}

/** What opens over the page by a key. */
export type Overlay = 'palette' | 'keys';

type Id = 'palette' | 'keys' | 'undo' | 'redo' | 'save';

interface Shortcut extends KeyEntry<Id> {
  /** Whether the key is meant while a text is being typed, too. */
  readonly inFields: boolean;
}

/**
 * Keys that work everywhere. Fields show what the store holds, so the browser's own undo would
 * fight with ours; everything is saved anyway, but the habit must not open the browser's dialog.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'palette', keys: ['Ctrl+K'], inFields: true },
  { id: 'keys', keys: ['?'], inFields: false },
  { id: 'undo', keys: ['Ctrl+Z'], inFields: true },
  { id: 'redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], inFields: true },
  { id: 'save', keys: ['Ctrl+S'], inFields: true },
];

const FIELDS = 'input, textarea, select, [contenteditable]';

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

/** Listens to the keys that work everywhere. */
export function useShortcuts(
  store: AppStore,
  saving: AutoSave,
  open: (overlay: Overlay) => void,
  saveToFile: () => void,
): void {
  const t = useT();
  const say = useAnnounce();
  const acts: Readonly<Record<Id, () => void>> = {
    palette: () => open('palette'),
    keys: () => open('keys'),
    undo: () => say(t(undoOrRedo(store, 'undo'))),
    redo: () => say(t(undoOrRedo(store, 'redo'))),
    save: () => {
      saving.flush();
      saveToFile();
    },
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const entry = entryOf(SHORTCUTS, event);
    if (entry === undefined || (isTyping(event) && !inFields(entry.id))) return;
    event.preventDefault();
    acts[entry.id]();
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function inFields(id: Id): boolean {
  return SHORTCUTS.find((shortcut) => shortcut.id === id)?.inFields === true;
}
