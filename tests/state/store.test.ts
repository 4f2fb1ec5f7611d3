import { beforeEach, describe, expect, it } from 'vitest';
import { idSource } from '#core/map/ids.ts';
import type { StageId } from '#core/map/model.ts';
import { criteriaOf, routeOf } from '#core/map/queries.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { guideEn } from '#core/templates/b2b-seven.en.ts';
import { type AppStore, createAppStore } from '#state/store.ts';

function countingIds() {
  let count = 0;
  return idSource(() => (count++).toString(36));
}

const ids = countingIds();
let store: AppStore;
let first: StageId;

beforeEach(() => {
  const map = createTemplateMap(guideEn, 'en', ids, 0, '2026-11-23');
  store = createAppStore(map);
  first = routeOf(map)[0]?.id ?? ids.next('stage');
});

function type(text: string): void {
  for (let end = 1; end <= text.length; end += 1) {
    const fields = { happens: text.slice(0, end) };
    store.getState().dispatch({ type: 'stage.edit', stageId: first, fields });
  }
}

const phrase = () => store.getState().map.stages[first]?.happens;

describe('the document', () => {
  it('takes everything typed into one field back in one step', () => {
    type('We build the list');
    expect(phrase()).toBe('We build the list');
    store.getState().undo();
    expect(phrase()).toBe('');
    store.getState().redo();
    expect(phrase()).toBe('We build the list');
  });

  it('starts a new step after the field was left', () => {
    type('One');
    store.getState().sealStep();
    type('One two');
    store.getState().undo();
    expect(phrase()).toBe('One');
  });

  it('makes several commands one step', () => {
    const criterion = ids.next('criterion');
    store.getState().dispatchAll([
      { type: 'stage.edit', stageId: first, fields: { name: 'Leads' } },
      {
        type: 'criterion.add',
        stageId: first,
        gate: 'exit',
        index: 0,
        criteria: [{ id: criterion, text: 'Buyer replied' }],
      },
    ]);
    store.getState().undo();
    expect(store.getState().map).toEqual(store.getState().opened);
  });

  it('refuses all of a step that touches a locked structure, says so once, and writes nothing', () => {
    const { dispatch, dispatchAll, mayBuild, undo } = store.getState();
    expect(mayBuild()).toBe(true);
    dispatch({ type: 'info.edit', fields: { locked: true } });
    const { map, history, refusal } = store.getState();
    expect(refusal).toBe(null);
    const done = dispatchAll([
      { type: 'stage.edit', stageId: first, fields: { name: 'Leads' } },
      { type: 'stage.reorder', stageId: first, index: 2 },
    ]);
    expect(done).toBe(false);
    expect(store.getState()).toMatchObject({ map, history, refusal: {} });
    const told = store.getState().refusal;
    expect(mayBuild()).toBe(false);
    expect(store.getState().refusal).not.toBe(told);
    expect(dispatch({ type: 'stage.edit', stageId: first, fields: { name: 'Leads' } })).toBe(true);
    undo();
    undo();
    expect(mayBuild()).toBe(true);
    expect(store.getState().map).toEqual(store.getState().opened);
  });

  it('undoes and redoes under a lock what was done before it', () => {
    const route = () => routeOf(store.getState().map).map(({ id }) => id);
    const before = route();
    const { dispatch, receive, undo, redo } = store.getState();
    dispatch({ type: 'stage.reorder', stageId: first, index: 2 });
    const after = route();
    receive({ info: { before: { locked: false }, after: { locked: true } }, tables: {} });
    undo();
    expect(route()).toEqual(before);
    redo();
    expect(route()).toEqual(after);
    expect(store.getState().map.info.locked).toBe(true);
  });

  it('keeps what came from elsewhere when an own step is undone', () => {
    type('Mine');
    const change = { before: { name: 'Sourcing' }, after: { name: 'Theirs' } };
    store.getState().receive({ info: null, tables: { stages: { [first]: change } } });
    store.getState().undo();
    expect(store.getState().map.stages[first]).toMatchObject({ name: 'Theirs', happens: '' });
  });

  it('drops an orphan that comes from elsewhere', () => {
    const lost = ids.next('stage');
    const id = ids.next('criterion');
    const after = { id, stageId: lost, gate: 'entry', order: 'a0', text: 'x' };
    store
      .getState()
      .receive({ info: null, tables: { criteria: { [id]: { before: null, after } } } });
    expect(criteriaOf(store.getState().map, lost, 'entry')).toEqual([]);
  });

  it('forgets history and selection when another map is opened', () => {
    type('Mine');
    store.getState().showStage(first);
    store.getState().open(createTemplateMap(guideEn, 'en', ids, 1, ''));
    const { history, openStage, selection } = store.getState();
    expect(history.past).toEqual([]);
    expect(openStage).toBeNull();
    expect(selection.stages).toEqual([]);
  });
});

describe('the session', () => {
  it('never changes the map or its history', () => {
    const { map, history } = store.getState();
    store.getState().select({ stages: [first] });
    store.getState().focusField(first, 'exit');
    store.getState().setView('onepager');
    expect(store.getState().map).toBe(map);
    expect(store.getState().history).toBe(history);
  });

  it('goes back to the map as a whole when the stage is left', () => {
    store.getState().showStage(first);
    store.getState().leaveStage();
    const { openStage, panelOpen, selection } = store.getState();
    expect([openStage, panelOpen, selection.stages]).toEqual([null, false, []]);
  });

  it('opens the only selected stage in the panel and keeps it when more are selected', () => {
    const second = routeOf(store.getState().map)[1]?.id ?? first;
    store.getState().select({ stages: [first] });
    store.getState().select({ stages: [first, second] });
    expect(store.getState().openStage).toBe(first);
  });
});
