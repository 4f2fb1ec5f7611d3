import type { ArtifactId, CriterionId, Gate, Metric, MetricId, StageId } from '../../map/model.ts';
import type { Severity } from '../model.ts';

/**
 * Rules for a whole map. `L14` next step incomplete, `L18` the same line twice; `H1` an entry that
 * no earlier exit supplies, `H2` a gate without criteria between two that have some, `H3` an exit
 * repeated as the next entry, `H4` an exit without evidence from the buyer, `H5` an artifact that
 * no criterion names; `M1` metric without owner, `M2` impossible figure or unit, `M3` figure
 * without period, `M4` figures that contradict each other, `M5` own metric without a name.
 */
export type MapRule = (typeof RULES)[number];

const RULES = ['L14', 'L18', 'H1', 'H2', 'H3', 'H4', 'H5', 'M1', 'M2', 'M3', 'M4', 'M5'] as const;

/** All rules for a whole map. */
export const MAP_RULES: ReadonlySet<string> = new Set(RULES);

/** A field that a finding leads to. */
export type Place =
  | {
      readonly stageId: StageId;
      readonly field: 'criterion';
      readonly gate: Gate;
      /** `null` for the gate as a whole. */
      readonly criterionId: CriterionId | null;
    }
  | { readonly stageId: StageId; readonly field: 'metric'; readonly metricId: MetricId }
  | { readonly stageId: StageId; readonly field: 'artifact'; readonly artifactId: ArtifactId }
  | { readonly stageId: StageId; readonly field: NextStepField };

/** Fields of the next step. */
export type NextStepField = 'nextAction' | 'nextDue' | 'nextOwner' | 'nextResult';

/** Which figures contradict each other: the words of `M4`. */
export type Contradiction =
  | 'outAboveIn'
  | 'shareOffCounts'
  | 'countsApart'
  | 'winRatesApart'
  | 'dueAfterStall'
  | 'cycleOffSum';

/** One remark on a map besides the wording of its criteria. */
export interface MapFinding {
  readonly rule: MapRule;
  readonly severity: Severity;
  readonly place: Place;
  /** The other side of a duplicate, gap or contradiction. */
  readonly other: Place | null;
  /** What the remark quotes: a line, a name or a figure as typed; may be empty. */
  readonly quote: string;
  /** Which contradiction; only with `M4`. */
  readonly about: Contradiction | null;
}

/** A finding with what is usual left out. */
export function mapFinding(
  given: Pick<MapFinding, 'rule' | 'severity' | 'place'> & Partial<MapFinding>,
): MapFinding {
  return { other: null, quote: '', about: null, ...given };
}

/** Where a finding on a metric leads. */
export function metricPlace({ stageId, id }: Pick<Metric, 'stageId' | 'id'>): Place {
  return { stageId, field: 'metric', metricId: id };
}
