import { readFileSync } from 'node:fs';
import { openMap } from '#core/codecs/json.ts';
import { newArtifact, newCriterion, newLine, newLink } from '#core/map/create.ts';
import { emptyMap, newDeal, newMetric, newNote, newStage, newTerm } from '#core/map/create.ts';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { SalesMap, TableName } from '#core/map/model.ts';
import { freshKeys } from '#core/map/order.ts';
import type { LATER_TABLES } from '#core/map/tables.ts';

/** The frozen file of a version, as `JSON.parse` gives it: a small map that uses every table. */
export function fixture(version: number): unknown {
  const file = new URL(`../../fixtures/map-v${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A small map that uses every table. */
export function fullMap(): SalesMap {
  const opened = openMap(fixture(1));
  if (!opened.ok) throw new Error(`the fixture is refused: ${JSON.stringify(opened.failure)}`);
  return { ...opened.value.map, ...exercises };
}

const dealId = 'de_a' as never;
const liveId = 'de_live' as never;
const roundId = 'ro_a' as never;
const raterId = 'ra_a' as never;
const criterionId = 'cr_b' as never;
const stageOf = 'st_lead' as never;

/** Records of the tables that came after the first files. */
const exercises = {
  dismissals: {
    di_a: { id: 'di_a', criterionId, rule: 'L1', reason: 'Так говорит сам покупатель.' },
  },
  deals: {
    de_a: newDeal({ id: dealId, order: 'a0' as never, name: 'Вега', facts: 'Прислали реквизиты.' }),
    de_live: newDeal({
      id: liveId,
      order: 'a1' as never,
      kind: 'live',
      name: 'ООО «Лира»',
      stageId: stageOf,
      state: 'hold',
      holdReason: 'Ждут бюджета на год',
      nextAction: 'Позвонить',
      nextDue: '2026-12-01',
      nextOwner: 'Анна',
      nextResult: 'Назван день решения',
    }),
  },
  proofs: { pr_a: { id: 'pr_a', dealId: liveId, criterionId, evidence: 'Письмо от 20.11' } },
  rounds: { ro_a: { id: 'ro_a', order: 'a0', name: 'До правок', date: '2026-11-23' } },
  raters: { ra_a: { id: 'ra_a', roundId, order: 'a0', name: 'Борис' } },
  ratings: { rt_a: { id: 'rt_a', raterId, dealId, stageId: stageOf } },
} as unknown as Pick<SalesMap, (typeof LATER_TABLES)[number]>;

const stageId = 'st_0' as never;
/** A criterion at the other gate, which may want to move over. */
const other = { id: 'cr_other' as never, stageId, order: 'a0' as never };

/**
 * A map on which one table holds as much as it may: of a stage's own tables, the list of stage
 * `st_0` (its entry gate, its questions).
 */
export function crowdedMap(full: TableName, more = 0): SalesMap {
  const size = {
    stages: COUNT_LIMITS.stages,
    criteria: COUNT_LIMITS.criteriaPerGate,
    metrics: COUNT_LIMITS.metricsPerStage,
    artifacts: COUNT_LIMITS.artifactsPerStage,
    lines: COUNT_LIMITS.linesPerList,
    links: COUNT_LIMITS.links,
    notes: COUNT_LIMITS.notes,
    terms: COUNT_LIMITS.terms,
    dismissals: COUNT_LIMITS.dismissals,
    deals: COUNT_LIMITS.deals,
    proofs: COUNT_LIMITS.proofs,
    rounds: COUNT_LIMITS.rounds,
    raters: COUNT_LIMITS.ratersPerRound,
    ratings: 1,
  };
  const countOf = (name: TableName) => size[name] + (full === name ? more : 0);
  const tableOf = (name: TableName, build: (id: never, order: never) => { id: string }) => {
    // A hundred deals times fifty criteria is as many proofs as may be.
    const count = full === name || (full === 'proofs' && name === 'criteria') ? countOf(name) : 1;
    const rows = freshKeys(count).map((key, index) =>
      build(`${PREFIX[name]}${index}` as never, key as never),
    );
    if (name === 'criteria') rows.push({ ...newCriterion({ ...other, gate: 'exit' }) });
    return Object.fromEntries(rows.map((row) => [row.id, row])) as never;
  };
  return {
    ...emptyMap(fullMap().info),
    stages: tableOf('stages', (id, order) => newStage({ id, order })),
    criteria: tableOf('criteria', (id, order) =>
      newCriterion({ id, order, stageId, gate: 'entry' }),
    ),
    metrics: tableOf('metrics', (id, order) => newMetric({ id, order, stageId, kind: 'own' })),
    artifacts: tableOf('artifacts', (id, order) => newArtifact({ id, order, stageId })),
    lines: tableOf('lines', (id, order) => newLine({ id, order, stageId, list: 'question' })),
    links: tableOf('links', (id) =>
      newLink({ id, kind: 'lost', fromStageId: stageId, toStageId: null }),
    ),
    notes: tableOf('notes', (id) => newNote({ id })),
    terms: tableOf('terms', (id, order) => newTerm({ id, order })),
    ...crowdedExercises(full, size, more),
  };
}

/** The later tables, empty but for the full one and what its records refer to. */
function crowdedExercises(
  full: TableName,
  size: Readonly<Record<TableName, number>>,
  more: number,
): Pick<SalesMap, (typeof LATER_TABLES)[number]> {
  const rows = (name: TableName, count: number, build: (id: never, at: number) => object) => {
    const made = Array.from({ length: count }, (_, at) =>
      build(`${PREFIX[name]}${at}` as never, at),
    );
    return Object.fromEntries(made.map((row) => [(row as { id: string }).id, row])) as never;
  };
  const many = (name: TableName) => (full === name ? size[name] + more : 0);
  const keys = freshKeys(Math.max(many(full), 100));
  const deals = full === 'proofs' ? 100 : many('deals');
  const criterionAt = (at: number) => (at < 50 ? `cr_${at}` : 'cr_other');
  return {
    dismissals: rows('dismissals', many('dismissals'), (id, at) => {
      return { id, criterionId: 'cr_0', rule: `L${at}`, reason: '' };
    }),
    deals: rows('deals', deals, (id, at) => newDeal({ id, order: keys[at] as never })),
    proofs: rows('proofs', many('proofs'), (id, at) => {
      const criterionId = criterionAt(Math.floor(at / 100));
      return { id, dealId: `de_${at % 100}`, criterionId, evidence: '' };
    }),
    rounds: rows('rounds', full === 'raters' ? 1 : many('rounds'), (id, at) => {
      return { id, order: keys[at], name: '', date: '' };
    }),
    raters: rows('raters', many('raters'), (id, at) => {
      return { id, order: keys[at], roundId: 'ro_0', name: '' };
    }),
    ratings: {},
  };
}

const PREFIX = {
  stages: 'st_',
  criteria: 'cr_',
  metrics: 'me_',
  artifacts: 'ar_',
  lines: 'li_',
  links: 'ln_',
  notes: 'no_',
  terms: 'te_',
  dismissals: 'di_',
  deals: 'de_',
  proofs: 'pr_',
  rounds: 'ro_',
  raters: 'ra_',
  ratings: 'rt_',
} as const satisfies Record<TableName, string>;
