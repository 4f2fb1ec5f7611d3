import { useEffect } from 'react';
import type { AppStore } from '#state/store.ts';
import type { AutoSave } from '#state/persistence.ts';

interface Shortcut {
  /** `KeyboardEvent.code`, so that a Russian layout works as well. */
  readonly code: string;
  readonly shift: boolean;
  run(store: AppStore, saving: AutoSave): void;
}

const SHORTCUTS: readonly Shortcut[] = [
  { code: 'KeyZ', shift: false, run: (store) => store.getState().undo() },
  { code: 'KeyZ', shift: true, run: (store) => store.getState().redo() },
  { code: 'KeyY', shift: false, run: (store) => store.getState().redo() },
  // Everything is saved anyway; the habit must not open the browser's own dialog.
  { code: 'KeyS', shift: false, run: (_store, saving) => saving.flush() },
];

/**
 * Keys that work everywhere, in text fields too: fields show what the store holds, so the
 * browser's own undo would fight with ours.
 */
export function useShortcuts(store: AppStore, saving: AutoSave): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const shortcut = SHORTCUTS.find(
        ({ code, shift }) => code === event.code && shift === event.shiftKey,
      );
      if (shortcut === undefined) return;
      event.preventDefault();
      shortcut.run(store, saving);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, saving]);
}
