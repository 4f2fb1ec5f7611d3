import {
  Background,
  ConnectionMode,
  type FinalConnectionState,
  ReactFlow,
  type Viewport,
  useStoreApi,
} from '@xyflow/react';
import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
} from 'react';
import type { NoteId, StageId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useBoard, useSession } from './board-context.ts';
import { boardKeys } from './keys.ts';
import { useLongPress } from './long-press.ts';
import { NoteCard } from './NoteCard.tsx';
import { StageCard } from './StageCard.tsx';
import { type BoardNode, useNodes } from './use-nodes.ts';
import { ZOOM } from './view.ts';
import { Wires } from './Wires.tsx';
import { ZoomVariable } from './ZoomVariable.tsx';

const NODE_TYPES = { stage: StageCard, note: NoteCard };
const ADDING_KEYS = ['Shift', 'Meta', 'Control'];
const ZOOM_KEYS = ['Meta', 'Control'];
/** Pixels a pointer may move during a click before the card goes along. */
const CLICK_SLACK = 3;
/** The words of React Flow itself, all of them about keys that this board handles on its own. */
const NO_WORDS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
};
/** Ours says the same in the language of the page. */
const NO_BADGE = { hideAttribution: true };

/** What never changes. */
const HABITS = {
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  panActivationKeyCode: null,
  multiSelectionKeyCode: ADDING_KEYS,
  zoomActivationKeyCode: ZOOM_KEYS,
  zoomOnScroll: false,
  zoomOnDoubleClick: false,
  panOnScroll: true,
  panOnScrollSpeed: 1,
  ariaLabelConfig: NO_WORDS,
  proOptions: NO_BADGE,
} as const;

type Canvas = RefObject<HTMLElement | null>;

interface Props {
  /** The element around the canvas. */
  canvas: Canvas;
  firstView: Viewport;
  /** Called when the person moves the view by hand. */
  onMoved: () => void;
  /** Called when a menu may soon be wanted. */
  onNear: () => void;
}

/**
 * React Flow with our cards; a drag lives in it while it lasts and then becomes one command. Whatever
 * it is handed stays the same from frame to frame: for another function it draws all cards anew, and
 * listens anew to the wheel, after which the browser paints the whole board again.
 */
export function Flow({ canvas, firstView, onMoved, onNear }: Props) {
  const t = useT();
  const { actions } = useBoard();
  const { nodes, cards, noted, settled, onNodesChange } = useNodes();
  const mode = useSession((session) => session.mode);
  const selecting = mode === 'select' || mode === 'marquee';
  const onNodeClick = useNodeClick();
  const onNodeDoubleClick = useNodeDoubleClick();
  const onConnectEnd = useConnectEnd();
  const { onPaneContextMenu, longPress } = usePaperMenu(canvas);
  const keys = useKeys();
  const onPaneClick = usePaneClick(canvas);
  const onMoveStart = useCallback(
    (event: globalThis.MouseEvent | TouchEvent | null) => event !== null && onMoved(),
    [onMoved],
  );

  return (
    <ReactFlow<BoardNode>
      aria-label={t('board.canvas')}
      tabIndex={-1}
      onKeyDown={keys.down}
      onKeyUp={keys.up}
      onPointerEnter={onNear}
      onFocus={onNear}
      nodes={nodes}
      nodeTypes={NODE_TYPES}
      defaultViewport={firstView}
      minZoom={ZOOM.min}
      maxZoom={ZOOM.max}
      connectionMode={ConnectionMode.Loose}
      connectOnClick={false}
      nodesDraggable={selecting}
      nodesFocusable={false}
      elementsSelectable={selecting}
      selectionOnDrag={mode === 'marquee'}
      panOnDrag={mode !== 'marquee'}
      nodeDragThreshold={CLICK_SLACK}
      nodeClickDistance={CLICK_SLACK}
      paneClickDistance={CLICK_SLACK}
      {...HABITS}
      onNodesChange={onNodesChange}
      onNodeClick={onNodeClick}
      onNodeDoubleClick={onNodeDoubleClick}
      onNodeDragStop={actions.drop}
      onSelectionDragStop={actions.drop}
      onPaneClick={onPaneClick}
      onConnectEnd={onConnectEnd}
      onPaneContextMenu={onPaneContextMenu}
      {...longPress}
      onMoveStart={onMoveStart}
    >
      <Background gap={22} size={1.6} color="var(--dot)" />
      <Wires cards={cards} notes={noted} settled={settled} />
      <ZoomVariable canvas={canvas} />
      {mode === 'marquee' ? <EveryClickAdds /> : null}
    </ReactFlow>
  );
}

