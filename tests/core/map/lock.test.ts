import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFromJson } from '#core/codecs/json.ts';
import { mapToFile, mapToJson } from '#core/codecs/map-file.ts';
import { arraysToFile, mapToArrays } from '#core/codecs/share-arrays.ts';
import { openMap } from '#core/codecs/json.ts';
import { COMMAND_TYPES, type Command, applyCommand } from '#core/map/commands.ts';
import { isRefused } from '#core/map/lock.ts';
import type { SalesMap } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import { differenceOf } from '#core/versions/difference.ts';
import { anyRecipe, resolve } from '../support/arbitrary-command.ts';
import { anyMap } from '../support/arbitrary-map.ts';
import { fullMap } from '../support/full-map.ts';
import { countingIds } from '../support/ids.ts';

const full = fullMap();
const lock = (locked: boolean): Command => ({ type: 'info.edit', fields: { locked } });
const locked = applyCommand(full, lock(true));

/** What the lock is for, told by what is on the map and not by what a command is called. */
function structure({ stages, links }: SalesMap): unknown {
  const cards = Object.values<SalesMap['stages'][keyof SalesMap['stages']]>(stages);
  return {
    route: routeOf({ stages } as SalesMap).map(({ id }) => id),
    places: cards.map(({ id, x, y }) => [id, x, y]),
    links: Object.keys(links).sort(),
  };
}

function withLock(map: SalesMap, value: boolean): SalesMap {
  return { ...map, info: { ...map.info, locked: value } };
}

describe('a map whose structure is locked', () => {
  it('keeps its structure whatever is done, and takes everything that leaves the structure alone', () => {
    const refused = new Set<string>();
    const done = new Set<string>();
    const property = fc.property(anyRecipe(), (recipe) => {
      const command = resolve(recipe, full, countingIds('r'));
      const free = applyCommand(full, command);
      const kept = applyCommand(locked, command);
      expect(structure(kept)).toEqual(structure(full));
      if (isRefused(locked, command)) {
        refused.add(command.type);
        expect(kept).toBe(locked);
      } else {
        if (kept !== locked) done.add(command.type);
        if (command.type !== 'info.edit') expect(withLock(kept, false)).toEqual(free);
      }
      // Refused is only what would touch the structure, or what would do nothing at all.
      const touches = JSON.stringify(structure(free)) !== JSON.stringify(structure(full));
      if (touches) expect(isRefused(locked, command)).toBe(true);
      expect(isRefused(full, command)).toBe(false);
    });
    fc.assert(property, { numRuns: 3_000, seed: 31 });

    const whole = ['stage.add', 'stage.reorder', 'stage.duplicate', 'link.add'];
    const partly = ['cards.move', 'cards.remove'];
    expect([...refused].sort()).toEqual([...whole, ...partly].sort());
    const others = COMMAND_TYPES.filter((type) => !whole.includes(type));
    expect(others.filter((type) => !partly.includes(type) && !done.has(type))).toEqual([]);
  });

  it('lets notes be moved and removed, and cards be named where they are', () => {
    const [note] = Object.values(full.notes);
    const [stage] = routeOf(full);
    if (note === undefined || stage === undefined) throw new Error('The full map has both');
    const moved = applyCommand(locked, {
      type: 'cards.move',
      stages: [{ id: stage.id, x: stage.x, y: stage.y }],
      notes: [{ id: note.id, x: note.x + 10, y: note.y }],
    });
    expect(moved.notes[note.id]?.x).toBe(note.x + 10);
    const things = { stages: [], notes: [note.id], links: [] };
    const removed = applyCommand(locked, { type: 'cards.remove', ...things });
    expect(Object.hasOwn(removed.notes, note.id)).toBe(false);
  });

  it('takes everything again once it is unlocked', () => {
    const id = 'st_new' as never;
    const add: Command = { type: 'stage.add', id, index: 0, name: 'New', x: 0, y: 0 };
    expect(applyCommand(locked, add)).toBe(locked);
    const unlocked = applyCommand(locked, lock(false));
    expect(applyCommand(unlocked, add)).toEqual(applyCommand(full, add));
  });

  it('says so in files and links, while one that is not writes what it ever wrote', () => {
    expect(JSON.stringify(mapToFile(full))).not.toContain('locked');
    expect(mapToArrays(full)[1]).toHaveLength(7);
    fc.assert(
      fc.property(anyMap, fc.boolean(), (some, value) => {
        const map = withLock(some, value);
        for (const opened of [
          mapFromJson(mapToJson(map), Infinity),
          openMap(arraysToFile(JSON.parse(JSON.stringify(mapToArrays(map))))),
        ]) {
          if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
          expect(opened.value.map.info.locked).toBe(value);
          expect(opened.value.unknown).toEqual([]);
        }
      }),
      { numRuns: 30, seed: 32 },
    );
  });

  it('differs from the same map without the lock, and in nothing else', () => {
    expect(differenceOf(full, locked)).toMatchObject({
      same: false,
      info: [{ field: 'locked', before: 'false', after: 'true' }],
      stages: [],
      moved: 0,
    });
  });
});
