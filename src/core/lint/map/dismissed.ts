import type { CriterionId, Dismissal, SalesMap } from '../../map/model.ts';
import type { CriterionReport, Finding } from '../model.ts';

/** Rules the team has answered, by criterion. */
export function dismissedRules(map: SalesMap): ReadonlyMap<CriterionId, ReadonlySet<string>> {
  const found = new Map<CriterionId, Set<string>>();
  for (const { criterionId, rule } of Object.values<Dismissal>(map.dismissals)) {
    const rules = found.get(criterionId) ?? new Set<string>();
    found.set(criterionId, rules.add(rule));
  }
  return found;
}

/** Rules the team has answered for one criterion, in the order of their names. */
export function answeredRules(map: SalesMap, criterionId: CriterionId): string[] {
  return Object.values<Dismissal>(map.dismissals)
    .filter((row) => row.criterionId === criterionId)
    .map(({ rule }) => rule)
    .sort();
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