function useKeys() {
  const store = useAppStore();
  const { session, actions } = useBoard();
  return useMemo(() => boardKeys(store, session, actions), [store, session, actions]);
}

/** Puts the keyboard on the canvas itself when no card has it. */
export function focusCanvas(canvas: Canvas): void {
  paperOf(canvas)?.focus({ preventScroll: true });
}

function paperOf(canvas: Canvas): HTMLElement | null {
  return canvas.current?.querySelector<HTMLElement>('.react-flow') ?? null;
}

function usePaneClick(canvas: Canvas): () => void {
  const leaveStage = useApp((state) => state.leaveStage);
  return useCallback(() => {
    leaveStage();
    focusCanvas(canvas);
  }, [leaveStage, canvas]);
}

/** A click opens the panel; with a key held it only adds to the selection. */
function useNodeClick() {
  const store = useAppStore();
  const { actions, session } = useBoard();
  return useCallback(
    ({ shiftKey, ctrlKey, metaKey, currentTarget }: MouseEvent, node: BoardNode) => {
      if (node.type !== 'stage') return;
      const { mode, editing } = session.getState();
      const stageId = node.id as StageId;
      if (mode === 'link') {
        actions.pickForLink(stageId, currentTarget.querySelector<HTMLElement>('[data-stage-id]'));
      } else if (mode !== 'marquee' && editing === null && !shiftKey && !ctrlKey && !metaKey) {
        store.getState().showStage(stageId);
      }
    },
    [store, actions, session],
  );
}

/** A text is typed where it stands: the name on the name, the phrase everywhere else. */
function useNodeDoubleClick() {
  const { actions, session } = useBoard();
  return useCallback(
    ({ target }: MouseEvent, { id, type }: BoardNode) => {
      if (session.getState().mode !== 'select') return;
      if (type === 'note') actions.edit({ kind: 'note', id: id as NoteId });
      else {
        const onName = target instanceof Element && target.closest('[data-edit="name"]') !== null;
        actions.edit({ kind: 'stage', id: id as StageId, field: onName ? 'name' : 'happens' });
      }
    },
    [actions, session],
  );
}

/** A line let go on a card asks what kind of link it is; on empty paper, where it shall lead. */
function useConnectEnd() {
  const store = useAppStore();
  const { actions } = useBoard();
  return useCallback(
    (event: globalThis.MouseEvent | TouchEvent, { fromNode }: FinalConnectionState) => {
      const point = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (fromNode?.type !== 'stage' || point === undefined) return;
      const { clientX: x, clientY: y } = point;
      const from = fromNode.id as StageId;
      // The line that was dragged is still there and may lie on top.
      const card = document
        .elementsFromPoint(x, y)
        .map((element) => element.closest<HTMLElement>('[data-stage-id]'))
        .find((element) => element !== null);
      const to = card?.dataset['stageId'] as StageId | undefined;
      if (to === from || !store.getState().mayBuild()) return;
      actions.openMenu({
        about: to === undefined ? { kind: 'target', from } : { kind: 'relation', from, to },
        at: { x, y },
        byKeyboard: false,
        returnTo: card ?? null,
      });
    },
    [store, actions],
  );
}

/** While a frame is drawn, a press on a card adds it to the selection or takes it out. */
function EveryClickAdds() {
  const canvas = useStoreApi();
  useEffect(() => {
    canvas.setState({ multiSelectionActive: true });
    return () => canvas.setState({ multiSelectionActive: false });
  }, [canvas]);
  return null;
}

/** The menu of the board itself: by a right click or a long press where no card is. */
function usePaperMenu(canvas: Canvas) {
  const { actions } = useBoard();
  const open = useCallback(
    (x: number, y: number): void =>
      actions.openMenu({
        about: { kind: 'paper' },
        at: { x, y },
        byKeyboard: false,
        returnTo: paperOf(canvas),
      }),
    [actions, canvas],
  );
  const onPaneContextMenu = useCallback(
    (event: MouseEvent | globalThis.MouseEvent) => {
      event.preventDefault();
      open(event.clientX, event.clientY);
    },
    [open],
  );
  const { onPointerDown, ...longPress } = useLongPress(open);
  return {
    onPaneContextMenu,
    longPress: {
      ...longPress,
      onPointerDown: (event: PointerEvent) => {
        const { target } = event;
        const onPaper = target instanceof Element && target.matches('.react-flow__pane');
        if (onPaper) onPointerDown(event);
      },
    },
  };
}
