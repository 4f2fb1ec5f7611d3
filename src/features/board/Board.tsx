import '@xyflow/react/dist/base.css';
import { ReactFlowProvider, useReactFlow, useStoreApi } from '@xyflow/react';
import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { withWords } from '#i18n/late.ts';
import { useT } from '#i18n/react.tsx';
import { useStarter } from '#state/guide.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { useToast } from '#ui/Toast.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { createActions } from './actions.ts';
import styles from './Board.module.css';
import { BoardContext, useBoard, useSession } from './board-context.ts';
import { BoardToolbar } from './BoardToolbar.tsx';
import { CardExits, DrawingPaper, useNear } from './drawing-parts.ts';
import { FiguresStrip } from './FiguresStrip.tsx';
import { Flow, focusCanvas } from './Flow.tsx';
import { createMotion } from './motion.ts';
import { type SessionStore, createSession } from './session.ts';
import { createView, stageBox, wholeView } from './view.ts';
import { useBoardWish } from './use-board-wish.ts';
import { ZoomBar } from './ZoomBar.tsx';

const BoardMenu = lazyPart(
  withWords(async () => {
    // The popup of all menus comes along, or the first menu would wait twice.
    const [{ BoardMenu: Part }] = await Promise.all([
      import('./BoardMenu.tsx'),
      import('#ui/MenuPopup.tsx'),
    ]);
    return Part;
  }),
);

interface Props {
  /** The canvas, of which a picture can be taken. */
  boardRef: RefObject<HTMLDivElement | null>;
}

/** The map as drawn: a card per stage, the route between them, links and notes. */
export function Board({ boardRef }: Props) {
  return (
    <ReactFlowProvider>
      <BoardRoom boardRef={boardRef} />
    </ReactFlowProvider>
  );
}

function BoardRoom({ boardRef }: Props) {
  const t = useT();
  const tools = useTools();
  const { session } = tools;
  const size = useSize(boardRef);
  const mode = useStore(session, ({ mode }) => mode);
  useCanvasFocus(boardRef, session);

  return (
    <BoardContext value={tools}>
      <main aria-label={t('board.title')} className={styles['board']} data-mode={mode}>
        <BoardToolbar />
        <div ref={boardRef} className={styles['canvas']}>
          {size === null ? null : <Canvas canvas={boardRef} size={size} />}
        </div>
        <LatePaper />
        <ZoomBar />
        <FiguresStrip />
        <Credit />
        <MenuPlace />
      </main>
    </BoardContext>
  );
}

/** The session and the actions live as long as the board; a new language gives new actions. */
function useTools() {
  const store = useAppStore();
  const { ids } = useServices();
  const starter = useStarter();
  const t = useT();
  const toast = useToast();
  const say = useAnnounce();
  const flow = useReactFlow();
  const canvas = useStoreApi();
  const [session] = useState(createSession);
  const [motion] = useState(createMotion);

  return useMemo(() => {
    const view = createView(flow, () => canvas.getState());
    const reach = { store, session, motion, view, ids, starter, t, say, toast };
    return { session, motion, reach, actions: createActions(reach) };
  }, [flow, canvas, store, session, motion, ids, starter, t, say, toast]);
}

interface CanvasProps {
  canvas: RefObject<HTMLDivElement | null>;
  size: { width: number; height: number };
}

/** React Flow, mounted when the size of the canvas is known, so that the first frame is right. */
function Canvas({ canvas, size }: CanvasProps) {
  const store = useAppStore();
  const { actions, session } = useBoard();
  const mapId = useApp(({ map }) => map.info.id);
  const touched = useRef(false);
  const shown = useRef(mapId);

  useEffect(() => {
    if (shown.current !== mapId) touched.current = false;
    shown.current = mapId;
    // A view nobody chose follows the size of the board; a view somebody chose stays, and so does one
    // in which a text is being typed: the keyboard of a phone has just come up.
    if (!touched.current && session.getState().editing === null)
      actions.view.show(store.getState().map, size);
  }, [size, mapId, actions, session, store]);

  useShownStage(canvas);

  const onNear = useCallback(() => {
    BoardMenu.prefetch();
    CardExits.prefetch();
    session.setState({ near: true });
  }, [session]);
  const onMoved = useCallback(() => {
    touched.current = true;
  }, []);
  return (
    <Flow
      canvas={canvas}
      firstView={wholeView(store.getState().map, size)}
      onNear={onNear}
      onMoved={onMoved}
    />
  );
}

/** A stage that is chosen elsewhere comes into sight; one that is chosen here is in sight. */
function useShownStage(canvas: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  const { actions } = useBoard();
  const openStage = useApp((state) => state.openStage);
  useEffect(() => {
    const stage = openStage === null ? undefined : store.getState().map.stages[openStage];
    const isHere = canvas.current?.contains(document.activeElement) === true;
    if (stage !== undefined && !isHere) actions.view.reveal(stageBox(stage));
  }, [openStage, canvas, store, actions]);
}

/** The size of an element in CSS pixels; `null` while it has none. */
function useSize(element: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    function measure(): void {
      const { clientWidth: width = 0, clientHeight: height = 0 } = element.current ?? {};
      if (width === 0 || height === 0) return;
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
    }
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** When the last card is gone the keyboard stays on the board. */
function useCanvasFocus(canvas: RefObject<HTMLElement | null>, session: SessionStore): void {
  const wanted = useStore(session, ({ focusId }) => focusId === 'canvas');
  useEffect(() => {
    if (!wanted) return;
    focusCanvas(canvas);
    session.setState({ focusId: null });
  }, [wanted, canvas, session]);
}

/** React Flow asks to be named where it is used. */
function Credit() {
  const t = useT();
  return (
    <a
      href="https://reactflow.dev"
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t('board.creditName')}
      className={styles['credit']}
    >
      {t('board.credit')}
    </a>
  );
}

/** Guides and marks over the canvas. */
function LatePaper() {
  const { near, leave } = useNear();
  return near ? <DrawingPaper.Part onFailed={leave} /> : null;
}

function MenuPlace() {
  useBoardWish();
  const menu = useSession((session) => session.menu);
  return menu === null ? null : <BoardMenu.Part request={menu} />;
}
