import type { Gate, SalesMap, Stage } from '../map/model.ts';
import { criteriaOf, routeOf } from '../map/queries.ts';
import { written } from './borders.ts';

/** What a generated deal is told of; words make a card of it. */
export interface SampleFacts {
  /** Criteria that hold, in the map's words. */
  readonly held: readonly string[];
  /** The one criterion of the border that nobody has confirmed, or `null` when all hold. */
  readonly open: string | null;
  /** What happens at the stage, where it has no criteria to tell of. */
  readonly happens: string;
  /** Number of the deal, from 0; words may vary with it. */
  readonly at: number;
}

/** Words for generated deals in the language of the map. */
export interface SampleWords {
  /** Names of invented customers; used in turn. */
  readonly names: readonly string[];
  facts(given: SampleFacts): string;
}

/** A generated deal card. */
export interface SampleDeal {
  readonly name: string;
  readonly facts: string;
}

/** Deals of one exercise unless a person asks for more. */
export const USUAL_DEALS = 8;

/**
 * Deals that sit near the borders of stages, made of the map's own criteria: in turn one of which
 * all exit criteria hold but one, and one that has just passed the border.
 *
 * @param count - how many; a whole number from 1
 * @param start - number of deals there were before: other borders and other names come next
 */
export function sampleDeals(
  map: SalesMap,
  words: SampleWords,
  count: number = USUAL_DEALS,
  start: number = 0,
): SampleDeal[] {
  const route = routeOf(map);
  if (route.length < 2) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = start + index;
    const border = at % (route.length - 1);
    // Every border first without one criterion, then passed: neighbours on the list differ.
    const turn = Math.floor(at / (route.length - 1));
    const facts = factsAt(map, route, border, at, (turn + border) % 2 === 0);
    return { name: nameAt(words, at), facts: words.facts(facts) };
  });
}

function nameAt({ names }: SampleWords, at: number): string {
  const name = names[at % Math.max(1, names.length)] ?? '';
  const round = Math.floor(at / Math.max(1, names.length));
  return round === 0 ? name : `${name} ${round + 1}`;
}

const MOST_TOLD = 3;

function factsAt(
  map: SalesMap,
  route: readonly Stage[],
  border: number,
  at: number,
  lacksOne: boolean,
): SampleFacts {
  const [stage, next] = [route[border], route[border + 1]];
  const texts = (gate: Gate, of: Stage | undefined) =>
    of === undefined ? [] : written(criteriaOf(map, of.id, gate)).map(({ text }) => text.trim());
  const exit = texts('exit', stage);
  // What leaves one stage often enters the next in the same words: told once.
  const entry = texts('entry', next).filter((text) => !exit.includes(text));
  const entered = texts('entry', stage);
  const happens = stage?.happens.trim() ?? '';
  if (exit.length === 0 && entry.length === 0) {
    return { held: entered.slice(0, MOST_TOLD), open: null, happens, at };
  }
  const all = [...exit, ...entry];
  if (!lacksOne) return { held: all.slice(0, MOST_TOLD + 1), open: null, happens: '', at };
  const asked = exit.length > 0 ? exit : all;
  const open = asked[at % asked.length] ?? null;
  const held = [...entered, ...asked].filter((one) => one !== open);
  return { held: held.slice(-MOST_TOLD), open, happens: held.length === 0 ? happens : '', at };
}
