import { type StateCreator, type StoreApi, createStore } from 'zustand/vanilla';
import type { Arrangement } from '#core/board/arrange.ts';
import { type Command, mergeKeyOf } from '#core/map/commands.ts';
import { type MapDiff, applyDiff } from '#core/map/diff.ts';
import { type History, emptyHistory, redo, seal, undo } from '#core/map/history.ts';
import type { CriterionId, LinkId, NoteId, SalesMap, StageId } from '#core/map/model.ts';
import type { Access, FileLink } from '#core/ports.ts';
import { repair } from '#core/map/repair.ts';
import { carriedOut, changed } from './carry-out.ts';
import { type Shown, shownOf } from './shown.ts';

/** Saved, shared, exported, undoable. */
interface DocumentSlice {
  readonly map: SalesMap;
  readonly history: History;
  /** The map as it was opened; a map nobody edited since may give way to another. */
  readonly opened: SalesMap;
  /** Gives whether the command was let through; what a locked map refuses is a {@link refusal}. */
  dispatch(command: Command): boolean;
  /** Several commands that are one thing for the person and so one undo step: all or none. */
  dispatchAll(commands: readonly Command[]): boolean;
  /** The last time a locked map refused something; a new object each time. */
  readonly refusal: object | null;
  /** Asks before something begins that would end in a refusal; a no is a {@link refusal}. */
  mayBuild(): boolean;
  /** A change made elsewhere (another tab, another person): shown, saved, not undoable here. */
  receive(diff: MapDiff): void;
  /** Ends typing in a field: what is typed next is a step of its own. */
  sealStep(): void;
  undo(): void;
  redo(): void;
  /** Replaces everything on the board but the map's identity by one step that can be undone. */
  replace(content: SalesMap): void;
  /** The map that was on the board before this one; undo leads back to it until this is edited. */
  readonly former: {
    readonly map: SalesMap;
    readonly history: History;
    readonly opened: SalesMap;
    readonly file: MapInFile | null;
  } | null;
  /** Puts another map on the board, with what can be undone in it. */
  open(map: SalesMap, history?: History): void;
  /** Shows what somebody else made of the map on the board; works for readers too. */
  show(map: SalesMap, history?: History): void;
}

/** What is selected on the board. */
export interface Selection {
  readonly stages: readonly StageId[];
  readonly notes: readonly NoteId[];
  readonly links: readonly LinkId[];
}

/** Where on a stage the panel shall put the focus when it opens. */
export type PanelTarget =
  | 'name'
  | 'happens'
  | 'metric'
  | 'entry'
  | 'exit'
  | 'artifact'
  | 'nextStep'
  | 'links';

/** What a narrow screen shows; wide screens show all at once. */
export type NarrowView = 'outline' | 'board';

/** The map being drawn, or the page it becomes. */
export type View = 'map' | 'table' | 'check' | 'onepager' | 'present';

/** What the board can be asked to do from elsewhere; it alone knows its zoom and its places. */
export type BoardErrand =
  | { readonly kind: 'do'; readonly act: BoardAct }
  /** Asks where a link from a stage shall lead. */
  | { readonly kind: 'link'; readonly from: StageId }
  /** Brings a card, a note or a link into sight and the keyboard to it. */
  | { readonly kind: 'focus'; readonly id: StageId | NoteId | LinkId };

export type BoardAct =
  | 'addStage'
  | 'addNote'
  | 'link'
  | 'tidy'
  | 'selectAll'
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomActual'
  | 'marquee'
  | DrawAct;

/** What the board does with the cards that are selected, and what else comes late to it. */
export type DrawAct =
  | Arrangement
  | 'copy'
  | 'cut'
  | 'paste'
  | 'duplicate'
  | 'deleteSelected'
  | 'zoomSelection'
  | 'find';

/** Belongs to this tab only: never saved, never undone. */
/** Which field of which stage shall get the focus. */
interface FocusWish {
  readonly stageId: StageId;
  readonly target: PanelTarget;
  readonly line: CriterionId | null;
}

interface SessionSlice {
  readonly selection: Selection;
  /** The stage the panel edits; `null` shows the map's own fields. */
  readonly openStage: StageId | null;
  /** A wish to focus a field of the panel; a new object each time, so it can be repeated. */
  readonly focusWish: FocusWish | null;
  /** A wish the board fulfils; a new object each time. */
  readonly boardWish: BoardErrand | null;
  /** A wish to see the glossary; a new object each time. */
  readonly glossaryWish: object | null;
  readonly view: View;
  readonly narrowView: NarrowView;
  /** On narrow screens the panel is a sheet that opens over the view. */
  readonly panelOpen: boolean;
  readonly outlineFolded: boolean;
  select(selection: Partial<Selection>): void;
  showStage(stageId: StageId | null): void;
  /** Back to the map as a whole; where the panel covers something, it closes. */
  leaveStage(): void;
  /** @param line - the criterion of the list `target` names, else its empty field */
  focusField(stageId: StageId, target: PanelTarget, line?: CriterionId | null): void;
  showGlossary(): void;
  /** Shows the board and has it do something. */
  askBoard(errand: BoardErrand): void;
  setView(view: View): void;
  setNarrowView(view: NarrowView): void;
  setPanelOpen(open: boolean): void;
  setOutlineFolded(folded: boolean): void;
}

/** Whether the last edits are kept, in the one place that says so. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** Saved for good, but the copy that is read first at a start found no room. */
  | { readonly state: 'tight' }
  /** `fragile`: kept as long as the browser ends in peace; the copy that outlives a crash failed. */
  | { readonly state: 'refused'; readonly reason: 'full' | 'blocked' | 'fragile' };

