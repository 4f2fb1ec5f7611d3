import { type LinkActions, linkActions } from './link-actions.ts';
import { type MoveActions, moveActions } from './move-actions.ts';
import type { Reach } from './reach.ts';
import { type StageActions, stageActions } from './stage-actions.ts';
import { type TextActions, textActions } from './text-actions.ts';
import type { BoardView } from './view.ts';

/** Everything a person can do on the board; buttons, menus and keys share it. */
export interface BoardActions extends StageActions, LinkActions, MoveActions, TextActions {
  readonly view: BoardView;
  /** Tells people who do not see the board what has happened. */
  say(text: string): void;
}

export function createActions(reach: Reach): BoardActions {
  return {
    view: reach.view,
    say: reach.say,
    ...stageActions(reach),
    ...linkActions(reach),
    ...moveActions(reach),
    ...textActions(reach),
  };
}
