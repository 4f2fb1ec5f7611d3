import { createRef } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useShortcuts } from '#app/shortcuts.ts';
import type { StageId } from '#core/map/model.ts';
import { numberOf, routeOf } from '#core/map/queries.ts';
import { Board } from '#features/board/Board.tsx';
import { Outline } from '#features/outline/Outline.tsx';
import { TablePage } from '#features/table/TablePage.tsx';
import { withWords } from '#i18n/late.ts';
import { loadWhole } from '#i18n/load.ts';
import { translator } from '#i18n/catalogue.ts';
import type { AutoSave } from '#state/persistence.ts';
import type { AppStore } from '#state/store.ts';
import { useAppStore } from '#state/react.tsx';
import { card } from '../features/board/board-house.tsx';
import { type Mounted, focused, mount } from '../features/stage-panel/house.tsx';

const say = translator(await loadWhole('en'));
const still = {
  flush: () => undefined,
  stop: () => undefined,
  settled: async () => undefined,
  adopt: () => undefined,
} as unknown as AutoSave;

/** The parts of the map beside one another, and the keys that work everywhere. */
function House() {
  const nothing = () => undefined;
  useShortcuts(useAppStore(), still, nothing, nothing);
  const canvas = createRef<HTMLDivElement>();
  return (
    <div
      style={{ position: 'fixed', inset: 0, display: 'grid', gridTemplate: '50% 50% / 20% 80%' }}
    >
      <Outline />
      <Board boardRef={canvas} />
      <div style={{ gridColumn: '1 / -1', display: 'grid', overflow: 'hidden' }}>
        <TablePage />
      </div>
    </div>
  );
}

/** What stands in the live region, without the mark that makes equal words news. */
function heard(): string {
  const region = document.querySelector('[aria-live="polite"]');
  return (region?.textContent ?? '').replace(/\u00a0$/u, '');
}

/** An action, and what has to be said of it, computed from the store as it is afterwards. */
interface Action {
  readonly name: string;
  act(house: Mounted): void | Promise<void>;
  said(store: AppStore, stageId: StageId): string;
  /** The stage it is about, by its place on the route before the action. */
  readonly about?: number;
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
}

function at({ store }: Mounted, place: number): StageId {
  const stage = routeOf(store.getState().map)[place];
  if (stage === undefined) throw new Error(`There is no stage ${place}`);
  return stage.id;
}

async function onCard(place: number, keys: string): Promise<void> {
  (card(place + 1).element() as HTMLElement).focus();
  await userEvent.keyboard(keys);
}

async function onRow(house: Mounted, place: number, keys: string): Promise<void> {
  find(`[data-outline-stage="${at(house, place)}"]`).focus();
  await userEvent.keyboard(keys);
}

async function onCell(house: Mounted, place: number, column: number, keys: string): Promise<void> {
  find(`[data-cell="${at(house, place)}:${column}"]`).focus();
  await userEvent.keyboard(keys);
}

function placeSaid({ getState }: AppStore, id: StageId): string {
  const { name, x, y } = getState().map.stages[id] ?? { name: '', x: 0, y: 0 };
  return say('board.moved', { name, x, y });
}

function numbered(key: 'board.reordered' | 'outline.moved' | 'board.added.stage') {
  return ({ getState }: AppStore, id: StageId): string => {
    const { map } = getState();
    const total = routeOf(map).length;
    return say(key, { name: map.stages[id]?.name ?? '', number: numberOf(map, id), total });
  };
}

const undone = () => say('header.undone');
const redone = () => say('header.redone');

function nudge(place: number, keys: string): Action {
  return {
    name: `${keys} on card ${place}`,
    about: place,
    act: () => onCard(place, keys),
    said: placeSaid,
  };
}

function reorder(place: number, keys: string): Action {
  const said = numbered('board.reordered');
  return { name: `${keys} on card ${place}`, about: place, act: () => onCard(place, keys), said };
}

function key(keys: string, said: Action['said'], name = keys): Action {
  return { name, act: () => userEvent.keyboard(keys), said };
}

function shift(part: 'row' | 'cell', place: number, keys: string): Action {
  return {
    name: `${keys} on ${part} ${place}`,
    about: place,
    act: (house) => (part === 'row' ? onRow(house, place, keys) : onCell(house, place, 1, keys)),
    said: numbered('outline.moved'),
  };
}

async function chooseFromRow(house: Mounted, place: number, entry: string): Promise<void> {
  find(`[data-cell="${at(house, place)}:-1"]`).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

function clipboard(type: 'copy' | 'paste', text = ''): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
}

const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}';

