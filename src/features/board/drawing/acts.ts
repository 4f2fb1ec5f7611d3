import {
  ARRANGEMENTS,
  type Arrangement,
  type Placed,
  arranged,
  leastFor,
} from '#core/board/arrange.ts';
import { cardBoxes } from '#core/board/boxes.ts';
import { NOTE, type Point } from '#core/board/card.ts';
import { boundsOf } from '#core/board/geometry.ts';
import { type CardIds, partOf, pasteOf, roomFor } from '#core/board/part.ts';
import { freePlace } from '#core/board/space.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { NoteId, SalesMap, StageId } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import type { WholeTranslate } from '#i18n/catalogue.ts';
import type { AppState, DrawAct } from '#state/store.ts';
import type { BoardActions } from '../actions.ts';
import type { Reach } from '../reach.ts';
import { noteBox, stageBox } from '../view.ts';
import { type Clip, cardsOf, clipOf } from './clip.ts';

/** What the late part of the board does. */
export interface DrawActs {
  readonly run: Readonly<Record<DrawAct, () => void>>;
  /** The selected cards for the clipboard; `null` when there are none. */
  clip(): Clip | null;
  /** Says what was copied, and with `cut` takes it from the board. */
  copied(cut: boolean): void;
  /** Puts cards or a text on the board; false when it can do nothing with them. */
  paste(content: Clip, at: Point | null): boolean;
}

/** How far a copy lies from what it is a copy of, in board units. */
const ASIDE = 24;

interface Tools {
  readonly reach: Reach;
  readonly actions: BoardActions;
  readonly t: WholeTranslate;
}

export function drawActs(tools: Tools): DrawActs {
  const { reach, actions, t } = tools;
  const { store } = reach;
  const chosen = (): CardIds => store.getState().selection;
  const none = (): boolean => chosen().stages.length + chosen().notes.length === 0;
  const needCards = (act: () => void) => () => {
    if (none()) reach.toast({ text: t('drawing.needCards'), key: 'board' });
    else act();
  };

  function copied(cut: boolean): void {
    const { selection } = store.getState();
    const count = selection.stages.length + selection.notes.length;
    if (cut) actions.remove(selection);
    else reach.say(t('drawing.copied', { count }));
  }

  function clip(): Clip | null {
    return none() ? null : clipOf(store.getState().map, chosen(), t);
  }

  const paste = (content: Clip, at: Point | null): boolean => pasteContent(tools, content, at);

  return {
    clip,
    copied,
    paste,
    run: {
      ...arrangeActs(tools),
      copy: needCards(() => void copyByButton(tools, clip(), () => copied(false))),
      cut: needCards(() => void copyByButton(tools, clip(), () => copied(true))),
      paste: () => void pasteByButton(tools, paste),
      duplicate: needCards(() => duplicate(tools, chosen())),
      find: () => reach.session.setState({ finding: {} }),
      deleteSelected: () => actions.remove(store.getState().selection),
      zoomSelection: needCards(() => {
        const box = boundsOf(chosenCards(store.getState()));
        if (box !== null) reach.view.fitBox(box);
        reach.say(t('drawing.zoomSelection'));
      }),
    },
  };
}

function arrangeActs(tools: Tools): Readonly<Record<Arrangement, () => void>> {
  const acts = ARRANGEMENTS.map((way) => [way, () => arrange(tools, way)] as const);
  return Object.fromEntries(acts) as Record<Arrangement, () => void>;
}

/** The selected cards with their boxes, stages first. */
function chosenCards({ map, selection }: Pick<AppState, 'map' | 'selection'>): Placed[] {
  return [
    ...selection.stages.flatMap((id) => {
      const stage = map.stages[id];
      return stage === undefined ? [] : [{ id, ...stageBox(stage) }];
    }),
    ...selection.notes.flatMap((id) => {
      const note = map.notes[id];
      return note === undefined ? [] : [{ id, ...noteBox(note) }];
    }),
  ];
}

function arrange({ reach, t }: Tools, way: Arrangement): void {
  const { map, selection, dispatch } = reach.store.getState();
  const cards = chosenCards({ map, selection });
  const least = leastFor(way);
  if (cards.length < least) {
    reach.toast({ text: t('drawing.needMore', { least }), key: 'board' });
    return;
  }
  const placed = arranged(cards, way).map(({ id, x, y }) => ({ id, x, y }));
  const done = dispatch({
    type: 'cards.move',
    stages: placed.slice(0, selection.stages.length) as { id: StageId; x: number; y: number }[],
    notes: placed.slice(selection.stages.length) as { id: NoteId; x: number; y: number }[],
  });
  if (!done) return;
  const moved = reach.store.getState().map !== map;
  const how = t(`drawing.${way}`);
  reach.say(moved ? t('drawing.arranged', { how, count: cards.length }) : t('drawing.alreadySo'));
}

