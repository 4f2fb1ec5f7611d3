import * as v from 'valibot';
import { type IdKind, idPattern } from './ids.ts';
import { BOARD_REACH, COUNT_LIMITS, LARGEST_COUNT, TEXT_LIMITS } from './limits.ts';
import { METRIC_KINDS } from './metric-kinds.ts';
import type {
  Artifact,
  Criterion,
  Deal,
  Dismissal,
  Link,
  MapInfo,
  Metric,
  MetricUnit,
  Note,
  OrderKey,
  Proof,
  Rater,
  Rating,
  Round,
  SalesMap,
  Stage,
  StageId,
  StageLine,
  Table,
  Term,
} from './model.ts';

type Schema<Output> = v.GenericSchema<unknown, Output>;

const name = v.pipe(v.string(), v.maxLength(TEXT_LIMITS.name));
const short = v.pipe(v.string(), v.maxLength(TEXT_LIMITS.short));
const title = v.pipe(v.string(), v.maxLength(TEXT_LIMITS.title));
const sentence = v.pipe(v.string(), v.maxLength(TEXT_LIMITS.sentence));
const prose = v.pipe(v.string(), v.maxLength(TEXT_LIMITS.prose));
const place = v.pipe(v.number(), v.minValue(-BOARD_REACH), v.maxValue(BOARD_REACH));
const figure = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1e15)));
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_COUNT)));
const order = v.pipe(v.string(), v.maxLength(TEXT_LIMITS.short)) as unknown as Schema<OrderKey>;
const day = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/** An id of one kind; the brand is given here, where the pattern is checked. */
function idOf<Id extends string>(kind: IdKind): Schema<Id> {
  return v.pipe(v.string(), v.regex(idPattern(kind))) as unknown as Schema<Id>;
}

/** An object with exactly the fields of the model: one more or one less does not compile. */
function row<Row>(entries: { readonly [Key in keyof Row]: Schema<Row[Key]> }): Schema<Row> {
  return v.object(entries as v.ObjectEntries) as unknown as Schema<Row>;
}

function table<Id extends string, Row extends { readonly id: Id }>(
  kind: IdKind,
  rowSchema: Schema<Row>,
  limit: number,
): Schema<Table<Id, Row>> {
  return v.pipe(
    v.record(idOf<Id>(kind) as unknown as v.GenericSchema<string, string>, rowSchema),
    v.maxEntries(limit),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const [key, value] of Object.entries<Row>(dataset.value)) {
        if (value.id === key) continue;
        const path = [{ type: 'object', origin: 'value', input: dataset.value, key, value }];
        addIssue({ message: 'key and id differ', path: path as unknown as [v.ObjectPathItem] });
      }
    }),
  ) as unknown as Schema<Table<Id, Row>>;
}

/** A table that older files do not have. */
function later<Rows extends object>(rows: Schema<Rows>): Schema<Rows> {
  return v.optional(rows, {} as never);
}

const UNITS = [
  'percent',
  'days',
  'hours',
  'count',
  'perWeek',
  'perMonth',
  'times',
  'RUB',
  'USD',
  'EUR',
  'KZT',
  'BYN',
  'UAH',
] as const satisfies readonly MetricUnit[];

const info = row<MapInfo>({
  id: idOf('map'),
  title,
  team: name,
  author: name,
  date: day,
  language: v.picklist(['ru', 'en']),
  versionLabel: short,
  createdAt: time,
  // Files made before there was a lock do not say.
  locked: v.optional(v.boolean(), false),
});

const stage = row<Stage>({
  id: idOf('stage'),
  order,
  kind: v.picklist([
    'sourcing',
    'qualification',
    'discovery',
    'proposal',
    'negotiation',
    'close',
    'expansion',
    'own',
  ]),
  name,
  happens: sentence,
  x: place,
  y: place,
  nextAction: sentence,
  nextDue: short,
  nextOwner: name,
  nextResult: sentence,
  handover: short,
  stallDays: count,
  stallAction: sentence,
  privateNotes: prose,
});

