import type {
  Artifact,
  Criterion,
  CriterionId,
  Gate,
  Language,
  SalesMap,
  Stage,
  StageId,
} from '../../map/model.ts';
import { artifactsOf, criteriaOf, routeOf } from '../../map/queries.ts';
import type { Anchor } from '../model.ts';
import { type MapFinding, type MapRule, type Place, mapFinding } from './finding.ts';
import { type Gist, gistOf, names, saySame } from './likeness.ts';

/** What is known of the wording of a criterion. */
export interface LineFacts {
  readonly gist: Gist;
  readonly anchors: readonly Anchor[];
}

/** Rules about two stages that follow each other. */
const ARROW_RULES: ReadonlySet<MapRule> = new Set<MapRule>(['H1', 'H2', 'H3', 'L18']);

interface Line extends LineFacts {
  readonly criterion: Criterion;
}

interface Gates {
  readonly stage: Stage;
  readonly entry: readonly Line[];
  readonly exit: readonly Line[];
  readonly artifacts: readonly Artifact[];
}

/**
 * Checks that the exit of each stage supplies the entry of the next: gaps, lines said twice, gates
 * left empty, exits without evidence and artifacts nobody asks for. Stage by stage, so that the
 * caller may pause between two.
 *
 * @param judged - what is known of every criterion that has a text
 */
export function* lintHandover(
  map: SalesMap,
  judged: ReadonlyMap<CriterionId, LineFacts>,
): Generator<null, MapFinding[]> {
  const { language } = map.info;
  const route = routeOf(map).map((stage): Gates => gatesOf(map, stage, judged));
  const supplied = new Set<string>();
  const found: MapFinding[] = [];
  for (const [at, gates] of route.entries()) {
    const before = route[at - 1];
    found.push(
      ...twins(gates, route[at + 1]),
      ...(before === undefined ? [] : arrival(gates, before, supplied)),
      ...evidence(gates),
      ...unnamed(gates, language),
    );
    for (const topic of knownAfter(gates, language)) supplied.add(topic);
    yield null;
  }
  return found;
}

function gatesOf(map: SalesMap, stage: Stage, judged: ReadonlyMap<CriterionId, LineFacts>): Gates {
  const lines = (gate: Gate): Line[] =>
    criteriaOf(map, stage.id, gate).flatMap((criterion) => {
      const facts = judged.get(criterion.id);
      return facts === undefined ? [] : [{ ...facts, criterion }];
    });
  return {
    stage,
    entry: lines('entry'),
    exit: lines('exit'),
    artifacts: artifactsOf(map, stage.id),
  };
}

/** Where a deal is handed over: from one stage to the next, as a key. */
export function arrowKey(from: StageId, to: StageId): string {
  return `${from}>${to}`;
}

/**
 * What asks for something at each arrow of the route: gaps, repetitions and empty gates between
 * two stages, by {@link arrowKey}.
 */
export function findingsByArrow(
  findings: readonly MapFinding[],
): ReadonlyMap<string, readonly MapFinding[]> {
  const found = new Map<string, MapFinding[]>();
  for (const finding of findings) {
    const { rule, severity, place, other } = finding;
    if (severity === 'info' || other === null || !ARROW_RULES.has(rule)) continue;
    if (place.stageId === other.stageId) continue;
    // A gate left empty is at the stage before; everything else is remarked on at the stage after.
    const isBefore = place.field === 'criterion' && place.gate === 'exit' && rule === 'H2';
    const [from, to] = isBefore ? [place, other] : [other, place];
    const key = arrowKey(from.stageId, to.stageId);
    found.set(key, [...(found.get(key) ?? []), finding]);
  }
  return found;
}

/** What is known of a deal once it has left a stage. */
function knownAfter({ entry, exit, artifacts }: Gates, language: Language): string[] {
  const gists = [
    ...[...entry, ...exit].map(({ gist }) => gist),
    ...artifacts.map(({ name }) => gistOf(name, language)),
  ];
  return gists.flatMap(({ mentions }) => [...mentions]);
}

function placeOf({ criterion: { stageId, gate, id } }: Line): Place {
  return { stageId, field: 'criterion', gate, criterionId: id };
}

/** L18 within a stage and between exits; H3 where an exit is repeated as the next entry. */
function twins({ entry, exit }: Gates, next: Gates | undefined): MapFinding[] {
  const own = [...entry, ...exit];
  const within = own.flatMap((line, at) =>
    own.slice(at + 1).flatMap((other) => twinOf('L18', other, line)),
  );
  if (next === undefined) return within;
  const exits = exit.flatMap((line) => next.exit.flatMap((other) => twinOf('L18', other, line)));
  const passed = exit.flatMap((line) => next.entry.flatMap((other) => twinOf('H3', other, line)));
  return [...within, ...exits, ...passed];
}

function twinOf(rule: 'L18' | 'H3', line: Line, other: Line): MapFinding[] {
  if (!saySame(line.gist, other.gist)) return [];
  const quote = line.criterion.text.trim();
  const place = placeOf(line);
  return [mapFinding({ rule, severity: 'warn', place, other: placeOf(other), quote })];
}

/** H1 for every entry that nothing before speaks of; H2 where one side of the arrow is empty. */
function arrival(
  { stage, entry }: Gates,
  before: Gates,
  supplied: ReadonlySet<string>,
): MapFinding[] {
  const exitGate: Place = {
    stageId: before.stage.id,
    field: 'criterion',
    gate: 'exit',
    criterionId: null,
  };
  const entryGate: Place = {
    stageId: stage.id,
    field: 'criterion',
    gate: 'entry',
    criterionId: null,
  };
  if (entry.length > 0 && before.exit.length === 0) {
    return [mapFinding({ rule: 'H2', severity: 'warn', place: exitGate, other: entryGate })];
  }
  if (entry.length === 0 && before.exit.length > 0) {
    return [mapFinding({ rule: 'H2', severity: 'info', place: entryGate, other: exitGate })];
  }
  const asked = entry.filter(({ gist }) => gist.topics.size > 0);
  const missing = asked.filter(({ gist }) => ![...gist.topics].some((one) => supplied.has(one)));
  // Something new at an entry is usual; when nothing fits, the two stages do not meet.
  const severity = missing.length === asked.length ? 'warn' : 'info';
  return missing.map((line) => {
    const quote = line.criterion.text.trim();
    return mapFinding({ rule: 'H1', severity, place: placeOf(line), other: exitGate, quote });
  });
}

/** H4: at least one exit needs an artifact or a deed of the buyer. */
function evidence({ stage, exit }: Gates): MapFinding[] {
  if (exit.length === 0) return [];
  const isProven = exit.some(({ anchors }) => anchors.includes('A1') || anchors.includes('A3'));
  if (isProven) return [];
  const place: Place = { stageId: stage.id, field: 'criterion', gate: 'exit', criterionId: null };
  return [mapFinding({ rule: 'H4', severity: 'warn', place })];
}

/** H5: an artifact that no criterion of the stage names. */
function unnamed({ stage, entry, exit, artifacts }: Gates, language: Language): MapFinding[] {
  const lines = [...entry, ...exit];
  if (lines.length === 0) return [];
  return artifacts
    .filter(({ name }) => {
      const gist = gistOf(name, language);
      return gist.topics.size > 0 && !lines.some((line) => names(line.gist, gist));
    })
    .map(({ id, name }) =>
      mapFinding({
        rule: 'H5',
        severity: 'info',
        place: { stageId: stage.id, field: 'artifact', artifactId: id },
        quote: name.trim(),
      }),
    );
}