/** Buttons and menus ask the browser; keys have an event that brings the clipboard along. */
async function copyByButton({ reach, t }: Tools, clip: Clip | null, done: () => void) {
  if (clip === null) return;
  const flavours = {
    'text/plain': new Blob([clip.text], { type: 'text/plain' }),
    'text/html': new Blob([clip.html], { type: 'text/html' }),
  };
  try {
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
    done();
  } catch {
    reach.toast({ text: t('drawing.noClipboard'), key: 'board', tone: 'warn' });
  }
}

async function pasteByButton({ reach, t }: Tools, paste: DrawActs['paste']): Promise<void> {
  const content = await readClipboard();
  if (content === null) {
    reach.toast({ text: t('drawing.noClipboard'), key: 'board', tone: 'warn' });
  } else if (!paste(content, null)) {
    reach.toast({ text: t('drawing.nothingToPaste'), key: 'board' });
  }
}

/** `null` where the browser forbids it. */
async function readClipboard(): Promise<Clip | null> {
  try {
    const items = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => {
      const item = items.find(({ types }) => types.includes(type));
      return item === undefined ? '' : await (await item.getType(type)).text();
    };
    return { text: await read('text/plain'), html: await read('text/html') };
  } catch {
    return null;
  }
}

function pasteContent(tools: Tools, { text, html }: Clip, at: Point | null): boolean {
  const cards = cardsOf(html);
  if (cards === null) return text.trim() !== '' && pasteText(tools, text.trim(), at);
  if (cards.ok) pasteCards(tools, cards.value, at);
  else tools.reach.toast({ text: tools.t('drawing.notReadable'), key: 'board', tone: 'warn' });
  return true;
}

function pasteText({ reach, t }: Tools, text: string, at: Point | null): boolean {
  const { map } = reach.store.getState();
  const id = reach.ids.next('note');
  const middle = at ?? reach.view.centre();
  const wanted = { x: middle.x - NOTE.width / 2, y: middle.y - NOTE.height / 2 };
  const place = freePlace(wanted, NOTE, cardBoxes(map));
  const words = text.slice(0, TEXT_LIMITS.prose);
  reach.store.getState().dispatch({ type: 'note.add', id, text: words, ...place });
  if (reach.store.getState().map === map) {
    reach.toast({ text: reach.t('board.full'), tone: 'warn', key: 'board' });
    return true;
  }
  reach.store.getState().select({ notes: [id] });
  reach.view.reveal(noteBox(place));
  reach.session.setState({ focusId: id });
  reach.say(t('drawing.pastedNote'));
  return true;
}

function pasteCards(tools: Tools, part: SalesMap, at: Point | null): void {
  const count = put(tools, part, at);
  if (count > 0) tools.reach.say(tools.t('drawing.pasted', { count }));
}

function duplicate(tools: Tools, cards: CardIds): void {
  const { reach, actions, t } = tools;
  const [only] = cards.stages;
  if (only !== undefined && cards.stages.length + cards.notes.length === 1) {
    actions.duplicateStage(only);
    return;
  }
  const rename = (name: string): string => reach.t('board.copyOf', { name });
  const count = put(tools, partOf(reach.store.getState().map, cards), null, rename);
  if (count > 0) reach.say(t('drawing.duplicated', { count }));
}

/** Puts a part on the board as one step and selects it; gives how many cards that were. */
function put(
  { reach, t }: Tools,
  part: SalesMap,
  at: Point | null,
  rename?: (name: string) => string,
): number {
  const { store, ids, session, toast } = reach;
  const { map, access, selection } = store.getState();
  const bounds = boundsOf(cardBoxes(part));
  if (bounds === null || access.mode !== 'edit') return 0;
  const full = roomFor(map, part);
  if (full !== null) {
    const { what, count, limit } = full;
    toast({ text: t(`drawing.noRoom.${what}`, { count, limit }), tone: 'warn', key: 'board' });
    return 0;
  }
  const wanted =
    at === null
      ? { x: bounds.x + ASIDE, y: bounds.y + ASIDE }
      : { x: at.x - bounds.width / 2, y: at.y - bounds.height / 2 };
  const { width, height } = bounds;
  const place = freePlace(wanted, { width, height }, cardBoxes(map));
  const by = { x: Math.round(place.x - bounds.x), y: Math.round(place.y - bounds.y) };
  const index = afterSelected(map, selection.stages);
  const pasted = pasteOf(part, { index, by, ids, ...(rename === undefined ? {} : { rename }) });
  if (!store.getState().dispatchAll(pasted.commands)) return 0;
  store.getState().select({ stages: pasted.stages, notes: pasted.notes });
  reach.view.reveal({ ...bounds, x: bounds.x + by.x, y: bounds.y + by.y });
  session.setState({ focusId: pasted.stages[0] ?? pasted.notes[0] ?? null });
  return pasted.stages.length + pasted.notes.length;
}

/** Copies come after the last selected stage, else at the end. */
function afterSelected(map: SalesMap, stages: readonly StageId[]): number {
  const route = routeOf(map);
  const last = route.findLastIndex(({ id }) => stages.includes(id));
  return last === -1 ? route.length : last + 1;
}
