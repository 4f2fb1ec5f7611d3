import type { AppStore } from '#state/store.ts';
import { focusSoon } from '#ui/focus-soon.ts';
import type { Spot } from './map-items.ts';

/** Leads the keyboard to where a text is edited. */
export function jumpTo(store: AppStore, spot: Spot): void {
  const state = store.getState();
  switch (spot.kind) {
    case 'stage':
      if (state.view === 'table') {
        state.select({ stages: [spot.stageId] });
        focusSoon(`[data-cell="${spot.stageId}:0"]`);
      } else {
        state.setView('map');
        state.showStage(spot.stageId);
        focusSoon(`[data-outline-stage="${spot.stageId}"], [data-stage-id="${spot.stageId}"]`);
      }
      return;
    case 'field':
      state.setView('map');
      state.focusField(spot.stageId, spot.target);
      if (spot.line !== undefined) focusSoon(`textarea[data-line="${spot.line}"]`);
      return;
    case 'note':
      state.askBoard({ kind: 'focus', id: spot.noteId });
      return;
    case 'link':
      state.askBoard({ kind: 'focus', id: spot.linkId });
      return;
    case 'term':
      state.setView('map');
      state.showGlossary();
      focusSoon(`[data-term="${spot.termId}"] :is(input, textarea)`);
      return;
    default:
      spot satisfies never;
  }
}
