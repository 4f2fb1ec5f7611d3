import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { BoardActions } from './actions.ts';
import type { Reach } from './reach.ts';
import type { Motion, MotionStore } from './motion.ts';
import type { Session, SessionStore } from './session.ts';

interface BoardTools {
  readonly reach: Reach;
  readonly session: SessionStore;
  readonly motion: MotionStore;
  readonly actions: BoardActions;
}

export const BoardContext = createContext<BoardTools | null>(null);

export function useBoard(): BoardTools {
  const tools = useContext(BoardContext);
  if (tools === null) throw new Error('useBoard: not inside the board');
  return tools;
}

export function useSession<Part>(selector: (session: Session) => Part): Part {
  return useStore(useBoard().session, selector);
}

export function useMotion<Part>(selector: (motion: Motion) => Part): Part {
  return useStore(useBoard().motion, selector);
}
