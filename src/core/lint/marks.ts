import { type AnchorSet, anchorsOf } from './anchors.ts';
import { LEARNED, RULES } from './rules/table.ts';
import type { Hit, Rule, RuleContext } from './rules/rule.ts';
import type { Reading } from './text/reading.ts';

/** A context that knows nothing: rules then judge the line alone. */
export const NO_CONTEXT: RuleContext = {
  stageName: '',
  defined: new Set(),
  open: new Set(),
  shipped: new Set(),
};

/** A rule and where it applies. */
export interface RuleHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

/** Every rule that applies to a line. */
export function hitsOf(reading: Reading, anchors: AnchorSet, context: RuleContext): RuleHit[] {
  return RULES.flatMap((rule) => {
    const hit = rule.find(reading, anchors, context);
    return hit === null ? [] : [{ rule, hit }];
  });
}

/** Names of the rules and anchors of a line, as the classifier knows them. */
export function marksOf(reading: Reading): string[] {
  const anchors = anchorsOf(reading);
  const hits = hitsOf(reading, anchors, NO_CONTEXT).filter(({ rule }) => LEARNED.has(rule.id));
  return [
    ...[...anchors].map((name) => `a:${name}`),
    ...hits.map(({ rule, hit }) => `${hit.isSure ? 'R' : 'r'}:${rule.id}`),
    `n:${Math.min(anchors.size, 4)}`,
  ];
}
