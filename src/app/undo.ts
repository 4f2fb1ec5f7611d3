import type { AppStore } from '#state/store.ts';
import { keepFocusNear } from '#ui/keep-focus.ts';

/** Takes a step back or does it again; gives the message that says what came of it. */
export function undoOrRedo(store: AppStore, way: 'undo' | 'redo') {
  const { map } = store.getState();
  keepFocusNear();
  store.getState()[way]();
  const moved = store.getState().map !== map;
  if (way === 'undo') return moved ? 'header.undone' : 'header.nothingToUndo';
  return moved ? 'header.redone' : 'header.nothingToRedo';
}
