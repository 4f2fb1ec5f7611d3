import { readDue } from '../map/due.ts';
import type { Deal, SalesMap } from '../map/model.ts';
import { dealsOf } from '../map/queries.ts';
import { type DealReading, readDeal } from './live-deal.ts';

/** `ready` to work on, `hold` because the team said so, `data` when something must be found out. */
export type Health = 'ready' | 'hold' | 'data';

/** The parts a next step needs. */
export type NextPart = 'action' | 'due' | 'owner' | 'result';

/** A live deal with what it asks of the team today. */
export interface DealHealth {
  readonly reading: DealReading;
  readonly health: Health;
  /** Parts of the next step that are missing. */
  readonly lacks: readonly NextPart[];
  /** Days until the next step is due: negative when overdue; `null` when no day is named. */
  readonly dueIn: number | null;
}

/**
 * The live deals, overdue next steps first, then by day; deals on hold last.
 *
 * @param today - calendar day `YYYY-MM-DD`
 */
export function healthOfDeals(map: SalesMap, today: string): DealHealth[] {
  const deals = dealsOf(map, 'live').map((deal) => healthOf(map, deal, today));
  const rank = ({ health, dueIn }: DealHealth) => {
    if (health === 'hold') return Infinity;
    return dueIn ?? Number.MAX_SAFE_INTEGER;
  };
  return deals.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** What one live deal asks for. */
export function healthOf(map: SalesMap, deal: Deal, today: string): DealHealth {
  const reading = readDeal(map, deal);
  const lacks = lacksOf(deal);
  const isClear = lacks.length === 0 && deal.stageId !== null && reading.ahead <= 0;
  const health = deal.state === 'hold' ? 'hold' : isClear ? 'ready' : 'data';
  return { reading, health, lacks, dueIn: dueIn(deal.nextDue, today) };
}

function lacksOf(deal: Deal): readonly NextPart[] {
  const parts = [
    ['action', deal.nextAction],
    ['due', deal.nextDue],
    ['owner', deal.nextOwner],
    ['result', deal.nextResult],
  ] as const;
  return parts.flatMap(([part, text]) => (text.trim() === '' ? [part] : []));
}

function dueIn(text: string, today: string): number | null {
  const due = readDue(text);
  return due.kind === 'date' ? dayNumber(due.day) - dayNumber(today) : null;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Days since 1 January of the year 0 for a day `YYYY-MM-DD`; only differences mean something. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  // Leap days up to this date: this year's counts from March on.
  const leapYear = month > 2 ? year : year - 1;
  const leaps = Math.floor(leapYear / 4) - Math.floor(leapYear / 100) + Math.floor(leapYear / 400);
  return year * 365 + leaps + (DAYS_BEFORE[month - 1] ?? 0) + day;
}
