import { columnsFor, serpentine } from '../board/tidy.ts';
import { emptyMap, newArtifact, newCriterion, newLink, newStage, newTerm } from '../map/create.ts';
import { COUNT_LIMITS } from '../map/limits.ts';
import { type IdSource, idSource } from '../map/ids.ts';
import type {
  Gate,
  Link,
  MapInfo,
  SalesMap,
  Stage,
  StageId,
  StageKind,
  Term,
} from '../map/model.ts';
import { inOrder } from '../map/order.ts';
import { type Result, fail } from '../result.ts';
import { type OpenFailure, type OpenedMap, openMap } from './json.ts';
import { mapToFile } from './map-file.ts';
import { type CodedMetric, type MetricWords, metricOfRow } from './metric-code.ts';

/** A row of the table of metrics. */
export interface MetricDraft {
  readonly code: CodedMetric;
  readonly words: Omit<MetricWords, 'isOwn'>;
}

/** Fields of a stage that documents show. */
type StageTexts = Pick<
  Stage,
  'kind' | 'name' | 'happens' | 'nextAction' | 'nextDue' | 'nextOwner' | 'nextResult'
>;

/** A stage as a document tells it. */
export interface StageDraft {
  readonly texts: Partial<StageTexts>;
  readonly metrics: readonly MetricDraft[];
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly artifacts: readonly string[];
}

/** A link between stages by their places on the route, from 1. */
export interface LinkDraft {
  readonly kind: Link['kind'];
  readonly from: number;
  /** `null` where the link leads out of the system. */
  readonly to: number | null;
  readonly label: string;
}

/** What a document for people tells of a map: no ids, no places, no keys of order. */
export interface MapDraft {
  readonly info: Partial<MapInfo>;
  readonly stages: readonly StageDraft[];
  readonly links: readonly LinkDraft[];
  readonly terms: readonly Omit<Term, 'id' | 'order'>[];
}

const STAGE_KINDS: readonly StageKind[] = [
  'sourcing',
  'qualification',
  'discovery',
  'proposal',
  'negotiation',
  'close',
  'expansion',
];

/** The kind of stage a document names; a stage of the team's own when it names none we know. */
export function stageKindOf(text: string | undefined): StageKind {
  return STAGE_KINDS.find((known) => known === text) ?? 'own';
}

/** Proportions of the screen the cards are laid out for. */
const VIEW = { width: 1_600, height: 900 } as const;

/**
 * Makes a map of what a document told and sends it through the same checks as any file. Ids count
 * from 0, cards lie in a serpentine.
 *
 * @param unread - places of the document that nobody understood
 */
export function openDraft(
  draft: MapDraft,
  unread: readonly string[],
): Result<OpenedMap, OpenFailure> {
  const crowd = findCrowd(draft);
  if (crowd !== null) return fail(crowd);
  const opened = openMap(mapToFile(mapOf(draft)));
  if (!opened.ok) return opened;
  return { ok: true, value: { ...opened.value, unknown: [...opened.value.unknown, ...unread] } };
}

/** Documents with far too much in them are refused before a record is made of each line. */
function findCrowd({ stages, links, terms }: MapDraft): OpenFailure | null {
  const most = (count: (stage: StageDraft) => number) =>
    stages.reduce((highest, stage) => Math.max(highest, count(stage)), 0);
  const counts = {
    stages: stages.length,
    links: links.length,
    terms: terms.length,
    criteriaPerGate: most(({ entry, exit }) => Math.max(entry.length, exit.length)),
    metricsPerStage: most(({ metrics }) => metrics.length),
    artifactsPerStage: most(({ artifacts }) => artifacts.length),
  };
  for (const what of Object.keys(counts) as readonly (keyof typeof counts)[]) {
    const [count, limit] = [counts[what], COUNT_LIMITS[what]];
    if (count > limit) return { code: 'too-many', what, count, limit };
  }
  return null;
}

function mapOf({ info, stages: drafts, links, terms }: MapDraft): SalesMap {
  let count = 0;
  const ids = idSource(() => (count++).toString(36));
  const places = serpentine(drafts.length, columnsFor(drafts.length, VIEW));
  const stages = inOrder(drafts, ({ texts }, order, index) =>
    newStage({ ...texts, ...places[index], order, id: ids.next('stage') }),
  );
  const parts = drafts.map((draft, index) => partsOf(draft, stages[index]?.id, ids));
  return {
    ...emptyMap({
      id: ids.next('map'),
      title: '',
      team: '',
      author: '',
      date: '',
      language: 'en',
      versionLabel: '',
      createdAt: 0,
      ...info,
    }),
    stages: byId(stages),
    criteria: byId(parts.flatMap(({ criteria }) => criteria)),
    metrics: byId(parts.flatMap(({ metrics }) => metrics)),
    artifacts: byId(parts.flatMap(({ artifacts }) => artifacts)),
    links: byId(links.flatMap((link) => linkOf(link, stages, ids))),
    terms: byId(inOrder(terms, (term, order) => newTerm({ ...term, order, id: ids.next('term') }))),
  };
}

function partsOf(draft: StageDraft, stageId: StageId | undefined, ids: IdSource) {
  if (stageId === undefined) return { criteria: [], metrics: [], artifacts: [] };
  const gate = (name: Gate) =>
    inOrder(draft[name], (text, order) =>
      newCriterion({ id: ids.next('criterion'), stageId, gate: name, order, text }),
    );
  return {
    criteria: [...gate('entry'), ...gate('exit')],
    metrics: inOrder(draft.metrics, ({ code, words }, order) =>
      metricOfRow(code, words, { id: ids.next('metric'), stageId, order }),
    ),
    artifacts: inOrder(draft.artifacts, (name, order) =>
      newArtifact({ id: ids.next('artifact'), stageId, order, name }),
    ),
  };
}

/** Nothing when the document names a stage that it does not have. */
function linkOf(draft: LinkDraft, stages: readonly Stage[], ids: IdSource): Link[] {
  const { kind, label } = draft;
  const from = stages[draft.from - 1]?.id;
  const to = draft.to === null ? null : stages[draft.to - 1]?.id;
  if (from === undefined || to === undefined) return [];
  return [newLink({ id: ids.next('link'), kind, fromStageId: from, toStageId: to, label })];
}

function byId<Row extends { readonly id: string }>(
  rows: readonly Row[],
): Readonly<Record<Row['id'], Row>> {
  return Object.fromEntries(rows.map((row) => [row.id, row])) as Record<Row['id'], Row>;
}
