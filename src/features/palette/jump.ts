import type { AppStore } from '#state/store.ts';
import type { Spot } from './map-items.ts';

/** Milliseconds to wait for a part that is still being fetched. */
const PATIENCE = 3_000;

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

/** Focuses an element as soon as it is there and can be seen. */
function focusSoon(selector: string): void {
  const started = Date.now();
  function look(): void {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
      (element) => element.closest('[inert]') === null && element.checkVisibility(),
    );
    if (found === undefined) {
      if (Date.now() - started < PATIENCE) requestAnimationFrame(look);
      return;
    }
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'nearest' });
  }
  requestAnimationFrame(look);
}
