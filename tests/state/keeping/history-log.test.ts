import { describe, expect, it } from 'vitest';
import { type History, emptyHistory, record, undo } from '#core/map/history.ts';
import type { SalesMap } from '#core/map/model.ts';
import type { VaultChange } from '#core/versions/vault.ts';
import { historyLog, historyOf, readHistory } from '#state/keeping/history-log.ts';
import { fullMap } from '../../core/support/full-map.ts';

/** A map whose title is typed, its history, and what the disk has of it. */
function desk() {
  const log = historyLog(fullMap().info.id);
  const rows = new Map<string, unknown>();
  let tracked: { map: SalesMap; history: History } = { map: fullMap(), history: emptyHistory };

  function save(): readonly VaultChange[] {
    const changes = log.changesTo(tracked.history);
    for (const change of changes) {
      if ('put' in change) rows.set(change.key, change.value);
      else if ('drop' in change) rows.delete(change.key);
    }
    return changes;
  }

  return {
    type: (title: string, mergeKey: string | null) => {
      const { map, history } = tracked;
      const next = { ...map, info: { ...map.info, title } };
      tracked = { map: next, history: record(history, map, next, mergeKey) };
      return save();
    },
    undo: () => {
      tracked = undo(tracked);
      return save();
    },
    history: () => tracked.history,
    texts: () => [...rows].toSorted(byKey).map(([, value]) => value),
    read: () => historyOf(readHistory(fullMap().info.id, [...rows].toSorted(byKey))),
  };
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

describe('the history on the disk', () => {
  it('has the step that letters are added to written over: one write a save', () => {
    const one = desk();
    one.type('a', 'first');
    expect(one.type('ab', 'first')).toHaveLength(1);
    one.type('c', 'second');
    const changes = one.type('cd', 'second');
    expect(changes).toHaveLength(1);
    expect(changes).toMatchObject([{ put: 'history' }]);
    expect(one.read()).toEqual(one.history());
  });

  it('is what can be undone and redone, through steps, joined letters and ways back', () => {
    const one = desk();
    const acts = [
      () => one.type('x', null),
      () => one.type('y', 'title'),
      () => one.type('yz', 'title'),
      () => one.undo(),
      () => one.type('w', 'title'),
      () => one.undo(),
      () => one.undo(),
      () => one.type('v', null),
    ];
    for (const act of acts) {
      act();
      expect(one.read()).toEqual(one.history());
    }
  });

  it('is the newest 200 steps, and of these as many as fit into a million signs', () => {
    const one = desk();
    const texts: string[] = [];
    let fitted = true;
    for (let step = 1; step <= 230; step += 1) {
      const size = step % 50 === 0 ? 300_000 : 10;
      const changes = one.type('x'.repeat(size) + step, null);
      expect(changes.filter((change) => 'put' in change)).toHaveLength(1);
      texts.push(JSON.stringify(one.history().past.at(-1)));
      let wanted = texts.slice(-200);
      const units = () => wanted.reduce((sum, text) => sum + text.length, 0);
      while (units() > 1_000_000) wanted = wanted.slice(1);
      const kept = one.texts();
      expect(kept).toHaveLength(wanted.length);
      expect(kept.every((text, at) => text === wanted[at])).toBe(true);
      fitted &&= wanted.length === Math.min(200, texts.length);
    }
    expect(fitted).toBe(false);
  });

  it('lets go of one step for each new one when there are 200', () => {
    const one = desk();
    for (let step = 1; step <= 200; step += 1) one.type(`${step}`, null);
    expect(one.type('201', null)).toMatchObject([{ drop: 'history' }, { put: 'history' }]);
    expect(one.read().past).toEqual(one.history().past.slice(-200));
    one.undo();
    const { past, future } = one.history();
    expect(one.read()).toEqual({ past: past.slice(-200), future });
    one.type('again', null);
    expect(one.read()).toEqual({ past: one.history().past.slice(-200), future: [] });
  });
});
