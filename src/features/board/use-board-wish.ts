import { useEffect } from 'react';
import type { NoteId, SalesMap, StageId } from '#core/map/model.ts';
import { useApp, useAppStore } from '#state/react.tsx';
import type { BoardAct, BoardErrand, DrawAct } from '#state/store.ts';
import type { BoardActions } from './actions.ts';
import { useBoard } from './board-context.ts';
import type { SessionStore } from './session.ts';
import { noteBox, stageBox } from './view.ts';

/** Wishes that were fulfilled: the store keeps the last one. */
const fulfilled = new WeakSet<BoardErrand>();

/** Does what the rest of the app asks the board to do. */
export function useBoardWish(): void {
  const store = useAppStore();
  const { session, actions } = useBoard();
  const wish = useApp((state) => state.boardWish);
  useEffect(() => {
    if (wish === null || fulfilled.has(wish)) return;
    fulfilled.add(wish);
    const { map, select } = store.getState();
    if (wish.kind === 'do') doAct(wish.act, actions, map, session);
    else if (wish.kind === 'link') {
      if (store.getState().mayBuild()) askTarget(wish.from, actions, map);
    } else {
      const { id } = wish;
      const stage = map.stages[id as StageId];
      const note = map.notes[id as NoteId];
      if (stage !== undefined) actions.view.reveal(stageBox(stage));
      if (note !== undefined) actions.view.reveal(noteBox(note));
      if (stage !== undefined) select({ stages: [stage.id] });
      else if (note !== undefined) select({ notes: [note.id] });
      session.setState({ focusId: id });
    }
  }, [wish, store, session, actions]);
}

function doAct(act: BoardAct, actions: BoardActions, map: SalesMap, session: SessionStore): void {
  const { view } = actions;
  const acts: Readonly<Record<Exclude<BoardAct, DrawAct>, () => void>> = {
    addStage: actions.addStage,
    addNote: actions.addNote,
    link: () => actions.setMode('link'),
    tidy: actions.tidy,
    selectAll: actions.selectAll,
    marquee: () => actions.setMode('marquee'),
    fit: () => view.fit(map),
    zoomIn: view.zoomIn,
    zoomOut: view.zoomOut,
    zoomActual: () => view.zoomTo(1),
  };
  if (Object.hasOwn(acts, act)) acts[act as keyof typeof acts]();
  else actions.draw(act as DrawAct);
  // Whoever asked stands elsewhere: the keyboard goes on where something is being done.
  if (session.getState().editing === null) session.setState({ focusId: 'canvas' });
}

/** The list of stages a link may lead to, beside the card it starts from. */
function askTarget(from: StageId, actions: BoardActions, map: SalesMap): void {
  const stage = map.stages[from];
  if (stage === undefined) return;
  actions.view.reveal(stageBox(stage));
  const card = document.querySelector<HTMLElement>(`[data-stage-id="${from}"]`);
  const box = card?.getBoundingClientRect();
  const at = {
    x: Math.max(0, Math.min(window.innerWidth, box?.left ?? 0)),
    y: Math.max(0, Math.min(window.innerHeight, box?.bottom ?? 0)),
  };
  actions.openMenu({ about: { kind: 'target', from }, at, byKeyboard: true, returnTo: card });
}
