import type { CriterionId, Dismissal, SalesMap } from '../../map/model.ts';
import type { CriterionReport, Finding } from '../model.ts';

/** Rules the team has answered, by criterion. */
export function dismissedRules({
  dismissals,
}: Pick<SalesMap, 'dismissals'>): ReadonlyMap<CriterionId, ReadonlySet<string>> {
  const found = new Map<CriterionId, Set<string>>();
  for (const { criterionId, rule } of Object.values<Dismissal>(dismissals)) {
    const rules = found.get(criterionId) ?? new Set<string>();
    found.set(criterionId, rules.add(rule));
  }
  return found;
}

/**
 * The findings nobody has answered yet.
 *
 * @param answered - rules the team has dismissed for this criterion
 */
export function openFindings(
  report: CriterionReport,
  answered: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  return report.findings.filter(({ rule }) => !answered.has(rule));
}
