import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyMap } from '#core/map/create.ts';
import { COMMAND_TYPES, type Command, applyCommand } from '#core/map/commands.ts';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { StageId } from '#core/map/model.ts';
import { criteriaOf, linesOf, routeOf } from '#core/map/queries.ts';
import { repair } from '#core/map/repair.ts';
import { salesMapSchema } from '#core/map/schema.ts';
import { anyRecipe, resolve } from '../support/arbitrary-command.ts';
import { anyMap } from '../support/arbitrary-map.ts';
import { crowdedMap, fullMap } from '../support/full-map.ts';
import { countingIds } from '../support/ids.ts';
import { anyRun, copiedInVain, mapsOf } from '../support/runs.ts';
import { HOSTILE_TEXTS } from '../support/texts.ts';

const full = fullMap();
const [first, second] = routeOf(full).map(({ id }) => id) as [StageId, StageId];

/** Commands that need no record to be there. */
const FREE: readonly string[] = [
  'info.edit',
  'stage.add',
  'note.add',
  'term.add',
  'deal.add',
  'round.add',
];

describe('every command', () => {
  it('occurs in random runs and changes some map', () => {
    const effective = new Set<Command['type']>();
    const ids = countingIds();
    for (const type of COMMAND_TYPES) {
      for (const recipe of fc.sample(anyRecipe([type]), { numRuns: 60, seed: 7 })) {
        const command = resolve(recipe, full, ids);
        if (applyCommand(full, command) !== full) effective.add(command.type);
      }
    }
    expect([...effective].sort()).toEqual([...COMMAND_TYPES].sort());
  });

  it('[C1] leads from a sound map to one that the schema accepts and repair leaves as it is', () => {
    fc.assert(
      fc.property(anyRun(25), (run) => {
        for (const map of mapsOf(run)) {
          expect(v.safeParse(salesMapSchema, map).issues).toBeUndefined();
          expect(repair(map).map).toBe(map);
        }
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it('[C2] leaves the map it was given untouched and shares every record it does not change', () => {
    fc.assert(
      fc.property(anyMap, anyRecipe(), (map, recipe) => {
        const before = structuredClone(map);
        const after = applyCommand(map, resolve(recipe, map, countingIds('r')));
        expect(map).toEqual(before);
        expect(copiedInVain(map, after)).toEqual([]);
      }),
      { numRuns: 400, seed: 12 },
    );
  });

  it('[C3] gives the very same map when done a second time, if it only sets what is there', () => {
    const settings = COMMAND_TYPES.filter((type) => /edit|reword|move|reorder|remove/.test(type));
    fc.assert(
      fc.property(anyMap, anyRecipe(settings), (map, recipe) => {
        const command = resolve(recipe, map, countingIds('r'));
        const once = applyCommand(map, command);
        expect(applyCommand(once, command)).toBe(once);
      }),
      { numRuns: 400, seed: 13 },
    );
  });

  it.each(COMMAND_TYPES.filter((type) => !FREE.includes(type)))(
    '[C3] %s gives the very same map for ids nobody has, `constructor` among them',
    (type) => {
      const nobody = emptyMap(full.info);
      for (const recipe of fc.sample(anyRecipe([type]), { numRuns: 100, seed: 3 })) {
        const command = resolve(recipe, nobody, countingIds('r'));
        expect(applyCommand(full, command)).toBe(full);
        expect(applyCommand(nobody, command)).toBe(nobody);
      }
    },
  );

  it.each(['', 'st_', 'st_A', 'cr_1', '__proto__', 'constructor', `st_${'a'.repeat(41)}`])(
    '[C3] [F16] adds nothing under the id %j, which no file could hold',
    (text) => {
      const id = text as never;
      const at = { stageId: first, index: 0 };
      for (const command of [
        { type: 'stage.add', id, index: 0, name: '', x: 0, y: 0 },
        { type: 'note.add', id, x: 0, y: 0, text: '' },
        { type: 'metric.add', id, stageId: first, kind: 'own' },
        { type: 'artifact.add', id, stageId: first, fields: {} },
        { type: 'term.add', id, fields: {} },
        { type: 'deal.add', id, kind: 'live', fields: {} },
        { type: 'round.add', id, fields: {} },
        { type: 'rater.add', id, roundId: 'ro_a' as never, name: '' },
        {
          type: 'proof.set',
          id,
          dealId: 'de_a' as never,
          criterionId: 'cr_a' as never,
          evidence: '',
        },
        { type: 'dismissal.set', id, criterionId: 'cr_a' as never, rule: 'L1', reason: '' },
        { type: 'line.add', ...at, list: 'question', lines: [{ id, text: '' }] },
        { type: 'link.add', id, kind: 'lost', fromStageId: first, toStageId: null, label: '' },
        { type: 'stage.duplicate', stageId: first, name: '', seed: `${text}-`, x: 0, y: 0 },
      ] as const satisfies readonly Command[]) {
        expect(applyCommand(full, command)).toBe(full);
      }
    },
  );

  it('[C3] adds nothing under an id that is taken', () => {
    const criterion = criteriaOf(full, first, 'entry')[0];
    const twice = [
      { id: 'cr_new', text: 'once' },
      { id: 'cr_new', text: 'twice' },
    ] as never;
    const at = { type: 'criterion.add', stageId: first, gate: 'exit', index: 0 } as const;
    expect(applyCommand(full, { ...at, criteria: criterion ? [criterion] : [] })).toBe(full);
    const added = applyCommand(full, { ...at, criteria: twice });
    expect(criteriaOf(added, first, 'exit')[0]?.text).toBe('once');

    const duplicate = {
      type: 'stage.duplicate',
      stageId: first,
      name: 'b',
      seed: 'q',
      x: 0,
      y: 0,
    } as const;
    const once = applyCommand(full, duplicate);
    expect(once).not.toBe(full);
    expect(applyCommand(once, duplicate)).toBe(once);
  });

  it('[C3] copies no stage when the ids of the copy are taken', () => {
    const bare = 'st_bare' as StageId;
    const place = { x: 0, y: 0 };
    const map = applyCommand(full, { type: 'stage.add', id: bare, index: 0, name: '', ...place });
    const copy = { type: 'stage.duplicate', name: '', seed: 'q', ...place } as const;
    const twice = applyCommand(map, { ...copy, stageId: bare });
    expect(applyCommand(twice, { ...copy, stageId: bare })).toBe(twice);

    const taken = applyCommand(map, {
      type: 'criterion.add',
      stageId: bare,
      gate: 'exit',
      index: 0,
      criteria: [{ id: 'cr_q1' as never, text: '' }],
    });
    expect(applyCommand(taken, { ...copy, stageId: first })).toBe(taken);
  });
});

describe('limits', () => {
  it.each([
    ['stages', { type: 'stage.add', id: 'st_new', index: 0, name: '', x: 0, y: 0 }],
    ['stages', { type: 'stage.duplicate', stageId: 'st_0', name: '', seed: 'q', x: 0, y: 0 }],
    ['notes', { type: 'note.add', id: 'no_new', x: 0, y: 0, text: '' }],
    ['terms', { type: 'term.add', id: 'te_new', fields: {} }],
    [
      'links',
      {
        type: 'link.add',
        id: 'ln_new',
        kind: 'lost',
        fromStageId: 'st_0',
        toStageId: null,
        label: '',
      },
    ],
    ['metrics', { type: 'metric.add', id: 'me_new', stageId: 'st_0', kind: 'own' }],
    ['artifacts', { type: 'artifact.add', id: 'ar_new', stageId: 'st_0', fields: {} }],
    [
      'criteria',
      {
        type: 'criterion.add',
        stageId: 'st_0',
        gate: 'entry',
        index: 0,
        criteria: [{ id: 'cr_new', text: '' }],
      },
    ],
    ['criteria', { type: 'criterion.move', criterionId: 'cr_other', gate: 'entry', index: 0 }],
    [
      'dismissals',
      { type: 'dismissal.set', id: 'di_new', criterionId: 'cr_0', rule: 'X', reason: '' },
    ],
    ['deals', { type: 'deal.add', id: 'de_new', kind: 'sample', fields: {} }],
    [
      'proofs',
      {
        type: 'proof.set',
        id: 'pr_new',
        dealId: 'de_0',
        criterionId: 'cr_other',
        evidence: '',
      },
    ],
    ['rounds', { type: 'round.add', id: 'ro_new', fields: {} }],
    ['raters', { type: 'rater.add', id: 'ra_new', roundId: 'ro_0', name: '' }],
    [
      'lines',
      {
        type: 'line.add',
        stageId: 'st_0',
        list: 'question',
        index: 0,
        lines: [{ id: 'li_new', text: '' }],
      },
    ],
  ] as const)('[C4] %s: a full table takes nothing more (%o)', (table, command) => {
    const map = crowdedMap(table);
    expect(repair(map).map).toBe(map);
    expect(applyCommand(map, command as unknown as Command)).toBe(map);
  });

  it('[C4] a pasted list fills a gate to its limit and leaves the rest out', () => {
    const criteria = Array.from({ length: 80 }, (_, index) => ({
      id: `cr_p${index}`,
      text: `${index}`,
    }));
    const at = { type: 'criterion.add', stageId: second, gate: 'entry', index: 0 } as const;
    const map = applyCommand(full, { ...at, criteria: criteria as never });
    expect(criteriaOf(map, second, 'entry')).toHaveLength(COUNT_LIMITS.criteriaPerGate);
    expect(criteriaOf(map, second, 'entry')[0]?.text).toBe('0');
  });

  it.each([...HOSTILE_TEXTS, 'long'])(
    '[C5] [F22] a text of any sort is cut to what a file holds: %j',
    (text) => {
      const long = text === 'long' ? '👩‍👩‍👧‍👦я\u0000'.repeat(100_000) : text;
      for (const recipe of fc.sample(anyRecipe(), { numRuns: 60, seed: 5 })) {
        const hostile = { ...recipe, text: long, figure: long, more: [long, long], c: 1023 };
        const map = applyCommand(full, resolve(hostile, full, countingIds('r')));
        expect(v.safeParse(salesMapSchema, map).issues).toBeUndefined();
        expect(JSON.stringify(map)).not.toMatch(/\\ud[89a-f]/);
        expect(Object.getPrototypeOf(map.stages)).toBe(Object.prototype);
      }
      expect(({} as Readonly<Record<string, unknown>>)['text']).toBeUndefined();
    },
  );

  it('[C5] [F22] never cuts a character in two', () => {
    const name = `${'x'.repeat(119)}😀`;
    const map = applyCommand(full, { type: 'stage.edit', stageId: first, fields: { name } });
    expect(map.stages[first]?.name).toBe('x'.repeat(119));
  });
});

describe('places in lists', () => {
  it('[C6] put a new stage where it was asked for, whatever the number', () => {
    fc.assert(
      fc.property(anyMap, fc.integer({ min: -3, max: 12 }), (map, index) => {
        const id = 'st_new' as StageId;
        const added = applyCommand(map, { type: 'stage.add', id, index, name: '', x: 0, y: 0 });
        const length = routeOf(map).length;
        expect(routeOf(added).findIndex((row) => row.id === id)).toBe(
          Math.max(0, Math.min(length, index)),
        );
      }),
      { seed: 14 },
    );
  });

  it('[C6] keep pasted lines in the order they were pasted in', () => {
    const lines = ['a', 'b', 'c'].map((text) => ({ id: `li_p${text}`, text })) as never;
    for (const index of [-5, 0, 1, 1.5, 99, Number.NaN]) {
      const at = { type: 'line.add', stageId: first, list: 'question', index } as const;
      const texts = linesOf(applyCommand(full, { ...at, lines }), first, 'question').map(
        ({ text }) => text,
      );
      expect(texts.join(' ')).toContain('a b c');
    }
  });

  it('[C6] survive ten thousand moves to the same place in a row', () => {
    let map = full;
    for (let turn = 0; turn < 10_000; turn += 1) {
      const last = routeOf(map).at(-1);
      if (last !== undefined) {
        map = applyCommand(map, { type: 'stage.reorder', stageId: last.id, index: 1 });
      }
    }
    expect(Math.max(...routeOf(map).map(({ order }) => order.length))).toBeLessThanOrEqual(60);
    expect(repair(map).map).toBe(map);
    expect(routeOf(map)[0]?.id).toBe(first);
  });
});

describe('stages', () => {
  it('[C7] go with everything that belongs to them', () => {
    const gone = applyCommand(full, {
      type: 'cards.remove',
      stages: [first],
      notes: [],
      links: [],
    });
    expect(JSON.stringify(gone)).not.toContain(`"${first}"`);
    expect(repair(gone).map).toBe(gone);
  });

  it('[C7] are copied with everything that belongs to them, right after the original', () => {
    const copy = {
      type: 'stage.duplicate',
      stageId: first,
      name: 'Copy',
      seed: 'q',
      x: 5,
      y: 6,
    } as const;
    const map = applyCommand(full, copy);
    const twin = routeOf(map)[1];
    expect(twin).toMatchObject({ name: 'Copy', happens: full.stages[first]?.happens, x: 5, y: 6 });
    const texts = (id: StageId) => criteriaOf(map, id, 'entry').map(({ text }) => text);
    expect(texts(twin?.id ?? first)).toEqual(texts(first));
  });
});
