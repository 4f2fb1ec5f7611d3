import { readFileSync } from 'node:fs';
import { openMap } from '#core/codecs/json.ts';
import { newArtifact, newCriterion, newLine, newLink } from '#core/map/create.ts';
import { emptyMap, newMetric, newNote, newStage, newTerm } from '#core/map/create.ts';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { SalesMap, TableName } from '#core/map/model.ts';
import { freshKeys } from '#core/map/order.ts';

/** The frozen file of a version, as `JSON.parse` gives it: a small map that uses every table. */
export function fixture(version: number): unknown {
  const file = new URL(`../../fixtures/map-v${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A small map that uses every table. */
export function fullMap(): SalesMap {
  const opened = openMap(fixture(1));
  if (!opened.ok) throw new Error(`the fixture is refused: ${JSON.stringify(opened.failure)}`);
  return opened.value.map;
}

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
  };
  const tableOf = (name: TableName, build: (id: never, order: never) => { id: string }) => {
    const count = full === name ? size[name] + more : 1;
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
} as const satisfies Record<TableName, string>;
