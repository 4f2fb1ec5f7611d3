import type { Errand } from '#features/onepager/desk-store.ts';
import type { Doors } from '#features/maps/use-doors.ts';
import type { AppStore, BoardAct, View } from '#state/store.ts';
import { focusSoon } from '#ui/focus-soon.ts';
import type { Overlay } from './shortcuts.ts';

/** What commands work with. */
export interface CommandReach {
  readonly store: AppStore;
  readonly doors: Doors;
  ask(errand: Errand): void;
  undo(way: 'undo' | 'redo'): void;
  /** Locks the structure of the map, or unlocks it. */
  lock(): void;
  /** Chooses a theme or a language by the id of its entry in the menu. */
  look(id: string): void;
  open(overlay: Overlay): void;
}

interface AppCommand {
  readonly id: CommandId;
  readonly keys?: string;
  run(reach: CommandReach): void;
}

type Look = 'system' | 'light' | 'dark' | 'contrast' | 'language-ru' | 'language-en';
type Page = View;
type Other =
  | 'undo'
  | 'redo'
  | 'outline'
  | 'board'
  | 'glossary'
  | 'aboutMap'
  | 'lock'
  | 'newMap'
  | 'openFile'
  | 'example'
  | 'print'
  | 'options'
  | 'keys';

export type CommandId = Other | Page | Look | BoardAct;

function onBoard(id: BoardAct, keys?: string): AppCommand {
  const run = ({ store }: CommandReach) => store.getState().askBoard({ kind: 'do', act: id });
  return { id, run, ...(keys === undefined ? {} : { keys }) };
}

/** Where the keyboard goes on a page. */
const FIRST_STOPS: Readonly<Record<Page, readonly string[]>> = {
  map: ['[data-outline-stage][aria-current]', '[data-outline-stage]', '[data-stage-id]'],
  table: ['#table [data-cell][tabindex="0"]'],
  check: ['[data-view="check"] > main'],
  onepager: ['[data-view="onepager"] > main'],
  present: ['main[data-presentation]'],
};

function page(id: Page): AppCommand {
  return {
    id,
    run: ({ store }) => {
      store.getState().setView(id);
      focusSoon(...FIRST_STOPS[id]);
    },
  };
}

function look(id: Look): AppCommand {
  return { id, run: (reach) => reach.look(id) };
}

/** Everything the palette can do besides exports, which their own table lists. */
export const COMMANDS: readonly AppCommand[] = [
  { id: 'undo', keys: 'Ctrl+Z', run: ({ undo }) => undo('undo') },
  { id: 'redo', keys: 'Ctrl+Shift+Z', run: ({ undo }) => undo('redo') },
  onBoard('addStage', 'S'),
  onBoard('addNote', 'N'),
  onBoard('link', 'L'),
  onBoard('tidy'),
  onBoard('selectAll'),
  onBoard('marquee', 'M'),
  onBoard('copy', 'Ctrl+C'),
  onBoard('cut', 'Ctrl+X'),
  onBoard('paste', 'Ctrl+V'),
  onBoard('duplicate', 'Ctrl+D'),
  onBoard('deleteSelected', 'Delete'),
  onBoard('alignLeft', 'Ctrl+Shift+ArrowLeft'),
  onBoard('alignCentre'),
  onBoard('alignRight', 'Ctrl+Shift+ArrowRight'),
  onBoard('alignTop', 'Ctrl+Shift+ArrowUp'),
  onBoard('alignMiddle'),
  onBoard('alignBottom', 'Ctrl+Shift+ArrowDown'),
  onBoard('spreadAcross'),
  onBoard('spreadDown'),
  onBoard('fit', '0'),
  onBoard('zoomSelection', 'Shift+2'),
  onBoard('find', 'Ctrl+F'),
  onBoard('zoomIn', '+'),
  onBoard('zoomOut', '-'),
  onBoard('zoomActual', '1'),
  page('map'),
  page('table'),
  page('check'),
  page('onepager'),
  page('present'),
  {
    id: 'outline',
    run: ({ store }) => {
      store.getState().setView('map');
      store.getState().setNarrowView('outline');
      focusSoon('#outline');
    },
  },
  {
    id: 'board',
    run: ({ store }) => {
      store.getState().setView('map');
      store.getState().setNarrowView('board');
      focusSoon('#board');
    },
  },
  {
    id: 'glossary',
    run: ({ store }) => {
      store.getState().setView('map');
      store.getState().showGlossary();
    },
  },
  {
    id: 'aboutMap',
    run: ({ store }) => {
      store.getState().setView('map');
      store.getState().leaveStage();
      store.getState().setPanelOpen(true);
      focusSoon('#panel');
    },
  },
  { id: 'lock', run: ({ lock }) => lock() },
  { id: 'newMap', run: ({ doors }) => doors.openNew() },
  { id: 'openFile', run: ({ doors }) => void doors.openFromDisk() },
  { id: 'example', run: ({ doors }) => void doors.openExample() },
  { id: 'options', run: ({ ask }) => ask({ kind: 'options' }) },
  { id: 'print', keys: 'Ctrl+P', run: ({ ask }) => ask({ kind: 'print' }) },
  look('system'),
  look('light'),
  look('dark'),
  look('contrast'),
  look('language-ru'),
  look('language-en'),
  { id: 'keys', keys: '?', run: ({ open }) => open('keys') },
];
