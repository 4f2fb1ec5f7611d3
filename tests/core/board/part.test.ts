import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardIds, partOf, pasteOf, roomFor, withoutPrivateNotes } from '#core/board/part.ts';
import { cardsFromHtml, cardsToHtml } from '#core/codecs/cards.ts';
import { holdsCards } from '#core/codecs/cards-mark.ts';
import { applyCommand } from '#core/map/commands.ts';
import { boardPlace } from '#core/map/edit.ts';
import { emptyMap } from '#core/map/create.ts';
import { idSource } from '#core/map/ids.ts';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { SalesMap, StageId } from '#core/map/model.ts';
import { linksOf, notesOf, routeOf } from '#core/map/queries.ts';
import { STAGE_OWNED } from '#core/map/stage-commands.ts';
import { looseTable } from '#core/map/tables.ts';
import { anyMap } from '../support/arbitrary-map.ts';
import { fullMap } from '../support/full-map.ts';
import { anyRun, workedMap } from '../support/runs.ts';

const maps = fc.oneof(anyMap, anyRun(30).map(workedMap), fc.constant(fullMap()));
const chosen = fc.tuple(maps, fc.infiniteStream(fc.boolean()));

function some([map, chance]: readonly [SalesMap, Iterator<boolean>]): CardIds {
  const take = () => chance.next().value === true;
  return {
    stages: routeOf(map).flatMap(({ id }) => (take() ? [id] : [])),
    notes: notesOf(map).flatMap(({ id }) => (take() ? [id] : [])),
  };
}

function counter() {
  let count = 0;
  return idSource(() => `pasted${(count++).toString(36)}`);
}

/** What a map says, by the place of its stages and without ids, order keys and places. */
function sayingOf(map: SalesMap, stages: readonly StageId[]) {
  const plain = ({ id: _id, stageId: _stage, order: _order, x: _x, y: _y, ...rest }: Row) =>
    wellFormed(rest);
  return {
    stages: stages.map((id) => ({
      ...plain(looseTable(map, 'stages')[id] ?? {}),
      owned: STAGE_OWNED.map((table) =>
        Object.values(looseTable(map, table))
          .filter(({ stageId }) => stageId === id)
          .sort((a, b) => (String(a['order']) < String(b['order']) ? -1 : 1))
          .map(plain)
          .map((row) => JSON.stringify(row))
          .sort(),
      ),
    })),
    links: linksOf(map)
      .filter(({ fromStageId }) => stages.includes(fromStageId))
      .filter(({ toStageId }) => toStageId === null || stages.includes(toStageId))
      .map(({ kind, fromStageId, toStageId, label }) =>
        JSON.stringify([
          kind,
          stages.indexOf(fromStageId),
          toStageId && stages.indexOf(toStageId),
          label.toWellFormed(),
        ]),
      )
      .sort(),
  };
}

type Row = Readonly<Record<string, unknown>>;

/** Commands keep no half of a character that stands alone, as every text that is typed. */
function wellFormed(row: Row): Row {
  const entries = Object.entries(row)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, value]) => [field, typeof value === 'string' ? value.toWellFormed() : value]);
  return Object.fromEntries(entries) as Row;
}

describe('cards that are copied', () => {
  it('come onto another map as they are: stages, all that belongs to them, links, notes', () => {
    fc.assert(
      fc.property(chosen, fc.integer({ min: -500, max: 500 }), ([map, chance], by) => {
        const cards = some([map, chance]);
        const part = partOf(map, cards);
        const target = emptyMap(map.info);
        const pasted = pasteOf(part, { index: 0, by: { x: by, y: -by }, ids: counter() });
        const after = pasted.commands.reduce(applyCommand, target);
        expect(sayingOf(after, pasted.stages)).toEqual(sayingOf(map, cards.stages));
        expect(
          notesOf(after)
            .map(({ text, tone }) => text + tone)
            .sort(),
        ).toEqual(
          cards.notes
            .map((id) => `${map.notes[id]?.text}${map.notes[id]?.tone}`.toWellFormed())
            .sort(),
        );
        for (const [index, id] of pasted.stages.entries()) {
          const before = map.stages[cards.stages[index] ?? id];
          expect(after.stages[id]?.x).toBe(boardPlace((before?.x ?? 0) + by));
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it('leave everything that was on the map as it was', () => {
    fc.assert(
      fc.property(chosen, fc.nat({ max: 9 }), ([map, chance], index) => {
        const part = partOf(map, some([map, chance]));
        const { commands } = pasteOf(part, { index, by: { x: 24, y: 24 }, ids: counter() });
        const after = commands.reduce(applyCommand, map);
        const old = routeOf(after).filter(({ id }) => Object.hasOwn(map.stages, id));
        expect(old.map(({ id }) => id)).toEqual(routeOf(map).map(({ id }) => id));
        for (const { id } of routeOf(map))
          expect(after.stages[id]?.name).toBe(map.stages[id]?.name);
        expect(Object.keys(after.stages)).toHaveLength(
          Object.keys(map.stages).length + Object.keys(part.stages).length,
        );
      }),
      { numRuns: 100, seed: 12 },
    );
  });

  it('travel through the HTML of a clipboard and back, whatever people wrote', () => {
    fc.assert(
      fc.property(chosen, ([map, chance]) => {
        const part = withoutPrivateNotes(partOf(map, some([map, chance])));
        const html = cardsToHtml(part, 'Stage <1> & "more"');
        expect(holdsCards(html)).toBe(true);
        const wrapped = `<html><body><!--StartFragment-->${html}<!--EndFragment--></body></html>`;
        expect(cardsFromHtml(wrapped)).toEqual({ ok: true, value: part });
      }),
      { numRuns: 200, seed: 13 },
    );
  });

  it('carry nothing that is for the facilitator alone, and not the title or the team', () => {
    const map = fullMap();
    const cards = { stages: routeOf(map).map(({ id }) => id), notes: [] };
    const secret = routeOf(map).find(({ privateNotes }) => privateNotes !== '')?.privateNotes ?? '';
    expect(secret).not.toBe('');
    const html = decodeURIComponent(cardsToHtml(withoutPrivateNotes(partOf(map, cards)), ''));
    expect(html).not.toContain(secret);
    expect(html).not.toContain(map.info.title);
    expect(html).not.toContain(map.info.team);
  });

  it('are refused when they were changed on the way', () => {
    const html = cardsToHtml(partOf(fullMap(), { stages: [], notes: [] }), '');
    expect(cardsFromHtml('<p>Hello</p>')).toBeNull();
    expect(cardsFromHtml(html.replace('%7B', '%'))).toEqual({
      ok: false,
      failure: { code: 'damaged' },
    });
    expect(cardsFromHtml(html.replace('sales-system-map%22', 'other%22'))?.ok).toBe(false);
  });

  it('are told apart from what fits: the first limit that would break is named', () => {
    const map = fullMap();
    const stage = routeOf(map)[0];
    if (stage === undefined) throw new Error('The full map has stages');
    const many = Array.from({ length: COUNT_LIMITS.stages }, (_, index) => {
      const id = `st_x${index}` as StageId;
      return [id, { ...stage, id }] as const;
    });
    const full: SalesMap = { ...map, stages: Object.fromEntries(many) };
    expect(roomFor(full, partOf(map, { stages: [stage.id], notes: [] }))).toEqual({
      what: 'stages',
      count: COUNT_LIMITS.stages + 1,
      limit: COUNT_LIMITS.stages,
    });
    expect(roomFor(map, partOf(map, { stages: [stage.id], notes: [] }))).toBeNull();
  });
});
