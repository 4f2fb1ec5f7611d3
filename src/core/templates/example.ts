import { serpentine } from '../board/tidy.ts';
import { emptyMap, newArtifact, newCriterion, newLine, newLink } from '../map/create.ts';
import { newMetric, newNote, newStage, newTerm } from '../map/create.ts';
import type { IdSource } from '../map/ids.ts';
import type { Artifact, ArtifactMaker, Criterion, FigureSource, Gate } from '../map/model.ts';
import type { Language, Link, LinkKind, LineList, Metric, MetricKind } from '../map/model.ts';
import type { MetricUnit, Note, NoteTone, OrderKey, SalesMap, Stage } from '../map/model.ts';
import type { StageId, StageKind, StageLine, Term } from '../map/model.ts';
import { inOrder } from '../map/order.ts';
import { byId } from './b2b-seven.ts';
import type { TermGuide } from './guide.ts';

/** A figure of the example. */
export interface ExampleMetric {
  readonly kind: MetricKind;
  readonly unit: MetricUnit;
  readonly value: number;
  readonly target?: number;
  readonly period?: string;
  readonly source: FigureSource;
  readonly owner: string;
  readonly countIn?: number;
  readonly countOut?: number;
  readonly label?: string;
}

/** A stage of the example, in the words of one language. */
export interface ExampleStage {
  readonly kind: StageKind;
  readonly name: string;
  readonly happens: string;
  readonly metrics: readonly ExampleMetric[];
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly artifacts: readonly {
    readonly name: string;
    readonly place: string;
    readonly maker: ArtifactMaker;
  }[];
  readonly nextAction: string;
  readonly nextDue: string;
  readonly nextOwner: string;
  readonly nextResult: string;
  readonly handover: string;
  readonly stallDays: number;
  readonly stallAction: string;
  readonly redFlags: readonly string[];
  readonly questions: readonly string[];
  readonly lostReasons: readonly string[];
  readonly privateNotes: string;
}

/** The whole worked example in one language; stages are named by their place from 0. */
export interface ExampleContent {
  readonly title: string;
  readonly team: string;
  readonly author: string;
  readonly versionLabel: string;
  readonly language: Language;
  readonly stages: readonly ExampleStage[];
  readonly links: readonly {
    readonly kind: LinkKind;
    readonly from: number;
    readonly to: number | null;
    readonly label: string;
  }[];
  readonly notes: readonly { readonly text: string; readonly tone: NoteTone }[];
  readonly terms: readonly TermGuide[];
}

const COLUMNS = 3;

/**
 * Builds the example as a map of its own with fresh ids.
 *
 * @param now - milliseconds since 1970-01-01 UTC
 * @param day - calendar day `YYYY-MM-DD` for the map's date
 */
export function createExampleMap(
  content: ExampleContent,
  ids: IdSource,
  now: number,
  day: string,
): SalesMap {
  const { title, team, author, versionLabel, language } = content;
  const id = ids.next('map');
  const info = { id, title, team, author, date: day, language, versionLabel, createdAt: now };
  const places = serpentine(content.stages.length, COLUMNS);
  const stages = inOrder(content.stages, (given, order, index) =>
    stageOf(given, ids.next('stage'), order, places[index] ?? { x: 0, y: 0 }),
  );
  const parts = content.stages.map((given, index) =>
    partsOf(given, stages[index]?.id ?? ids.next('stage'), ids),
  );
  return {
    ...emptyMap(info),
    stages: byId(stages),
    criteria: byId(parts.flatMap((part) => part.criteria)),
    metrics: byId(parts.flatMap((part) => part.metrics)),
    artifacts: byId(parts.flatMap((part) => part.artifacts)),
    lines: byId(parts.flatMap((part) => part.lines)),
    links: byId(linksOf(content, stages, ids)),
    notes: byId(notesBeside(content, ids)),
    terms: byId(
      inOrder(content.terms, (term, order): Term =>
        newTerm({ ...term, id: ids.next('term'), order }),
      ),
    ),
  };
}

function stageOf(
  given: ExampleStage,
  id: StageId,
  order: OrderKey,
  place: { readonly x: number; readonly y: number },
): Stage {
  const { kind, name, happens, nextAction, nextDue, nextOwner, nextResult } = given;
  const { handover, stallDays, stallAction, privateNotes } = given;
  const step = { nextAction, nextDue, nextOwner, nextResult, handover, stallDays, stallAction };
  return newStage({ id, order, kind, name, happens, ...step, privateNotes, ...place });
}

interface StageParts {
  readonly criteria: readonly Criterion[];
  readonly metrics: readonly Metric[];
  readonly artifacts: readonly Artifact[];
  readonly lines: readonly StageLine[];
}

function partsOf(given: ExampleStage, stageId: StageId, ids: IdSource): StageParts {
  const gate = (name: Gate): Criterion[] =>
    inOrder(given[name], (text, order) =>
      newCriterion({ id: ids.next('criterion'), stageId, gate: name, order, text }),
    );
  const list = (name: LineList, texts: readonly string[]): StageLine[] =>
    inOrder(texts, (text, order) =>
      newLine({ id: ids.next('line'), stageId, list: name, order, text }),
    );
  return {
    criteria: [...gate('entry'), ...gate('exit')],
    metrics: inOrder(given.metrics, (metric, order) =>
      newMetric({ ...metric, id: ids.next('metric'), stageId, order }),
    ),
    artifacts: inOrder(given.artifacts, (artifact, order) =>
      newArtifact({ ...artifact, id: ids.next('artifact'), stageId, order }),
    ),
    lines: [
      ...list('redFlag', given.redFlags),
      ...list('question', given.questions),
      ...list('lostReason', given.lostReasons),
    ],
  };
}

function linksOf(content: ExampleContent, stages: readonly Stage[], ids: IdSource): Link[] {
  return content.links.flatMap(({ kind, from, to, label }) => {
    const start = stages[from];
    const end = to === null ? null : stages[to];
    if (start === undefined || end === undefined) return [];
    const toStageId = end === null ? null : end.id;
    return [newLink({ id: ids.next('link'), kind, fromStageId: start.id, toStageId, label })];
  });
}

/** Notes stand in the free corner of the last row, beside the seventh card. */
function notesBeside(content: ExampleContent, ids: IdSource): Note[] {
  const places = serpentine(content.stages.length + content.notes.length, COLUMNS);
  return content.notes.map((note, index) =>
    newNote({
      ...note,
      ...(places[content.stages.length + index] ?? { x: 0, y: 0 }),
      id: ids.next('note'),
    }),
  );
}
