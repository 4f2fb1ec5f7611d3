import type {
  Artifact,
  Criterion,
  Metric,
  SalesMap,
  Stage,
  StageId,
  StageLine,
} from '../map/model.ts';
import { artifactsOf, criteriaOf, linesOf, metricsOf, routeOf } from '../map/queries.ts';
import type {
  MetricDifference,
  StageDifference,
  StageField,
  StageList,
} from './difference-model.ts';
import { fieldDifferences, isEmpty, listDifference } from './list-difference.ts';

type Line = Criterion | Artifact | StageLine;

const STAGE_FIELDS: readonly StageField[] = [
  'name',
  'happens',
  'nextAction',
  'nextDue',
  'nextOwner',
  'nextResult',
  'handover',
  'stallDays',
  'stallAction',
  'privateNotes',
];

const METRIC_FIELDS = [
  'kind',
  'label',
  'value',
  'valueTyped',
  'unit',
  'target',
  'targetTyped',
  'period',
  'source',
  'owner',
  'countIn',
  'countOut',
] as const satisfies readonly (keyof Metric)[];

/** What is different at the stages: those along the new route first, then those that are gone. */
export function stageDifferences(before: SalesMap, after: SalesMap): readonly StageDifference[] {
  const removed = routeOf(before).flatMap((stage, at) =>
    after.stages[stage.id] === undefined ? [lone(stage, at, 'removed')] : [],
  );
  const others = routeOf(after).flatMap((stage, at) => {
    const was = before.stages[stage.id];
    if (was === undefined) return [lone(stage, at, 'added')];
    const found = changesOf(before, after, was, stage);
    const { fields, lists, metrics } = found;
    const none = fields.length + lists.length + metrics.length === 0;
    return none ? [] : [{ ...lone(stage, at, 'changed'), ...found }];
  });
  return [...others, ...removed];
}

function lone(stage: Stage, at: number, state: StageDifference['state']): StageDifference {
  const { id: stageId, name } = stage;
  return { stageId, name, number: at + 1, state, fields: [], lists: [], metrics: [] };
}

function changesOf(
  before: SalesMap,
  after: SalesMap,
  was: Stage,
  is: Stage,
): Pick<StageDifference, 'fields' | 'lists' | 'metrics'> {
  const lists = STAGE_LISTS.flatMap(({ list, rowsOf }) => {
    const lines = listDifference(rowsOf(before, is.id), rowsOf(after, is.id), lineText);
    return isEmpty(lines) ? [] : [{ list, lines }];
  });
  const fields = fieldDifferences(STAGE_FIELDS, was, is);
  return { fields, lists, metrics: metricDifferences(before, after, is.id) };
}

const STAGE_LISTS: readonly {
  readonly list: StageList;
  readonly rowsOf: (map: SalesMap, id: StageId) => readonly Line[];
}[] = [
  { list: 'entry', rowsOf: (map, id) => criteriaOf(map, id, 'entry') },
  { list: 'exit', rowsOf: (map, id) => criteriaOf(map, id, 'exit') },
  { list: 'artifacts', rowsOf: artifactsOf },
  { list: 'redFlag', rowsOf: (map, id) => linesOf(map, id, 'redFlag') },
  { list: 'question', rowsOf: (map, id) => linesOf(map, id, 'question') },
  { list: 'lostReason', rowsOf: (map, id) => linesOf(map, id, 'lostReason') },
];

function lineText(line: Line): string {
  return 'text' in line ? line.text : [line.name, line.place].filter(Boolean).join(' · ');
}

/** A measure nobody gave a figure or a name is a place to fill in, no difference. */
function metricDifferences(
  before: SalesMap,
  after: SalesMap,
  stageId: StageId,
): readonly MetricDifference[] {
  const old = metricsOf(before, stageId);
  const fresh = metricsOf(after, stageId);
  const telling = ({ value, valueTyped, label }: Metric) =>
    value !== null || valueTyped !== '' || label !== '';
  const changed = fresh.flatMap((metric): readonly MetricDifference[] => {
    const was = old.find(({ id }) => id === metric.id) ?? null;
    if (was === null) return telling(metric) ? [{ before: null, after: metric }] : [];
    return METRIC_FIELDS.some((field) => was[field] !== metric[field])
      ? [{ before: was, after: metric }]
      : [];
  });
  const gone = old
    .filter((metric) => telling(metric) && !fresh.some(({ id }) => id === metric.id))
    .map((metric) => ({ before: metric, after: null }));
  return [...changed, ...gone];
}
