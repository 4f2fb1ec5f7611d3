import type { KeyboardEvent } from 'react';
import type { Point } from '#core/board/card.ts';
import type { NoteId, StageId } from '#core/map/model.ts';
import type { AppStore } from '#state/store.ts';
import type { BoardActions } from './actions.ts';
import type { SessionStore } from './session.ts';

const STEP = 10;
const FINE_STEP = 1;

const ARROWS: Readonly<Partial<Record<string, Point>>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

type Act = (event: KeyboardEvent) => void;
type Table = Readonly<Partial<Record<string, Act>>>;

/** The card that has the focus. */
interface Focused {
  readonly id: string;
  readonly kind: 'stage' | 'note';
}

function focusedCard({ target }: KeyboardEvent): Focused | null {
  if (!(target instanceof HTMLElement)) return null;
  const { stageId, noteId } = target.dataset;
  if (stageId !== undefined) return { id: stageId, kind: 'stage' };
  return noteId === undefined ? null : { id: noteId, kind: 'note' };
}

/** Whether a key belongs to the element itself: a field, a button, an open menu. */
function isTaken({ target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || !(target instanceof Element)) return true;
  return target.closest('input, textarea, select, [role="menu"], [role="toolbar"]') !== null;
}

/** The keys of the board. Letters go by their place, so that a Russian layout works as well. */
export function boardKeys(store: AppStore, session: SessionStore, actions: BoardActions) {
  const { view } = actions;
  const cardKey = cardKeys(store, session, actions);

  function removeSelected(event: KeyboardEvent): void {
    const { selection } = store.getState();
    const selected = [...selection.stages, ...selection.notes, ...selection.links];
    const focused = focusedCard(event);
    if (focused === null || selected.some((id) => id === focused.id)) {
      if (selected.length > 0) actions.remove(selection);
    } else if (focused.kind === 'stage') actions.remove({ stages: [focused.id as StageId] });
    else actions.remove({ notes: [focused.id as NoteId] });
  }

  const byKey: Table = {
    Escape: () => {
      if (session.getState().mode === 'link') actions.setMode('select');
      else store.getState().select({});
    },
    Delete: removeSelected,
    Backspace: removeSelected,
    '+': view.zoomIn,
    '=': view.zoomIn,
    '-': view.zoomOut,
    '0': () => view.fit(store.getState().map),
    '1': () => view.zoomTo(1),
  };
  const byPlace: Table = {
    KeyV: () => actions.setMode('select'),
    KeyH: () => actions.setMode('pan'),
    KeyL: () => actions.setMode('link'),
    KeyN: actions.addNote,
  };

  function actOf(event: KeyboardEvent): Act | undefined {
    if (event.ctrlKey || event.metaKey) {
      return event.code === 'KeyA' ? actions.selectAll : undefined;
    }
    const focused = focusedCard(event);
    const onCard = focused === null ? undefined : cardKey(event, focused);
    return onCard ?? byKey[event.key] ?? (event.shiftKey ? undefined : byPlace[event.code]);
  }

  return {
    down(event: KeyboardEvent): void {
      const act = isTaken(event) || event.altKey ? undefined : actOf(event);
      if (act === undefined) return;
      event.preventDefault();
      act(event);
    },
    up({ key }: KeyboardEvent): void {
      if (ARROWS[key] !== undefined) actions.dropNudged();
    },
  };
}

/** What a key does to the card that has the focus. */
function cardKeys(store: AppStore, session: SessionStore, actions: BoardActions) {
  function edit({ id, kind }: Focused, field: 'name' | 'happens'): void {
    if (kind === 'note') actions.edit({ kind, id: id as NoteId });
    else actions.edit({ kind, id: id as StageId, field });
  }

  function pick({ target }: KeyboardEvent, { id, kind }: Focused): void {
    if (kind === 'note') store.getState().select({ notes: [id as NoteId] });
    else if (session.getState().mode === 'link') {
      actions.pickForLink(id as StageId, target instanceof HTMLElement ? target : null);
    } else store.getState().showStage(id as StageId);
  }

  return (event: KeyboardEvent, focused: Focused): Act | undefined => {
    const { key, shiftKey } = event;
    const way = ARROWS[key];
    const step = shiftKey ? FINE_STEP : STEP;
    if (way !== undefined) {
      return () => actions.nudge(focused.id, { x: way.x * step, y: way.y * step });
    }
    if (key === 'F2') return () => edit(focused, 'name');
    if (key === ' ' || (key === 'Enter' && session.getState().mode === 'link')) {
      return () => pick(event, focused);
    }
    return key === 'Enter' ? () => edit(focused, 'happens') : undefined;
  };
}
