import type { KeyboardEvent } from 'react';
import type { Point } from '#core/board/card.ts';
import type { NoteId, StageId } from '#core/map/model.ts';
import type { AppStore, DrawAct } from '#state/store.ts';
import { type KeyEntry, entryOf } from '#ui/chord.ts';
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

type KeyId =
  | 'escape'
  | 'remove'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'actual'
  | 'select'
  | 'pan'
  | 'link'
  | 'note'
  | 'stage'
  | 'all'
  | 'marquee'
  | Exclude<
      DrawAct,
      'deleteSelected' | 'spreadAcross' | 'spreadDown' | 'alignCentre' | 'alignMiddle'
    >;

/** Keys of the board as a whole. */
export const BOARD_KEYS: readonly KeyEntry<KeyId>[] = [
  { id: 'select', keys: ['V'] },
  { id: 'pan', keys: ['H'] },
  { id: 'stage', keys: ['S'] },
  { id: 'note', keys: ['N'] },
  { id: 'link', keys: ['L'] },
  { id: 'all', keys: ['Ctrl+A'] },
  { id: 'marquee', keys: ['M'] },
  { id: 'copy', keys: ['Ctrl+C'] },
  { id: 'cut', keys: ['Ctrl+X'] },
  { id: 'paste', keys: ['Ctrl+V'] },
  { id: 'duplicate', keys: ['Ctrl+D'] },
  { id: 'alignLeft', keys: ['Ctrl+Shift+ArrowLeft'] },
  { id: 'alignRight', keys: ['Ctrl+Shift+ArrowRight'] },
  { id: 'alignTop', keys: ['Ctrl+Shift+ArrowUp'] },
  { id: 'alignBottom', keys: ['Ctrl+Shift+ArrowDown'] },
  { id: 'remove', keys: ['Delete', 'Backspace'] },
  { id: 'zoomIn', keys: ['+', '='] },
  { id: 'zoomOut', keys: ['-'] },
  { id: 'fit', keys: ['0', 'Shift+1'] },
  { id: 'zoomSelection', keys: ['Shift+2'] },
  { id: 'find', keys: ['Ctrl+F'] },
  { id: 'actual', keys: ['1'] },
  { id: 'escape', keys: ['Escape'] },
];

type CardKeyId =
  | 'move'
  | 'moveFine'
  | 'rename'
  | 'phrase'
  | 'open'
  | 'toggle'
  | 'menu'
  | 'earlier'
  | 'later';

/** Keys of the card that has the focus. */
export const CARD_KEYS: readonly KeyEntry<CardKeyId>[] = [
  { id: 'phrase', keys: ['Enter'] },
  { id: 'rename', keys: ['F2'] },
  { id: 'open', keys: ['Space'] },
  { id: 'toggle', keys: ['Shift+Space'] },
  { id: 'move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  {
    id: 'moveFine',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
  },
  { id: 'earlier', keys: ['Alt+ArrowLeft', 'Alt+ArrowUp'] },
  { id: 'later', keys: ['Alt+ArrowRight', 'Alt+ArrowDown'] },
  { id: 'menu', keys: ['Shift+F10', 'ContextMenu'] },
];

/** What each key does to the board. `null`: the browser makes an event of its own of the key. */
function boardActs(
  store: AppStore,
  session: SessionStore,
  actions: BoardActions,
): Readonly<Record<KeyId, Act | null>> {
  const { view } = actions;

  function removeSelected(event: KeyboardEvent): void {
    const { selection } = store.getState();
    const selected = [...selection.stages, ...selection.notes, ...selection.links];
    const focused = focusedCard(event);
    if (focused === null || selected.some((id) => id === focused.id)) {
      if (selected.length > 0) actions.remove(selection);
    } else if (focused.kind === 'stage') actions.remove({ stages: [focused.id as StageId] });
    else actions.remove({ notes: [focused.id as NoteId] });
  }

  const draw = (act: DrawAct) => () => actions.draw(act);
  const withFocused = (act: DrawAct) => (event: KeyboardEvent) => {
    const focused = focusedCard(event);
    if (focused === null) actions.draw(act);
    else actions.drawWith(focused.id, act);
  };
  return {
    escape: () => {
      const { mode } = session.getState();
      if (mode === 'link' || mode === 'marquee') actions.setMode('select');
      else store.getState().select({});
    },
    remove: removeSelected,
    zoomIn: view.zoomIn,
    zoomOut: view.zoomOut,
    fit: () => view.fit(store.getState().map),
    actual: () => view.zoomTo(1),
    select: () => actions.setMode('select'),
    pan: () => actions.setMode('pan'),
    link: () => actions.setMode('link'),
    note: actions.addNote,
    stage: actions.addStage,
    all: actions.selectAll,
    marquee: () => actions.setMode('marquee'),
    copy: null,
    cut: null,
    paste: null,
    duplicate: withFocused('duplicate'),
    alignLeft: draw('alignLeft'),
    alignRight: draw('alignRight'),
    alignTop: draw('alignTop'),
    alignBottom: draw('alignBottom'),
    zoomSelection: withFocused('zoomSelection'),
    find: draw('find'),
  };
}

/** The keys of the board. */
export function boardKeys(store: AppStore, session: SessionStore, actions: BoardActions) {
  const cardKey = cardKeys(store, session, actions);
  const acts = boardActs(store, session, actions);

  function actOf(event: KeyboardEvent): Act | undefined {
    const focused = focusedCard(event);
    const onCard = focused === null ? undefined : cardKey(event, focused);
    const entry = entryOf(BOARD_KEYS, event);
    return onCard ?? (entry === undefined ? undefined : (acts[entry.id] ?? undefined));
  }

  return {
    down(event: KeyboardEvent): void {
      const act = isTaken(event) ? undefined : actOf(event);
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

  function nudge({ id }: Focused, { key }: KeyboardEvent, step: number): void {
    const way = ARROWS[key];
    if (way !== undefined) actions.nudge(id, { x: way.x * step, y: way.y * step });
  }

  function reorder({ id, kind }: Focused, by: number): void {
    if (kind === 'stage') actions.reorderStage(id as StageId, by);
  }

  const acts: Readonly<Record<CardKeyId, (focused: Focused, event: KeyboardEvent) => void>> = {
    phrase: (focused, event) => {
      if (session.getState().mode === 'link') pick(event, focused);
      else edit(focused, 'happens');
    },
    rename: (focused) => edit(focused, 'name'),
    open: (focused, event) => pick(event, focused),
    move: (focused, event) => nudge(focused, event, STEP),
    moveFine: (focused, event) => nudge(focused, event, FINE_STEP),
    toggle: ({ id }) => actions.toggle(id),
    earlier: (focused) => reorder(focused, -1),
    later: (focused) => reorder(focused, 1),
    menu: (_focused, { target }) => openMenuOf(target),
  };

  return (event: KeyboardEvent, focused: Focused): Act | undefined => {
    const entry = entryOf(CARD_KEYS, event);
    return entry === undefined ? undefined : () => acts[entry.id](focused, event);
  };
}

/** The menu key, which not every keyboard and browser turns into a right click. */
function openMenuOf(card: EventTarget): void {
  if (card instanceof HTMLElement) {
    card.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
  }
}
