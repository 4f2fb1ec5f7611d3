import {
  emptyMap,
  newArtifact,
  newCriterion,
  newMetric,
  newStage,
  newTerm,
} from '#core/map/create.ts';
import type {
  Artifact,
  Criterion,
  Language,
  Metric,
  SalesMap,
  Stage,
  Term,
} from '#core/map/model.ts';
import { inOrder } from '#core/map/order.ts';
import { countingIds } from '../../support/ids.ts';

/** A stage as a test writes it. */
export interface StageDraft {
  readonly name?: string;
  readonly entry?: readonly string[];
  readonly exit?: readonly string[];
  readonly artifacts?: readonly string[];
  readonly metrics?: readonly Partial<Metric>[];
  readonly step?: Partial<Stage>;
}

interface MapDraft {
  readonly language?: Language;
  readonly terms?: readonly Partial<Term>[];
}

/** A map of the given stages; ids of stages are `st_0`, `st_1`, … */
export function smallMap(
  drafts: readonly StageDraft[],
  { language = 'ru', terms = [] }: MapDraft = {},
): SalesMap {
  const ids = countingIds();
  const id = ids.next('map');
  const texts = { title: 'Карта', team: '', author: '', date: '', versionLabel: '' };
  const map = emptyMap({ id, ...texts, language, createdAt: 0 });
  const stages = inOrder(drafts, ({ name = '', step = {} }, order) =>
    newStage({ ...step, id: ids.next('stage'), order, name }),
  );
  const parts = drafts.map((draft, at) => partsOf(draft, stages[at], ids));
  return {
    ...map,
    stages: table(stages),
    criteria: table(parts.flatMap(({ criteria }) => criteria)),
    artifacts: table(parts.flatMap(({ artifacts }) => artifacts)),
    metrics: table(parts.flatMap(({ metrics }) => metrics)),
    terms: table(
      inOrder(terms, (term, order) => newTerm({ ...term, id: ids.next('term'), order })),
    ),
  };
}

function partsOf(
  { entry = [], exit = [], artifacts = [], metrics = [] }: StageDraft,
  stage: Stage | undefined,
  ids: ReturnType<typeof countingIds>,
): {
  readonly criteria: readonly Criterion[];
  readonly artifacts: readonly Artifact[];
  readonly metrics: readonly Metric[];
} {
  if (stage === undefined) throw new Error('There is a stage for every draft.');
  const { id: stageId } = stage;
  const gate = (name: 'entry' | 'exit', texts: readonly string[]): Criterion[] =>
    inOrder(texts, (text, order) =>
      newCriterion({ id: ids.next('criterion'), stageId, gate: name, order, text }),
    );
  return {
    criteria: [...gate('entry', entry), ...gate('exit', exit)],
    artifacts: inOrder(artifacts, (name, order) =>
      newArtifact({ id: ids.next('artifact'), stageId, order, name }),
    ),
    metrics: inOrder(metrics, (metric, order) =>
      newMetric({ kind: 'conversion', ...metric, id: ids.next('metric'), stageId, order }),
    ),
  };
}

function table<Row extends { readonly id: string }>(rows: readonly Row[]): Record<Row['id'], Row> {
  return Object.fromEntries(rows.map((row) => [row.id, row])) as Record<Row['id'], Row>;
}
