import { readFileSync } from 'node:fs';
import { newArtifact, newCriterion, newLink, newMetric, newStage } from '#core/map/create.ts';
import { emptyMap } from '#core/map/create.ts';
import type { Language, MetricKind, MetricUnit, SalesMap, StageKind } from '#core/map/model.ts';
import { freshKeys } from '#core/map/order.ts';
import { countingIds } from '../../core/support/ids.ts';

interface OwnStage {
  readonly name: string;
  readonly happens: string;
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly artifact: string;
  readonly action: string;
  readonly due: string;
  readonly owner: string;
  readonly metric: readonly [MetricKind, number, MetricUnit];
}

interface OwnWords {
  readonly title: string;
  readonly team: string;
  readonly author: string;
  readonly stages: readonly OwnStage[];
}

const KINDS: readonly StageKind[] = [
  'sourcing',
  'qualification',
  'discovery',
  'proposal',
  'negotiation',
  'close',
  'expansion',
];

/** The words of a team that took none of ours: 73 texts of an industry no template knows. */
export function ownWords(language: Language): OwnWords {
  const file = new URL(`../../fixtures/own-words.${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as OwnWords;
}

/** The seven stages in those words, as somebody leaves them after a workshop. */
export function ownWordsMap(language: Language): SalesMap {
  const words = ownWords(language);
  const ids = countingIds();
  const keys = freshKeys(words.stages.length);
  const key = (at: number) => keys[at] ?? freshKeys(1)[0] ?? ('a0' as never);
  const stages = words.stages.map((stage, at) =>
    newStage({
      id: ids.next('stage'),
      order: key(at),
      kind: KINDS[at] ?? 'own',
      name: stage.name,
      happens: stage.happens,
      nextAction: stage.action,
      nextDue: stage.due,
      nextOwner: stage.owner,
      x: (at % 3) * 300 + at,
      y: Math.floor(at / 3) * 260 - at,
      stallDays: 7 + at,
    }),
  );
  const rows = words.stages.flatMap((stage, at) => {
    const stageId = stages[at]?.id;
    return stageId === undefined ? [] : [{ stage, stageId }];
  });
  const criteria = rows.flatMap(({ stage, stageId }) =>
    (['entry', 'exit'] as const).flatMap((gate) =>
      stage[gate].map((text, order) =>
        newCriterion({ id: ids.next('criterion'), stageId, gate, order: key(order), text }),
      ),
    ),
  );
  const metrics = rows.map(({ stage: { metric }, stageId }) => {
    const [kind, value, unit] = metric;
    const own = { id: ids.next('metric'), stageId, order: key(0), kind, value, unit };
    return newMetric({ ...own, target: Math.round(value * 1.2), source: 'count' });
  });
  const artifacts = rows.map(({ stage, stageId }) =>
    newArtifact({ id: ids.next('artifact'), stageId, order: key(0), name: stage.artifact }),
  );
  const [first, last] = [stages[0]?.id, stages.at(-1)?.id];
  const links =
    first === undefined || last === undefined
      ? []
      : [newLink({ id: ids.next('link'), kind: 'loop', fromStageId: last, toStageId: first })];
  const info = {
    title: words.title,
    team: words.team,
    author: words.author,
    date: '2026-11-23',
    language,
    versionLabel: '',
    createdAt: 1_790_000_000_000,
  };
  const empty = emptyMap({ id: ids.next('map'), ...info });
  const byId = <Row extends { readonly id: string }>(list: readonly Row[]) =>
    Object.fromEntries(list.map((row) => [row.id, row]));
  return {
    ...empty,
    stages: byId(stages),
    criteria: byId(criteria),
    metrics: byId(metrics),
    artifacts: byId(artifacts),
    links: byId(links),
  };
}
