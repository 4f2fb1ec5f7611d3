import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, applyCommand, mergeKeyOf } from '#core/map/commands.ts';
import { applyDiff, diffMaps } from '#core/map/diff.ts';
import { type Tracked, emptyHistory, record, redo, seal, undo } from '#core/map/history.ts';
import type { CriterionId, Link, SalesMap, StageId } from '#core/map/model.ts';
import { criteriaOf, routeOf } from '#core/map/queries.ts';
import { repair } from '#core/map/repair.ts';
import { resolve } from '../support/arbitrary-command.ts';
import { fullMap } from '../support/full-map.ts';
import { countingIds } from '../support/ids.ts';
import { anyRun, copiedInVain, track } from '../support/runs.ts';

const full = fullMap();
const [first, second] = routeOf(full).map(({ id }) => id) as [StageId, StageId];

describe('random runs over all commands', () => {
  it('[H1] [F45] are undone to the start and redone to the end', () => {
    fc.assert(
      fc.property(anyRun(30), (run) => {
        const end = track(run);
        const back = repeatedly(undo, end);
        expect(back.map).toEqual(run.start);
        expect(back.history.past).toEqual([]);
        expect(repeatedly(redo, back).map).toEqual(end.map);
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('[H2] keep every record that a step back or forth does not change', () => {
    fc.assert(
      fc.property(anyRun(12), (run) => {
        const end = track(run);
        const back = undo(end);
        expect(copiedInVain(end.map, back.map)).toEqual([]);
        expect(copiedInVain(back.map, redo(back).map)).toEqual([]);
      }),
      { numRuns: 150, seed: 22 },
    );
  });

  it('[H6] leave sound maps however a colleague interferes', () => {
    fc.assert(
      fc.property(anyRun(12), anyRun(12), (mine, theirs) => {
        const end = track(mine);
        const { map } = receive(end, work(theirs.recipes, end.map));
        let now = repeatedly(undo, { ...end, map });
        expect(repair(now.map).map).toBe(now.map);
        now = repeatedly(redo, now);
        expect(repair(now.map).map).toBe(now.map);
      }),
      { numRuns: 100, seed: 23 },
    );
  });
});

describe('one thing a person did', () => {
  it('[H3] is typing in one field, letter by letter', () => {
    const typed = type(start(full), first, ['П', 'По', 'Пои', 'Поиск']);
    expect(typed.history.past).toHaveLength(1);
    expect(undo(typed).map).toEqual(full);
    expect(redo(undo(typed)).map).toEqual(typed.map);
  });

  it('[H3] ends when it is sealed, another field is typed in or it is undone', () => {
    const typed = type(start(full), first, ['a', 'ab']);
    const sealed = { ...typed, history: seal(typed.history) };
    expect(type(sealed, first, ['abc']).history.past).toHaveLength(2);
    expect(undo(type(sealed, first, ['abc'])).map).toEqual(typed.map);

    expect(type(typed, second, ['c']).history.past).toHaveLength(2);
    expect(type(type(typed, second, ['c']), first, ['abc']).history.past).toHaveLength(3);

    const undone = undo(type(typed, second, ['c']));
    expect(undo(type(undone, first, ['abc'])).map).toEqual(typed.map);
  });

  it('[H3] is a new line from its first letter to its last', () => {
    const at = { type: 'criterion.add', stageId: first, gate: 'exit', index: 0 } as const;
    const criterionId = 'cr_new' as CriterionId;
    const added = does(start(full), { ...at, criteria: [{ id: criterionId, text: 'П' }] });
    const typed = does(added, { type: 'criterion.reword', criterionId, text: 'Подписан' });
    expect(typed.history.past).toHaveLength(1);
    expect(undo(typed).map).toEqual(full);
    expect(redo(undo(typed)).map).toEqual(typed.map);
  });

  it('[H3] leaves no step when the old text is typed again', () => {
    const name = full.stages[first]?.name ?? '';
    expect(type(start(full), first, ['x', name]).history.past).toEqual([]);
  });

  it('[H4] is a drag of several cards and notes', () => {
    const dragged = does(start(full), {
      type: 'cards.move',
      stages: [first, second].map((id) => ({ id, x: 50, y: 60 })),
      notes: Object.values(full.notes).map(({ id }) => ({ id, x: 1, y: 2 })),
    });
    expect(dragged.history.past).toHaveLength(1);
    expect(undo(dragged).map).toEqual(full);
  });

  it('[H4] is never two drags, whatever was dragged', () => {
    const drag = (x: number): Command => ({
      type: 'cards.move',
      stages: [{ id: first, x, y: 0 }],
      notes: [],
    });
    const dragged = does(does(start(full), drag(10)), drag(20));
    expect(undo(dragged).map.stages[first]?.x).toBe(10);
  });

  it('[H3] has a key of its own per field and record, and none for a step of its own', () => {
    const commands: Command[] = [
      { type: 'stage.edit', stageId: first, fields: { name: '' } },
      { type: 'stage.edit', stageId: first, fields: { happens: '' } },
      { type: 'stage.edit', stageId: second, fields: { name: '' } },
      { type: 'info.edit', fields: { title: '' } },
      { type: 'criterion.reword', criterionId: 'cr_a' as never, text: '' },
      { type: 'line.reword', lineId: 'li_a' as never, text: '' },
      { type: 'metric.edit', metricId: 'me_a' as never, fields: { label: '' } },
      { type: 'artifact.edit', artifactId: 'ar_a' as never, fields: { name: '' } },
      { type: 'link.edit', linkId: 'ln_a' as never, fields: { label: '' } },
      { type: 'note.edit', noteId: 'no_a' as never, fields: { text: '' } },
      { type: 'term.edit', termId: 'te_a' as never, fields: { name: '' } },
    ];
    expect(new Set(commands.map(mergeKeyOf)).size).toBe(commands.length);
    expect(commands.map(mergeKeyOf)).not.toContain(null);
    expect(mergeKeyOf({ type: 'metric.remove', metricId: 'me_a' as never })).toBeNull();
  });
});

describe('the list of steps', () => {
  it('[H5] reaches at least 200 steps back, and forgets the oldest first', () => {
    let now = start(full);
    for (let step = 1; step <= 500; step += 1) {
      now = does(now, { type: 'cards.move', stages: [{ id: first, x: step, y: 0 }], notes: [] });
    }
    const steps = now.history.past.length;
    expect(steps).toBeGreaterThanOrEqual(200);
    expect(repeatedly(undo, now).map.stages[first]?.x).toBe(500 - steps);
  });

  it('[H5] forgets what was undone once something else is done', () => {
    const undone = undo(type(start(full), first, ['a']));
    const other = type(undone, second, ['b']);
    expect(redo(other).map).toBe(other.map);
  });

  it('[H5] stays as it is when nothing changes', () => {
    expect(record(emptyHistory, full, full, 'key')).toBe(emptyHistory);
    expect(undo(start(full)).map).toBe(full);
    expect(redo(start(full)).map).toBe(full);
  });
});

describe('a change from elsewhere', () => {
  it('[H6] survives undo and redo of what was done before and after it', () => {
    let now = type(start(full), first, ['mine']);
    now = receive(now, (map) =>
      applyCommand(map, { type: 'stage.edit', stageId: first, fields: { happens: 'theirs' } }),
    );
    now = does(now, { type: 'stage.edit', stageId: second, fields: { happens: 'mine too' } });

    const back = repeatedly(undo, now);
    expect(back.map.stages[first]).toEqual({ ...full.stages[first], happens: 'theirs' });
    expect(back.map.stages[second]).toEqual(full.stages[second]);
    expect(repeatedly(redo, back).map).toEqual(now.map);
  });

  it('[H6] in the very field wins over undo, and the step is passed over', () => {
    const before = type(start(full), second, ['earlier']);
    const mine = type(before, first, ['mine']);
    const theirs = receive(mine, (map) =>
      applyCommand(map, { type: 'stage.edit', stageId: first, fields: { name: 'theirs' } }),
    );
    const back = undo(theirs);
    expect(back.map.stages[first]?.name).toBe('theirs');
    expect(back.map.stages[second]?.name).toBe(full.stages[second]?.name);
  });

  it('[H6] while typing stays, and undo gives the field as the colleague left it', () => {
    let now = type(start(full), first, ['m', 'mi']);
    now = receive(now, (map) =>
      applyCommand(map, { type: 'stage.edit', stageId: first, fields: { happens: 'theirs' } }),
    );
    now = type(now, first, ['min', 'mine']);
    expect(now.history.past).toHaveLength(1);
    expect(undo(now).map.stages[first]).toEqual({ ...full.stages[first], happens: 'theirs' });
  });

  it('[H6] on a stage I added goes with it on undo and comes back with it on redo', () => {
    const mine = 'st_mine' as StageId;
    const added = does(start(full), {
      type: 'stage.add',
      id: mine,
      index: 0,
      name: 'Mine',
      x: 0,
      y: 0,
    });
    const now = receive(added, (map) =>
      applyCommand(map, {
        type: 'criterion.add',
        stageId: mine,
        gate: 'exit',
        index: 0,
        criteria: [{ id: 'cr_theirs' as never, text: 'Theirs' }],
      }),
    );
    const back = undo(now);
    expect(back.map).toEqual(full);
    expect(criteriaOf(redo(back).map, mine, 'exit').map(({ text }) => text)).toEqual(['Theirs']);
  });

  it('[H6] that leaves nothing of a step makes undo go on to the step before', () => {
    const earlier = type(start(full), second, ['earlier']);
    const links = Object.values<Link>(full.links).filter(({ kind }) => kind === 'loop');
    const unlinked = does(earlier, {
      type: 'cards.remove',
      stages: [],
      notes: [],
      links: links.map(({ id }) => id),
    });
    const theirs = receive(unlinked, (map) =>
      applyCommand(map, { type: 'cards.remove', stages: [first], notes: [], links: [] }),
    );
    const back = undo(theirs);
    expect(back.map.stages[second]?.name).toBe(full.stages[second]?.name);
    expect(back.map.links).toEqual(theirs.map.links);
  });

  it('[H6] that removed a record is not undone by undoing my edit of it', () => {
    const mine = type(start(full), first, ['mine']);
    const theirs = receive(mine, (map) =>
      applyCommand(map, { type: 'cards.remove', stages: [first], notes: [], links: [] }),
    );
    expect(undo(theirs).map).toBe(theirs.map);
  });
});

function start(map: SalesMap): Tracked {
  return { map, history: emptyHistory };
}

/** What the store does on `dispatch`. */
function does({ map, history }: Tracked, command: Command): Tracked {
  const after = applyCommand(map, command);
  return { map: after, history: record(history, map, after, mergeKeyOf(command)) };
}

/** What the store does on `receive`: a colleague's change, as a difference. */
function receive({ map, history }: Tracked, change: (map: SalesMap) => SalesMap): Tracked {
  return { map: repair(applyDiff(map, diffMaps(map, change(map)))).map, history };
}

function type(now: Tracked, stageId: StageId, names: readonly string[]): Tracked {
  return names.reduce(
    (before, name) => does(before, { type: 'stage.edit', stageId, fields: { name } }),
    now,
  );
}

function repeatedly(travel: (now: Tracked) => Tracked, from: Tracked): Tracked {
  let now = from;
  for (let steps = 0; steps < 1_000; steps += 1) {
    const next = travel(now);
    if (next.map === now.map) return next;
    now = next;
  }
  throw new Error('travelling never ends');
}

function work(recipes: readonly Parameters<typeof resolve>[0][], from: SalesMap) {
  const ids = countingIds('t');
  return (): SalesMap =>
    recipes.reduce((map, recipe) => applyCommand(map, resolve(recipe, map, ids)), from);
}
