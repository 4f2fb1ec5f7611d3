import { type MouseEvent, type RefObject, useEffect } from 'react';
import { useAppStore } from '#state/react.tsx';
import { useBoard, useSession } from './board-context.ts';
import { useLongPress } from './long-press.ts';
import type { MenuAbout } from './session.ts';

/** Opens a menu about a card: by its button, the right button of a mouse, a key or a long press. */
export function useCardMenu(about: MenuAbout, card: RefObject<HTMLElement | null>) {
  const { actions } = useBoard();
  const store = useAppStore();

  function open(x: number, y: number, byKeyboard: boolean): void {
    const { stages, notes } = store.getState().selection;
    const among = 'id' in about && [...stages, ...notes].some((id) => id === about.id);
    const whole: MenuAbout = among && stages.length + notes.length > 1 ? { kind: 'group' } : about;
    actions.openMenu({ about: whole, at: { x, y }, byKeyboard, returnTo: card.current });
  }

  const longPress = useLongPress(open);
  return {
    onCard: {
      tabIndex: 0,
      ...longPress,
      onContextMenu: (event: MouseEvent) => {
        event.preventDefault();
        open(event.clientX, event.clientY, isByKeyboard(event));
      },
    },
    onButton: {
      onClick: (event: MouseEvent) => {
        event.stopPropagation();
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        open(left, bottom, event.detail === 0);
      },
      onDoubleClick: (event: MouseEvent) => event.stopPropagation(),
    },
  };
}

/** The menu key and Shift+F10 send the same event as a right click, but no pointer. */
function isByKeyboard({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType === '';
}

/** Takes the focus when an action asks for it. */
export function useWantedFocus(id: string, card: RefObject<HTMLElement | null>): void {
  const { session } = useBoard();
  const wanted = useSession(({ focusId }) => focusId === id);
  useEffect(() => {
    if (!wanted) return;
    card.current?.focus({ preventScroll: true });
    session.setState({ focusId: null });
  }, [wanted, card, session]);
}
