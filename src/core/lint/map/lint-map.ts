import type { Criterion, CriterionId, SalesMap } from '../../map/model.ts';
import { routeOf } from '../../map/queries.ts';
import type { Classifier } from '../classifier/classifier.ts';
import { lintCriterion } from '../criterion.ts';
import type { CriterionReport } from '../model.ts';
import type { PresetName } from '../presets.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { MapFinding } from './finding.ts';
import { definedTerms, openTerms } from './glossary.ts';
import { lintHandover } from './handover.ts';
import { type Gist, gistOf } from './likeness.ts';
import { lintMetrics } from './metrics.ts';
import { lintNextStep } from './next-step.ts';

/** What a map is judged with. */
export interface MapLintSetup {
  readonly classifier: Classifier;
  /** Lines shipped as template or example, as `plainLine` writes them; see `shippedLines`. */
  readonly shipped: ReadonlySet<string>;
  readonly preset: PresetName;
}

/** The report on a criterion of a map, with what the hand-over check compares. */
export interface JudgedCriterion extends CriterionReport {
  readonly gist: Gist;
}

/** Everything the linter has to say about a map. */
export interface MapReport {
  /** The map that was judged. */
  readonly map: SalesMap;
  /** Reports of all criteria that have a text. */
  readonly criteria: ReadonlyMap<CriterionId, JudgedCriterion>;
  /** Hand-overs, next steps and metrics, each in the order of the route. */
  readonly findings: readonly MapFinding[];
  /** Everything besides its own record that the reports of criteria depend on. */
  readonly basis: string;
}

/** Judges a whole map; see {@link lintMapInParts}. */
export function lintMap(
  map: SalesMap,
  setup: MapLintSetup,
  previous: MapReport | null = null,
): MapReport {
  const parts = lintMapInParts(map, setup, previous);
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}

/**
 * Judges a map in small parts, so that the caller may pause between two of them: each `next()`
 * judges at most one criterion and gives its id, or `null` where it compared the gates of a stage.
 *
 * @param previous - report of an earlier state of the map: criteria that did not change are not
 * judged again
 */
export function* lintMapInParts(
  map: SalesMap,
  setup: MapLintSetup,
  previous: MapReport | null = null,
): Generator<CriterionId | null, MapReport> {
  const words = { defined: definedTerms(map), open: openTerms(map) };
  const basis = JSON.stringify([
    map.info.language,
    setup.preset,
    [...words.defined],
    [...words.open],
  ]);
  const known = previous?.basis === basis ? previous : null;
  const criteria = new Map<CriterionId, JudgedCriterion>();
  for (const criterion of Object.values<Criterion>(map.criteria)) {
    const { id, text } = criterion;
    if (text.trim() === '') continue;
    const kept = keptReport(known, map, criterion);
    criteria.set(id, kept ?? judged(map, criterion, setup, words));
    if (kept === null) yield id;
  }
  const findings = yield* mapFindings(map, criteria);
  return { map, criteria, findings, basis };
}

function judged(
  map: SalesMap,
  { stageId, text }: Criterion,
  { classifier, shipped, preset }: MapLintSetup,
  words: Pick<RuleContext, 'defined' | 'open'>,
): JudgedCriterion {
  const { language } = map.info;
  const stageName = map.stages[stageId]?.name ?? '';
  const options = { ...words, stageName, shipped, preset };
  return { ...lintCriterion(classifier, text, language, options), gist: gistOf(text, language) };
}

/** The report of a criterion whose text and stage name are what they were. */
function keptReport(
  known: MapReport | null,
  map: SalesMap,
  { id, stageId, text }: Criterion,
): JudgedCriterion | null {
  const before = known?.map.criteria[id];
  if (known === null || before?.text !== text) return null;
  const isSameStage = known.map.stages[before.stageId]?.name === map.stages[stageId]?.name;
  return isSameStage ? (known.criteria.get(id) ?? null) : null;
}

/** What can be said about a map besides the wording of its criteria. */
function* mapFindings(
  map: SalesMap,
  criteria: ReadonlyMap<CriterionId, JudgedCriterion>,
): Generator<null, MapFinding[]> {
  const found = yield* lintHandover(map, criteria);
  for (const stage of routeOf(map)) {
    found.push(...lintNextStep(stage, map.info.language));
    yield null;
  }
  return [...found, ...lintMetrics(map)];
}
