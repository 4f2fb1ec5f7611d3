import { dismissedRules, openFindings, openMapFindings } from '#core/lint/map/dismissed.ts';
import type { MapFinding } from '#core/lint/map/finding.ts';
import type { MapReport } from '#core/lint/map/lint-map.ts';
import type { Finding } from '#core/lint/model.ts';
import type { Criterion, SalesMap, Stage } from '#core/map/model.ts';
import { criteriaOf, routeOf } from '#core/map/queries.ts';

/** Remarks on the wording of one criterion. */
export interface WordingRemark {
  readonly criterion: Criterion;
  readonly findings: readonly Finding[];
}

/** Everything the linter says about one stage. */
export interface StageRemarks {
  readonly stage: Stage;
  /** Place along the route, from 1. */
  readonly number: number;
  readonly wording: readonly WordingRemark[];
  readonly other: readonly MapFinding[];
}

/** How many criteria are written, and how many two people read the same way. */
export interface Tally {
  readonly total: number;
  readonly clear: number;
}

/** Remarks that ask for something, stage by stage; stages without any are left out. */
export function remarksByStage(map: SalesMap, report: MapReport): readonly StageRemarks[] {
  const answered = dismissedRules(map);
  const others = openMapFindings(report.findings, answered).filter(asks);
  return routeOf(map)
    .map((stage, at) => {
      const criteria = (['entry', 'exit'] as const).flatMap((gate) =>
        criteriaOf(map, stage.id, gate),
      );
      const wording = criteria.flatMap((criterion) => {
        const judged = report.criteria.get(criterion.id);
        if (judged === undefined) return [];
        const findings = openFindings(judged, answered.get(criterion.id)).filter(asks);
        return findings.length === 0 ? [] : [{ criterion, findings }];
      });
      const other = others.filter(({ place }) => place.stageId === stage.id);
      return { stage, number: at + 1, wording, other };
    })
    .filter(({ wording, other }) => wording.length + other.length > 0);
}

function asks({ severity }: Finding | MapFinding): boolean {
  return severity !== 'info';
}

/** A criterion counts as clear when it is specific or the team has answered what was said. */
export function tallyOf(map: SalesMap, report: MapReport): Tally {
  const answered = dismissedRules(map);
  const judged = [...report.criteria].filter(([id]) => Object.hasOwn(map.criteria, id));
  const clear = judged.filter(
    ([id, one]) =>
      one.verdict === 'specific' || openFindings(one, answered.get(id)).filter(asks).length === 0,
  );
  return { total: judged.length, clear: clear.length };
}
