import { type StoreApi, createStore } from 'zustand/vanilla';
import type { Point } from '#core/board/card.ts';
import type { LinkId, NoteId, StageId } from '#core/map/model.ts';
import type { DrawAct } from '#state/store.ts';

/** What the pointer does on the board. */
export type Mode = 'select' | 'pan' | 'link' | 'marquee';

/** A text of a stage that is being typed on its card. */
export interface StageEditing {
  readonly kind: 'stage';
  readonly id: StageId;
  readonly field: 'name' | 'happens';
}

/** The text that is being typed on the board itself. */
export type Editing =
  | StageEditing
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'link'; readonly id: LinkId };

/** What an open menu is about. */
export type MenuAbout =
  | { readonly kind: 'stage'; readonly id: StageId }
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'link'; readonly id: LinkId }
  /** The cards that are selected together. */
  | { readonly kind: 'group' }
  /** The board itself, where no card is. */
  | { readonly kind: 'paper' }
  /** Several exits to lost under one card. */
  | { readonly kind: 'exits'; readonly id: StageId }
  /** Where a link from this stage shall lead. */
  | { readonly kind: 'target'; readonly from: StageId }
  /** Which kind of link to draw. */
  | { readonly kind: 'relation'; readonly from: StageId; readonly to: StageId }
  /** Why deals are lost at this stage. */
  | { readonly kind: 'reason'; readonly from: StageId };

export interface MenuRequest {
  readonly about: MenuAbout;
  /** Where it opens, in CSS pixels of the window. */
  readonly at: Point;
  readonly byKeyboard: boolean;
  /** What gets the focus back. */
  readonly returnTo: HTMLElement | null;
}

/** What only this tab and this board know: never saved, never undone. */
export interface Session {
  readonly mode: Mode;
  /** In link mode, the stage that was picked first. */
  readonly linkFrom: StageId | null;
  readonly editing: Editing | null;
  readonly menu: MenuRequest | null;
  /** A card that shall take the focus as soon as it is there. */
  readonly focusId: string | null;
  /** Whether somebody is at the board: what comes late to it is fetched. */
  readonly near: boolean;
  /** What the late part of the board shall do. */
  readonly errand: { readonly act: DrawAct } | null;
  /** A wish to look for words; a new object each time, `null` while nobody looks. */
  readonly finding: object | null;
  /** Cards that hold the words, and the one of them that is in sight. */
  readonly found: readonly string[];
  readonly foundAt: string | null;
}

export type SessionStore = StoreApi<Session>;

export function createSession(): SessionStore {
  return createStore<Session>()(() => ({
    mode: 'select',
    linkFrom: null,
    editing: null,
    menu: null,
    focusId: null,
    near: false,
    errand: null,
    finding: null,
    found: [],
    foundAt: null,
  }));
}