const ACTIONS: readonly Action[] = [
  nudge(0, '{ArrowRight}'),
  nudge(0, '{Shift>}{ArrowDown}{/Shift}'),
  nudge(1, '{ArrowLeft}'),
  nudge(2, '{ArrowUp}'),
  nudge(3, '{ArrowDown}'),
  nudge(6, '{Shift>}{ArrowLeft}{/Shift}'),
  key(UNDO, undone, 'undo of a move'),
  key(REDO, redone, 'redo of a move'),
  reorder(1, '{Alt>}{ArrowRight}{/Alt}'),
  reorder(2, '{Alt>}{ArrowLeft}{/Alt}'),
  reorder(6, '{Alt>}{ArrowUp}{/Alt}'),
  key(UNDO, undone, 'undo of a new order'),
  {
    name: 'everything selected',
    act: () => onCard(0, '{Control>}a{/Control}'),
    said: ({ getState }) => {
      const { stages, notes } = getState().selection;
      return say('board.selected', { count: stages.length + notes.length });
    },
  },
  { name: 'link mode', act: () => onCard(6, 'l'), said: () => say('board.link.pickFrom') },
  {
    name: 'the start of a link',
    about: 6,
    act: () => onCard(6, ' '),
    said: ({ getState }, id) =>
      say('board.link.pickTo', { name: getState().map.stages[id]?.name ?? '' }),
  },
  {
    name: 'a link dropped',
    act: () => onCard(6, '{Escape}'),
    said: () => say('board.tool.select'),
  },
  { name: 'pan mode', act: () => onCard(0, 'h'), said: () => say('board.tool.pan') },
  { name: 'select mode', act: () => onCard(0, 'v'), said: () => say('board.tool.select') },
  {
    name: 'a stage copied on the board',
    // Everything is still selected, and a copy is made of all that is: so nothing first.
    act: () => onCard(0, '{Escape}{Control>}d{/Control}'),
    said: (store) =>
      numbered('board.added.stage')(store, routeOf(store.getState().map)[1]?.id as StageId),
  },
  {
    name: 'a stage deleted on the board',
    act: () => onCard(1, '{Delete}'),
    said: () => say('board.deleted.stage', { name: 'Sourcing (copy)' }),
  },
  key(UNDO, undone, 'undo of a deletion'),
  key(UNDO, undone, 'undo of a copy'),
  { name: 'a note', act: () => onCard(0, 'n'), said: () => say('board.added.note') },
  key(`Remember{Escape}${UNDO}`, undone, 'undo of a note'),
  {
    name: 'a stage by a key',
    act: () => onCard(0, 's'),
    said: (store) =>
      numbered('board.added.stage')(store, routeOf(store.getState().map).at(-1)?.id as StageId),
  },
  key(`{Escape}${UNDO}`, undone, 'undo of a stage'),
  shift('row', 0, '{Alt>}{ArrowDown}{/Alt}'),
  shift('row', 1, '{Alt>}{ArrowUp}{/Alt}'),
  {
    name: 'a stage deleted in the route',
    act: (house) => onRow(house, 3, '{Delete}'),
    said: () => say('outline.deleted', { name: 'Proposal' }),
  },
  key(UNDO, undone, 'undo in the route'),
  shift('cell', 2, '{Alt>}{ArrowDown}{/Alt}'),
  shift('cell', 3, '{Alt>}{ArrowUp}{/Alt}'),
  {
    name: 'one cell cleared',
    act: (house) => onCell(house, 1, 0, '{Delete}'),
    said: () => say('table.cleared', { count: 1 }),
  },
  key(UNDO, undone, 'undo of a cleared cell'),
  {
    name: 'cells copied',
    act: async (house) => {
      await onCell(house, 0, 0, '{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
      clipboard('copy');
    },
    said: () => say('table.copied', { count: 4 }),
  },
  {
    name: 'cells pasted',
    act: async (house) => {
      await onCell(house, 0, 1, '{Escape}');
      clipboard('paste', 'one\r\ntwo\r\n');
    },
    said: () => say('table.pasted', { count: 2 }),
  },
  key(UNDO, undone, 'undo of a paste'),
  {
    name: 'a row inserted',
    act: (house) => chooseFromRow(house, 1, 'Insert a stage after it'),
    said: ({ getState }) => say('outline.added', { name: routeOf(getState().map)[2]?.name ?? '' }),
  },
  {
    name: 'a row deleted',
    act: (house) => chooseFromRow(house, 2, 'Delete'),
    said: () => say('outline.deleted', { name: 'New stage' }),
  },
  key(UNDO, undone, 'undo of a deleted row'),
];

test('the live region says what the store holds after 40 of 40 actions, and the keyboard is never lost', async () => {
  await withWords(async () => null)();
  const house = await mount(() => <House />);
  await expect.element(card(1)).toBeVisible();
  const wrong: string[] = [];
  const lost: string[] = [];
  for (const { name, about = 0, act, said } of ACTIONS) {
    const stageId = at(house, about);
    const region = document.querySelector('[aria-live="polite"]');
    if (region !== null) region.textContent = '';
    await act(house);
    const wanted = said(house.store, stageId);
    await expect
      .poll(heard, { timeout: 2_000 })
      .toBe(wanted)
      .catch(() => wrong.push(`${name}: “${heard()}” instead of “${wanted}”`));
    if (focused() === 'body') lost.push(name);
  }
  expect(wrong).toEqual([]);
  expect(lost).toEqual([]);
  expect(ACTIONS).toHaveLength(40);
}, 120_000);
