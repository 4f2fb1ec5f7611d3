import type { CriterionId, Dismissal, SalesMap } from '../../map/model.ts';
import type { CriterionReport, Finding } from '../model.ts';
import type { MapFinding } from './finding.ts';

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

/** The findings on the map nobody has answered yet; only those on one criterion can be. */
export function openMapFindings(
  findings: readonly MapFinding[],
  answered: ReadonlyMap<CriterionId, ReadonlySet<string>>,
): readonly MapFinding[] {
  return findings.filter(({ rule, place }) => {
    const criterionId = place.field === 'criterion' ? place.criterionId : null;
    return criterionId === null || answered.get(criterionId)?.has(rule) !== true;
  });
}
