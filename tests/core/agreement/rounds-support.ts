import { applyCommand } from '#core/map/commands.ts';
import { emptyMap } from '#core/map/create.ts';
import type { RoundId, SalesMap } from '#core/map/model.ts';

const info = {
  id: 'map_a' as never,
  title: '',
  team: '',
  author: '',
  date: '',
  language: 'ru',
  versionLabel: '',
  createdAt: 0,
} as const;

export const ROUND = 'ro_a' as RoundId;

/** Four stages A–D, with exit criteria as given by letter. */
export function routeMap(exit: Readonly<Record<string, readonly string[]>> = {}): SalesMap {
  return ['a', 'b', 'c', 'd'].reduce<SalesMap>((map, letter, index) => {
    const stageId = `st_${letter}` as never;
    const name = letter.toUpperCase();
    const added = applyCommand(map, { type: 'stage.add', id: stageId, index, name, x: 0, y: 0 });
    const criteria = (exit[letter] ?? []).map((text, at) => {
      return { id: `cr_${letter}${at}` as never, text };
    });
    const where = { stageId, gate: 'exit', index: 0 } as const;
    return applyCommand(added, { type: 'criterion.add', ...where, criteria });
  }, emptyMap(info));
}

/**
 * A map with a round: each rater's answers as letters of stages, one per deal, `.` for none. Deals
 * are called 1, 2, 3 …
 */
export function ratedMap(
  answers: Readonly<Record<string, string>>,
  map: SalesMap = routeMap(),
  round: string = ROUND,
): SalesMap {
  const deals = Math.max(...Object.values(answers).map(({ length }) => length));
  let result = applyCommand(map, { type: 'round.add', id: round as never, fields: {} });
  for (let at = 1; at <= deals; at += 1) {
    const id = `de_${at}` as never;
    result = applyCommand(result, {
      type: 'deal.add',
      id,
      kind: 'sample',
      fields: { name: `${at}` },
    });
  }
  for (const [index, [name, letters]] of Object.entries(answers).entries()) {
    const raterId = `ra_${round.slice(3)}${index}` as never;
    result = applyCommand(result, {
      type: 'rater.add',
      id: raterId,
      roundId: round as never,
      name,
    });
    for (const [at, letter] of Array.from(letters).entries()) {
      if (letter === '.') continue;
      const id = `rt_${round.slice(3)}${index}x${at}` as never;
      const [dealId, stageId] = [`de_${at + 1}`, `st_${letter}`] as [never, never];
      result = applyCommand(result, { type: 'rating.set', id, raterId, dealId, stageId });
    }
  }
  return result;
}
