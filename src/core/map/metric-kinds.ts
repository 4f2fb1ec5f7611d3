import { LARGEST_COUNT } from './limits.ts';
import type { MetricKind, MetricUnit } from './model.ts';

/** What a measure may be given in, and between which values it is possible. */
export interface MetricRule {
  /** Allowed units, the usual one first. */
  readonly units: readonly [MetricUnit, ...MetricUnit[]];
  /** Largest possible value in any of its units; the smallest is 0. */
  readonly max: number;
}

const SHARE: MetricRule = { units: ['percent'], max: 100 };
const MONEY = ['RUB', 'USD', 'EUR', 'KZT', 'BYN', 'UAH'] as const;
/** Ten years: a longer stage is a typing mistake. */
const MAX_DAYS = 3_650;

/**
 * Kinds of measure with their units and ranges (domain, section 2.2). Shares lie in 0…100 %; net
 * revenue retention may exceed 100 % because expansion counts into it.
 */
export const METRIC_RULES = {
  conversion: SHARE,
  timeInStage: { units: ['days', 'hours'], max: MAX_DAYS },
  nextStepShare: SHARE,
  newPerPeriod: { units: ['perWeek', 'perMonth', 'count'], max: LARGEST_COUNT },
  responseTime: { units: ['hours', 'days'], max: MAX_DAYS },
  winRate: SHARE,
  averageDeal: { units: MONEY, max: 1e15 },
  pipelineCoverage: { units: ['times'], max: 1_000 },
  discountShare: SHARE,
  onTimeApprovals: SHARE,
  documentsReturned: SHARE,
  goLiveTime: { units: ['days', 'hours'], max: MAX_DAYS },
  activeUsers: { units: ['percent', 'count'], max: LARGEST_COUNT },
  netRevenueRetention: { units: ['percent'], max: 1_000 },
  renewal: SHARE,
  referrals: { units: ['count', 'perWeek', 'perMonth'], max: LARGEST_COUNT },
  lostReasonsCoded: SHARE,
  own: {
    units: ['count', 'percent', 'days', 'hours', 'perWeek', 'perMonth', 'times', ...MONEY],
    max: 1e15,
  },
} as const satisfies Record<MetricKind, MetricRule>;

/** All kinds of measure, in the order menus show them. */
export const METRIC_KINDS = Object.keys(METRIC_RULES) as readonly MetricKind[];

/** Whether a kind of measure may be given in a unit. */
export function unitFits(kind: MetricKind, unit: MetricUnit): boolean {
  return (METRIC_RULES[kind].units as readonly MetricUnit[]).includes(unit);
}

/** Largest possible value of a measure in a unit; a share never exceeds 100 % except retention. */
export function maxOf(kind: MetricKind, unit: MetricUnit): number {
  const { max } = METRIC_RULES[kind];
  return unit === 'percent' && kind !== 'netRevenueRetention' ? Math.min(max, 100) : max;
}