const criterion = row<Criterion>({
  id: idOf('criterion'),
  stageId: idOf('stage'),
  gate: v.picklist(['entry', 'exit']),
  order,
  text: sentence,
});

const metric = row<Metric>({
  id: idOf('metric'),
  stageId: idOf('stage'),
  order,
  kind: v.picklist(METRIC_KINDS),
  label: name,
  value: figure,
  valueTyped: short,
  unit: v.picklist(UNITS),
  target: figure,
  targetTyped: short,
  period: short,
  source: v.picklist(['', 'guess', 'count', 'crm']),
  owner: name,
  countIn: count,
  countOut: count,
});

const artifact = row<Artifact>({
  id: idOf('artifact'),
  stageId: idOf('stage'),
  order,
  name,
  place: sentence,
  maker: v.picklist(['', 'buyer', 'seller', 'both']),
});

const line = row<StageLine>({
  id: idOf('line'),
  stageId: idOf('stage'),
  list: v.picklist(['redFlag', 'question', 'lostReason']),
  order,
  text: sentence,
});

const link = row<Link>({
  id: idOf('link'),
  kind: v.picklist(['loop', 'return', 'lost']),
  fromStageId: idOf('stage'),
  toStageId: v.nullable(idOf<StageId>('stage')),
  label: short,
});

const note = row<Note>({
  id: idOf('note'),
  text: prose,
  tone: v.picklist(['yellow', 'green', 'blue', 'pink']),
  x: place,
  y: place,
});

const term = row<Term>({
  id: idOf('term'),
  order,
  name,
  meaning: sentence,
  ours: sentence,
  notSameAs: sentence,
});

const dismissal = row<Dismissal>({
  id: idOf('dismissal'),
  criterionId: idOf('criterion'),
  rule: short,
  reason: sentence,
});

const deal = row<Deal>({
  id: idOf('deal'),
  order,
  kind: v.picklist(['sample', 'live']),
  name,
  facts: prose,
  stageId: v.nullable(idOf<StageId>('stage')),
  state: v.picklist(['open', 'hold']),
  holdReason: sentence,
  nextAction: sentence,
  nextDue: short,
  nextOwner: name,
  nextResult: sentence,
});

const proof = row<Proof>({
  id: idOf('proof'),
  dealId: idOf('deal'),
  criterionId: idOf('criterion'),
  evidence: sentence,
});

const round = row<Round>({ id: idOf('round'), order, name, date: day });

const rater = row<Rater>({ id: idOf('rater'), roundId: idOf('round'), order, name });

const rating = row<Rating>({
  id: idOf('rating'),
  raterId: idOf('rater'),
  dealId: idOf('deal'),
  stageId: idOf('stage'),
});

const { rounds, ratersPerRound, deals } = COUNT_LIMITS;
const { stages, criteriaPerGate, metricsPerStage, artifactsPerStage, linesPerList } = COUNT_LIMITS;

/**
 * The one schema of a map: every door (file, storage, link, paste, other tab) passes through it.
 *
 * @remarks
 * Limits that hold per stage are checked by `openMap`, because a schema sees one record at a
 * time; the table limits here are what those limits add up to.
 */
export const salesMapSchema: v.GenericSchema<unknown, SalesMap> = row<SalesMap>({
  info,
  stages: table('stage', stage, stages),
  criteria: table('criterion', criterion, stages * criteriaPerGate * 2),
  metrics: table('metric', metric, stages * metricsPerStage),
  artifacts: table('artifact', artifact, stages * artifactsPerStage),
  lines: table('line', line, stages * linesPerList * 3),
  links: table('link', link, COUNT_LIMITS.links),
  notes: table('note', note, COUNT_LIMITS.notes),
  terms: table('term', term, COUNT_LIMITS.terms),
  dismissals: later(table('dismissal', dismissal, COUNT_LIMITS.dismissals)),
  deals: later(table('deal', deal, deals)),
  proofs: later(table('proof', proof, COUNT_LIMITS.proofs)),
  rounds: later(table('round', round, rounds)),
  raters: later(table('rater', rater, rounds * ratersPerRound)),
  ratings: later(table('rating', rating, rounds * ratersPerRound * deals)),
});
