import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { idSource } from '#core/map/ids.ts';
import type { StageId } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { guideEn } from '#core/templates/b2b-seven.en.ts';
import { type AppStore, createAppStore } from '#state/store.ts';

let store: AppStore;
let first: StageId;
let woken: number;

beforeEach(() => {
  let count = 0;
  const ids = idSource(() => (count++).toString(36));
  store = createAppStore(createTemplateMap(guideEn, 'en', ids, 0, '2026-11-23'));
  first = routeOf(store.getState().map)[0]?.id ?? ids.next('stage');
  woken = 0;
});

function someoneWaits(): void {
  store.shown.wake = () => (woken += 1);
}

const type = (happens: string) =>
  store.type({ type: 'stage.edit', stageId: first, fields: { happens } });
const shownText = () => store.shown.getState().map.stages[first]?.happens;
const text = () => store.getState().map.stages[first]?.happens;

it('what is typed is in the map at once and on the page when it catches up', () => {
  someoneWaits();
  type('We');
  expect([text(), shownText(), woken]).toEqual(['We', '', 1]);
  store.shown.catchUp();
  expect(shownText()).toBe('We');
});

it('whatever else happens is shown at once, and with it what was typed before', () => {
  someoneWaits();
  type('We');
  store.getState().setView('table');
  expect(store.shown.getState()).toBe(store.getState());
  expect(shownText()).toBe('We');
  store.getState().undo();
  expect(shownText()).toBe('');
});

it('nobody waits for a page that has nobody to wake it', () => {
  type('We');
  expect(shownText()).toBe('We');
});

it('a command that fails while typing does not leave the page behind for good', () => {
  someoneWaits();
  expect(() =>
    store.shown.typed(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  store.getState().setView('table');
  expect(store.shown.getState()).toBe(store.getState());
});

it('in any order of typing, undoing and catching up the page is behind by typing alone', () => {
  const step = fc.oneof(
    fc.string({ maxLength: 5 }).map((typed) => ({ typed })),
    fc.constantFrom('undo', 'redo', 'sealStep', 'catchUp'),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      someoneWaits();
      for (const one of steps) {
        if (typeof one === 'object') type(one.typed);
        else if (one === 'catchUp') store.shown.catchUp();
        else store.getState()[one]();
        if (typeof one === 'string') expect(store.shown.getState()).toBe(store.getState());
      }
      store.shown.catchUp();
      expect(store.shown.getState()).toBe(store.getState());
    }),
  );
});
