import type {
  Artifact,
  Criterion,
  Deal,
  DealId,
  DealKind,
  Gate,
  LineList,
  Link,
  Metric,
  Note,
  Proof,
  Rater,
  Round,
  RoundId,
  SalesMap,
  Stage,
  StageId,
  StageLine,
  Term,
} from './model.ts';
import { type Ordered, byOrder } from './order.ts';

/**
 * Rows of a table by whose they are, each list in its order. A table is never written to, so this
 * is made once per table: without it every card and every line of the outline would go through
 * all criteria at every key press.
 */
const shelves = new WeakMap<object, ReadonlyMap<string, readonly Ordered[]>>();

function shelfOf<Row extends Ordered>(
  table: Readonly<Record<string, Row>>,
  owner: (row: Row) => string,
  wanted: string,
): Row[] {
  const known = shelves.get(table) ?? shelve(table, owner);
  // A copy: whoever asks may sort or change it. All rows of a shelf come from this table.
  return [...((known.get(wanted) ?? []) as readonly Row[])];
}

function shelve<Row extends Ordered>(
  table: Readonly<Record<string, Row>>,
  owner: (row: Row) => string,
): ReadonlyMap<string, readonly Ordered[]> {
  const made = new Map<string, Row[]>();
  for (const row of Object.values<Row>(table)) {
    const key = owner(row);
    const shelf = made.get(key);
    if (shelf === undefined) made.set(key, [row]);
    else shelf.push(row);
  }
  for (const shelf of made.values()) shelf.sort(byOrder);
  shelves.set(table, made);
  return made;
}

const ofStage = ({ stageId }: { readonly stageId: StageId }): string => stageId;
const ofGate = ({ stageId, gate }: Criterion): string => `${stageId} ${gate}`;
const ofList = ({ stageId, list }: StageLine): string => `${stageId} ${list}`;

interface Route {
  readonly stages: readonly Stage[];
  readonly places: ReadonlyMap<StageId, number>;
}

const routes = new WeakMap<SalesMap['stages'], Route>();

function routeIn({ stages: table }: SalesMap): Route {
  const known = routes.get(table);
  if (known !== undefined) return known;
  const stages = Object.values<Stage>(table).sort(byOrder);
  const made = { stages, places: new Map(stages.map(({ id }, at) => [id, at + 1])) };
  routes.set(table, made);
  return made;
}

/** The stages in the order of the route. */
export function routeOf(map: SalesMap): Stage[] {
  return [...routeIn(map).stages];
}

/** Place of a stage on the route, from 1; 0 when it is not on the map. */
export function numberOf(map: SalesMap, stageId: StageId): number {
  return routeIn(map).places.get(stageId) ?? 0;
}

/** The criteria of one gate in their order. */
export function criteriaOf(map: SalesMap, stageId: StageId, gate: Gate): Criterion[] {
  return shelfOf<Criterion>(map.criteria, ofGate, `${stageId} ${gate}`);
}

/** The metrics of a stage in their order; the first one is its main metric. */
export function metricsOf(map: SalesMap, stageId: StageId): Metric[] {
  return shelfOf<Metric>(map.metrics, ofStage, stageId);
}

/** The artifacts of a stage in their order. */
export function artifactsOf(map: SalesMap, stageId: StageId): Artifact[] {
  return shelfOf<Artifact>(map.artifacts, ofStage, stageId);
}

/** One of the lists of lines of a stage in its order. */
export function linesOf(map: SalesMap, stageId: StageId, list: LineList): StageLine[] {
  return shelfOf<StageLine>(map.lines, ofList, `${stageId} ${list}`);
}

/** All links, in a stable order. */
export function linksOf(map: SalesMap): Link[] {
  return Object.values<Link>(map.links).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All sticky notes, in a stable order. */
export function notesOf(map: SalesMap): Note[] {
  return Object.values<Note>(map.notes).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The glossary in its order. */
export function termsOf(map: Pick<SalesMap, 'terms'>): Term[] {
  return Object.values<Term>(map.terms).sort(byOrder);
}

/** The figure on the arrow that leaves a stage, in percent; `null` while unknown. */
export function conversionOf(map: SalesMap, stageId: StageId): Metric | null {
  const found = metricsOf(map, stageId).find(
    ({ kind, value }) => kind === 'conversion' && value !== null,
  );
  return found ?? null;
}

/** The deal cards of a kind in their order. */
export function dealsOf(map: SalesMap, kind: DealKind): Deal[] {
  return Object.values<Deal>(map.deals)
    .filter((row) => row.kind === kind)
    .sort(byOrder);
}

/** What is proven of a deal, in a stable order. */
export function proofsOf(map: SalesMap, dealId: DealId): Proof[] {
  return Object.values<Proof>(map.proofs)
    .filter((row) => row.dealId === dealId)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rounds of the agreement exercise, the first one first. */
export function roundsOf(map: SalesMap): Round[] {
  return Object.values<Round>(map.rounds).sort(byOrder);
}

/** The people of a round in the order they take their turns. */
export function ratersOf(map: SalesMap, roundId: RoundId): Rater[] {
  return Object.values<Rater>(map.raters)
    .filter((row) => row.roundId === roundId)
    .sort(byOrder);
}
