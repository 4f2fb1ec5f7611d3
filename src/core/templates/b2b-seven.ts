import { serpentine } from '../board/tidy.ts';
import { emptyMap, newLink, newMetric, newStage } from '../map/create.ts';
import type { IdSource } from '../map/ids.ts';
import type { Language, SalesMap } from '../map/model.ts';
import { inOrder } from '../map/order.ts';
import type { StageOutline, Starter } from './guide.ts';

/** The seven blocks of the deal's route (domain, section 0), without words. */
export const B2B_SEVEN: readonly StageOutline[] = [
  {
    kind: 'sourcing',
    metric: 'newPerPeriod',
    unit: 'perWeek',
    artifacts: ['sourceList', 'accountCard'],
  },
  {
    kind: 'qualification',
    metric: 'conversion',
    unit: 'percent',
    artifacts: ['meetingRecap', 'qualificationSheet', 'accountCard'],
  },
  {
    kind: 'discovery',
    metric: 'nextStepShare',
    unit: 'percent',
    artifacts: ['meetingRecap', 'successCriteria', 'decisionMap', 'riskList', 'pilotPlan'],
  },
  {
    kind: 'proposal',
    metric: 'timeInStage',
    unit: 'days',
    artifacts: ['businessCase', 'proposal', 'implementationPlan', 'pilotPlan'],
  },
  {
    kind: 'negotiation',
    metric: 'timeInStage',
    unit: 'days',
    artifacts: ['riskList', 'redlineList', 'securityQuestionnaire', 'serviceLevels', 'mutualPlan'],
  },
  {
    kind: 'close',
    metric: 'winRate',
    unit: 'percent',
    artifacts: ['signedContract', 'payment', 'launchPlan', 'kickOffRecap'],
  },
  {
    kind: 'expansion',
    metric: 'renewal',
    unit: 'percent',
    artifacts: ['adoptionReport', 'renewal', 'caseStudy', 'kpiReport'],
  },
];

/** The words that end up in a fresh map. */
type TemplateWords = Pick<Starter, 'mapTitle' | 'loopLabel'> & {
  readonly stages: Readonly<Record<StageOutline['kind'], { readonly name: string }>>;
};

/** Columns of the first layout: three fit beside both panels on a laptop. */
const FIRST_COLUMNS = 3;

/**
 * A fresh map: the seven stages with names and places, an empty metric of the suggested kind on
 * each, and the referral loop from the last stage to the first.
 *
 * @param now - milliseconds since 1970-01-01 UTC
 * @param day - calendar day `YYYY-MM-DD` for the map's date
 */
export function createTemplateMap(
  words: TemplateWords,
  language: Language,
  ids: IdSource,
  now: number,
  day: string,
): SalesMap {
  const places = serpentine(B2B_SEVEN.length, FIRST_COLUMNS);
  const stages = inOrder(B2B_SEVEN, ({ kind }, order, index) =>
    newStage({
      id: ids.next('stage'),
      order,
      kind,
      name: words.stages[kind].name,
      ...places[index],
    }),
  );
  const metrics = stages.flatMap(({ id: stageId }, index) =>
    inOrder(B2B_SEVEN.slice(index, index + 1), ({ metric, unit }, order) =>
      newMetric({ id: ids.next('metric'), stageId, order, kind: metric, unit }),
    ),
  );
  const first = stages[0];
  const last = stages.at(-1);
  const links =
    first === undefined || last === undefined
      ? []
      : [
          newLink({
            id: ids.next('link'),
            kind: 'loop',
            fromStageId: last.id,
            toStageId: first.id,
            label: words.loopLabel,
          }),
        ];
  const info = {
    id: ids.next('map'),
    title: words.mapTitle,
    team: '',
    author: '',
    date: day,
    language,
    versionLabel: '',
    createdAt: now,
  };
  return { ...emptyMap(info), stages: byId(stages), metrics: byId(metrics), links: byId(links) };
}

/** Records as a table by their ids. */
export function byId<Row extends { readonly id: string }>(
  rows: readonly Row[],
): Readonly<Record<Row['id'], Row>> {
  return Object.fromEntries(rows.map((row) => [row.id, row])) as Record<Row['id'], Row>;
}
