/** Funnel formulas of the domain, section 5, on plain numbers: shares 0…1, days, deals, money. */

/** Share of entrants that reach each stage: 1, then the product of the conversions so far. */
export function reachOf(conversions: readonly number[]): number[] {
  const reach = [1];
  for (const conversion of conversions) reach.push((reach.at(-1) ?? 0) * conversion);
  return reach;
}

/** Days the system spends on one entrant, and the part of it that goes to deals lost later. */
export interface ExpectedDays {
  readonly total: number;
  readonly lost: number;
}

/**
 * Expected days per entrant: the sum of each stage's days times the share that reaches it.
 *
 * @param days - one per stage that counts; `conversions` lead from each to the next
 */
export function expectedDays(
  days: readonly number[],
  conversions: readonly number[],
): ExpectedDays {
  const reach = reachOf(conversions);
  const total = days.reduce((all, one, at) => all + one * (reach[at] ?? 0), 0);
  const cycle = days.reduce((all, one) => all + one, 0);
  return { total, lost: Math.max(0, total - cycle * (reach.at(-1) ?? 0)) };
}

/**
 * Deals that must enter for the wanted wins: whole deals, rounded up.
 *
 * @param overall - share of entrants that are won, above 0
 */
export function entriesNeeded(wins: number, overall: number): number {
  // The product of decimal shares may miss a whole number by a rounding error of the machine.
  const exact = wins / overall;
  return Math.ceil(exact - exact * Number.EPSILON * 16);
}

/** How the wins grow when one conversion grows. */
export interface Lever {
  /** Wins then by wins now, from 1 up. */
  readonly factor: number;
  /** Points that could really be added, as a share: less near 100 %. */
  readonly added: number;
}

/** What adding points to a conversion does; `null` where nobody goes on, for no factor tells it. */
export function leverOf(conversion: number, points: number = 0.1): Lever | null {
  if (conversion <= 0) return null;
  const raised = Math.min(1, conversion + points);
  return { factor: raised / conversion, added: raised - conversion };
}

/** Money per day: deals × average value × win rate / cycle in days; `null` for a cycle of 0. */
export function velocity(
  deals: number,
  value: number,
  winRate: number,
  cycleDays: number,
): number | null {
  return cycleDays > 0 ? (deals * value * winRate) / cycleDays : null;
}

/**
 * Open value by target: how many times over the target lies in the pipeline.
 *
 * @public a formula of the domain for which a map holds no open value yet
 */
export function coverage(open: number, target: number): number | null {
  return target > 0 ? open / target : null;
}

/** Coverage that a win rate asks for: 1 / win rate. */
export function coverageNeeded(winRate: number): number | null {
  return winRate > 0 ? 1 / winRate : null;
}

/**
 * Sum of value × probability.
 *
 * @public a formula of the domain for which a map holds no values of deals yet
 */
export function weightedPipeline(
  deals: readonly { readonly value: number; readonly probability: number }[],
): number {
  return deals.reduce((all, { value, probability }) => all + value * probability, 0);
}

/** Between which shares the true one lies. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 % of the normal distribution lie within this many standard deviations. */
const Z = 1.959963984540054;

/**
 * Wilson's interval at 95 % for a share that was counted (Wilson 1927); `null` for counts that
 * cannot be. Wide means: too few deals to tell.
 */
export function wilson(successes: number, total: number): Interval | null {
  if (total <= 0 || successes < 0 || successes > total) return null;
  const share = successes / total;
  const spread = (Z * Z) / total;
  const middle = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / total + spread / (4 * total));
  return {
    low: Math.max(0, (middle - half) / (1 + spread)),
    high: Math.min(1, (middle + half) / (1 + spread)),
  };
}