/** The file on the person's disk that holds this map as well. */
export interface MapInFile {
  readonly link: FileLink;
  /** The map as it stands in the file; `null` when all that is known is that it is another state. */
  readonly saved: SalesMap | null;
}

interface AccessSlice {
  /** Readers see every change and make none: their commands do nothing. */
  readonly access: Access;
  /** `null` while the map is in this browser alone. */
  readonly file: MapInFile | null;
  setAccess(access: Access): void;
  setFile(file: MapInFile | null): void;
}

export type AppState = DocumentSlice & SessionSlice & AccessSlice;

export interface AppStore extends StoreApi<AppState> {
  /** On its own: it changes with every save, and everything on the page listens to the rest. */
  readonly saving: StoreApi<Saving>;
  readonly shown: Shown<AppState>;
  /** Dispatches what somebody types in a field that reads the state without waiting for a frame. */
  type(command: Command): void;
}

type Slice<S> = StateCreator<AppState, [], [], S>;

const nothingSelected: Selection = { stages: [], notes: [], links: [] };

function documentSlice(map: SalesMap, past = emptyHistory): Slice<DocumentSlice> {
  return (set, get) => {
    /** Runs a change and gives whether it was let through. */
    const attempt = (change: (now: AppState) => Partial<AppState>): boolean => {
      const { refusal } = get();
      set(mayEdit(change));
      return get().refusal === refusal;
    };
    return {
      map,
      opened: map,
      history: past,
      refusal: null,
      dispatch: (command) => attempt((now) => carriedOut(now, [command], mergeKeyOf(command))),
      dispatchAll: (commands) => attempt((now) => carriedOut(now, commands, null)),
      mayBuild: () => attempt(({ map: { info } }) => (info.locked ? { refusal: {} } : {})),
      receive: (diff) => set(({ map: before }) => ({ map: repair(applyDiff(before, diff)).map })),
      sealStep: () => set(({ history }) => ({ history: seal(history) })),
      former: null,
      undo: () => set((now) => (leadsBack(now) ? backTo(now.former) : mayEdit(undo)(now))),
      redo: () => set(mayEdit(redo)),
      replace: (content) =>
        set(
          mayEdit((now) =>
            changed(now, { ...content, info: { ...content.info, id: now.map.info.id } }, null),
          ),
        ),
      open: (next, history = emptyHistory) =>
        set(({ map: former, history: before, opened, file }) => ({
          ...onBoard(next, history),
          former: { map: former, history: before, opened, file },
        })),
      show: (next, history = emptyHistory) => set({ map: next, history }),
    };
  };
}

type Former = NonNullable<DocumentSlice['former']>;

/** What changes when another map comes onto the board. */
function onBoard(map: SalesMap, history: History) {
  return {
    map,
    opened: map,
    history,
    selection: nothingSelected,
    openStage: null,
    focusWish: null,
    access: { mode: 'edit' },
    file: null,
  } satisfies Partial<AppState>;
}

/** Whether the next undo leaves a map that was just opened for the one before it. */
export function leadsBack(
  state: DocumentSlice,
): state is DocumentSlice & { readonly former: Former } {
  const { map, opened, history, former } = state;
  return former !== null && map === opened && history.past.length + history.future.length === 0;
}

function backTo({ map, history, opened, file }: Former): Partial<AppState> {
  return { ...onBoard(map, history), opened, file, former: null };
}

/** A change that only an editor makes. */
function mayEdit(
  change: (now: AppState) => Partial<AppState>,
): (now: AppState) => Partial<AppState> {
  return (now) => (now.access.mode === 'edit' ? change(now) : {});
}

const sessionSlice: Slice<SessionSlice> = (set) => ({
  selection: nothingSelected,
  openStage: null,
  focusWish: null,
  boardWish: null,
  glossaryWish: null,
  view: 'map',
  narrowView: 'outline',
  panelOpen: false,
  outlineFolded: false,
  select: (part) =>
    set(({ openStage }) => {
      const selection = { ...nothingSelected, ...part };
      const [only] = selection.stages;
      return { selection, openStage: selection.stages.length === 1 && only ? only : openStage };
    }),
  showStage: (openStage) =>
    set({
      openStage,
      panelOpen: true,
      selection: { ...nothingSelected, stages: openStage === null ? [] : [openStage] },
    }),
  leaveStage: () => set({ openStage: null, panelOpen: false, selection: nothingSelected }),
  focusField: (stageId, target, line = null) =>
    set({
      openStage: stageId,
      panelOpen: true,
      focusWish: { stageId, target, line },
      selection: { ...nothingSelected, stages: [stageId] },
    }),
  showGlossary: () =>
    set({ openStage: null, panelOpen: true, glossaryWish: {}, selection: nothingSelected }),
  askBoard: (errand) =>
    set({ boardWish: { ...errand }, view: 'map', narrowView: 'board', panelOpen: false }),
  setView: (view) => set({ view }),
  setNarrowView: (narrowView) => set({ narrowView }),
  setPanelOpen: (panelOpen) => set({ panelOpen }),
  setOutlineFolded: (outlineFolded) => set({ outlineFolded }),
});

const accessSlice: Slice<AccessSlice> = (set) => ({
  access: { mode: 'edit' },
  file: null,
  setAccess: (access) => set({ access }),
  setFile: (file) => set({ file }),
});

/** One store per open map: the app has one, every test makes its own. */
export function createAppStore(map: SalesMap, history?: History): AppStore {
  const store = createStore<AppState>()((...args) => ({
    ...documentSlice(map, history)(...args),
    ...sessionSlice(...args),
    ...accessSlice(...args),
  }));
  const shown = shownOf(store);
  return Object.assign(store, {
    saving: createStore<Saving>(() => ({ state: 'saved' })),
    shown,
    type: (command: Command) => shown.typed(() => store.getState().dispatch(command)),
  });
}
