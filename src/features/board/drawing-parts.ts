import { withWords } from '#i18n/late.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { useBoard, useSession } from './board-context.ts';

/** What somebody needs who draws, but nobody who only looks: fetched when a pointer or the keyboard
 * comes to the board. */
export const DrawingBar = lazyPart(
  withWords(() => import('./drawing/DrawingBar.tsx').then((part) => part.DrawingBar)),
);

export const DrawingPaper = lazyPart(
  withWords(() => import('./drawing/DrawingPaper.tsx').then((part) => part.DrawingPaper)),
);

/** Only under a stage that deals are lost at. */
export const CardExits = lazyPart(() => import('./CardExits.tsx').then((part) => part.CardExits));

/** Only on a map whose structure is locked. */
export const LockSign = lazyPart(
  withWords(() => import('./LockSign.tsx').then((part) => part.LockSign)),
);

/** Whether somebody is at the board; `leave` lets the next coming fetch again what failed. */
export function useNear(): { readonly near: boolean; readonly leave: () => void } {
  const { session } = useBoard();
  const near = useSession((state) => state.near);
  return { near, leave: () => session.setState({ near: false }) };
}
