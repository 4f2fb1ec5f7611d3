import type { CriterionRule } from '../model.ts';
import { noAnchor } from './l00-no-anchor.ts';
import { attitude } from './l01-attitude.ts';
import { subjective } from './l02-subjective.ts';
import { sellerActivity } from './l03-seller-activity.ts';
import { hedge } from './l04-hedge.ts';
import { loophole } from './l05-loophole.ts';
import { undefinedQuantity } from './l06-undefined-quantity.ts';
import { undefinedTime } from './l07-undefined-time.ts';
import { mental } from './l08-mental.ts';
import { missingActor } from './l09-missing-actor.ts';
import { progress } from './l10-progress.ts';
import { opinion } from './l11-opinion.ts';
import { circular } from './l12-circular.ts';
import { undefinedTerm } from './l13-undefined-term.ts';
import { severalIdeas } from './l15-several-ideas.ts';
import { noBlockers } from './l16-no-blockers.ts';
import { length } from './l17-length.ts';
import { leftover } from './l19-leftover.ts';
import type { Rule } from './rule.ts';

/** All rules for the wording of criteria, the most telling explanation first. */
export const RULES: readonly Rule[] = [
  leftover,
  opinion,
  hedge,
  loophole,
  attitude,
  progress,
  mental,
  sellerActivity,
  noBlockers,
  circular,
  subjective,
  undefinedTime,
  undefinedQuantity,
  missingActor,
  undefinedTerm,
  severalIdeas,
  length,
  noAnchor,
];

/** Rules that look at the line alone, so that the classifier may learn from them. */
export const LEARNED: ReadonlySet<CriterionRule> = new Set<CriterionRule>([
  'L0',
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'L6',
  'L7',
  'L8',
  'L9',
  'L10',
  'L11',
  'L16',
]);
