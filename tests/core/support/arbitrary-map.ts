import fc from 'fast-check';
import { emptyMap, newArtifact, newCriterion, newLine, newLink } from '#core/map/create.ts';
import { newMetric, newNote, newStage, newTerm } from '#core/map/create.ts';
import { settleMetric } from '#core/map/figure.ts';
import type { IdSource } from '#core/map/ids.ts';
import { METRIC_KINDS, METRIC_RULES } from '#core/map/metric-kinds.ts';
import type { Metric, OrderKey, SalesMap, StageId } from '#core/map/model.ts';
import { freshKeys } from '#core/map/order.ts';
import { anyExercises, exercisesOn } from './arbitrary-exercises.ts';
import { countingIds } from './ids.ts';
import { anyFigureText, anyText } from './texts.ts';

const place = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.double({ min: -100_000, max: 100_000, noNaN: true }).map((value) => value + 0),
);
const count = fc.option(fc.nat({ max: 1_000_000_000 }));
const figure = fc.option(
  fc.oneof(fc.nat({ max: 100 }), fc.double({ min: 0, max: 1e15, noNaN: true })),
);
/** Which of the stages a record belongs to; taken modulo their number. */
const owner = fc.nat({ max: 1_000 });
interface Ranked<Row> {
  /** Decides the order of siblings, so that it differs from the order of the table. */
  readonly rank: number;
  readonly row: Row;
}

function ranked<Row>(fields: { [Key in keyof Row]: fc.Arbitrary<Row[Key]> }) {
  return fc.record({ rank: fc.nat(), row: fc.record(fields) });
}

const info = fc.record({
  title: anyText,
  team: anyText,
  author: anyText,
  date: fc.constantFrom('', '2026-11-23', '1999-12-31'),
  language: fc.constantFrom('ru' as const, 'en' as const),
  versionLabel: anyText,
  createdAt: fc.nat(),
  locked: fc.constant(false),
});

const stage = ranked({
  kind: fc.constantFrom(
    'sourcing' as const,
    'close' as const,
    'expansion' as const,
    'own' as const,
  ),
  name: anyText,
  happens: anyText,
  x: place,
  y: place,
  nextAction: anyText,
  nextDue: anyText,
  nextOwner: anyText,
  nextResult: anyText,
  handover: anyText,
  stallDays: count,
  stallAction: anyText,
  privateNotes: anyText,
});

const criterion = ranked({
  owner,
  gate: fc.constantFrom('entry' as const, 'exit' as const),
  text: anyText,
});

const metric = ranked({
  owner,
  kind: fc.constantFrom(...METRIC_KINDS),
  unit: fc.nat(),
  label: anyText,
  value: figure,
  valueTyped: anyFigureText,
  target: figure,
  targetTyped: anyFigureText,
  period: anyText,
  source: fc.constantFrom('' as const, 'guess' as const, 'count' as const, 'crm' as const),
  owned: anyText,
  countIn: count,
  countOut: count,
});

const artifact = ranked({
  owner,
  name: anyText,
  place: anyText,
  maker: fc.constantFrom('' as const, 'buyer' as const, 'seller' as const, 'both' as const),
});

const line = ranked({
  owner,
  list: fc.constantFrom('redFlag' as const, 'question' as const, 'lostReason' as const),
  text: anyText,
});

const link = fc.record({
  from: owner,
  to: owner,
  kind: fc.constantFrom('loop' as const, 'return' as const, 'lost' as const),
  label: anyText,
});

const note = fc.record({
  text: anyText,
  tone: fc.constantFrom('yellow' as const, 'green' as const, 'blue' as const, 'pink' as const),
  x: place,
  y: place,
});

const term = ranked({ name: anyText, meaning: anyText, ours: anyText, notSameAs: anyText });

const parts = fc.record({
  info,
  stages: fc.array(stage, { maxLength: 7 }),
  criteria: fc.array(criterion, { maxLength: 12 }),
  metrics: fc.array(metric, { maxLength: 7 }),
  artifacts: fc.array(artifact, { maxLength: 6 }),
  lines: fc.array(line, { maxLength: 8 }),
  links: fc.array(link, { maxLength: 6 }),
  notes: fc.array(note, { maxLength: 4 }),
  terms: fc.array(term, { maxLength: 4 }),
  exercises: anyExercises,
});

type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never;

/** Any valid and sound map, built record by record: nothing in it has passed through a command. */
export const anyMap: fc.Arbitrary<SalesMap> = parts.map(assemble);

function assemble(given: Parts): SalesMap {
  const ids = countingIds('d');
  const stages = ordered(given.stages).map((row) => newStage({ ...row, id: ids.next('stage') }));
  const stageIds = stages.map(({ id }) => id);
  const map = {
    ...emptyMap({ ...given.info, id: ids.next('map') }),
    stages: table(stages),
    ...(stageIds.length === 0 ? {} : ownedBy(stageIds, given, ids)),
    notes: table(given.notes.map((row) => newNote({ ...row, id: ids.next('note') }))),
    terms: table(ordered(given.terms).map((row) => newTerm({ ...row, id: ids.next('term') }))),
  };
  return { ...map, ...exercisesOn(map, given.exercises) };
}

function ownedBy(stageIds: readonly StageId[], given: Parts, ids: IdSource): Partial<SalesMap> {
  const owned = <Row extends { owner: number }>(rows: readonly Ranked<Row>[]) =>
    ordered(rows).map(({ owner: at, ...row }) => ({ ...row, stageId: pick(stageIds, at) }));
  return {
    criteria: table(
      owned(given.criteria).map((row) => newCriterion({ ...row, id: ids.next('criterion') })),
    ),
    metrics: table(
      owned(given.metrics).map(({ unit, owned: person, ...row }): Metric => {
        const units = METRIC_RULES[row.kind].units;
        const fields = { ...row, unit: pick(units, unit), owner: person, id: ids.next('metric') };
        return settleMetric(newMetric(fields));
      }),
    ),
    artifacts: table(
      owned(given.artifacts).map((row) => newArtifact({ ...row, id: ids.next('artifact') })),
    ),
    lines: table(owned(given.lines).map((row) => newLine({ ...row, id: ids.next('line') }))),
    links: table(linksBetween(stageIds, given, ids)),
  };
}

function linksBetween(stageIds: readonly StageId[], given: Parts, ids: IdSource) {
  const seen = new Set<string>();
  return given.links.flatMap(({ from, to, kind, label }) => {
    const fromStageId = pick(stageIds, from);
    const toStageId = kind === 'lost' ? null : pick(stageIds, to);
    const same = `${kind} ${fromStageId} ${toStageId}`;
    if (fromStageId === toStageId || (kind !== 'lost' && seen.has(same))) return [];
    seen.add(same);
    return [newLink({ id: ids.next('link'), kind, fromStageId, toStageId, label })];
  });
}

/** The same rows in the same order, each with the order key of its rank. */
function ordered<Row>(rows: readonly Ranked<Row>[]): readonly (Row & { order: OrderKey })[] {
  const keys = freshKeys(rows.length);
  const byRank = [...rows.keys()].sort((a, b) => (rows[a]?.rank ?? 0) - (rows[b]?.rank ?? 0));
  return rows.map(({ row }, index) => ({ ...row, order: pick(keys, byRank.indexOf(index)) }));
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function table<Row extends { readonly id: string }>(
  rows: readonly Row[],
): Readonly<Record<Row['id'], Row>> {
  return Object.fromEntries(rows.map((row) => [row.id, row])) as Record<Row['id'], Row>;
}
