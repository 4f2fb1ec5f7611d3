import type {
  ArtifactId,
  CriterionId,
  LineId,
  LinkId,
  MapInfo,
  Metric,
  MetricId,
} from './model.ts';
import type { MetricKind, Note, NoteId, OrderKey, SalesMap, Stage, StageId } from './model.ts';
import type { Artifact, Criterion, Deal, DealId, Link, StageLine, Term, TermId } from './model.ts';
import { METRIC_RULES } from './metric-kinds.ts';

/** A map with nothing on it. */
export function emptyMap(info: Omit<MapInfo, 'locked'> & { readonly locked?: boolean }): SalesMap {
  return {
    info: { locked: false, ...info },
    stages: {},
    criteria: {},
    metrics: {},
    artifacts: {},
    lines: {},
    links: {},
    notes: {},
    terms: {},
    dismissals: {},
    deals: {},
    proofs: {},
    rounds: {},
    raters: {},
    ratings: {},
  };
}

/** A stage with every field empty except what is given. */
export function newStage(
  given: Partial<Stage> & { readonly id: StageId; readonly order: OrderKey },
): Stage {
  return {
    kind: 'own',
    name: '',
    happens: '',
    x: 0,
    y: 0,
    nextAction: '',
    nextDue: '',
    nextOwner: '',
    nextResult: '',
    handover: '',
    stallDays: null,
    stallAction: '',
    privateNotes: '',
    ...given,
  };
}

/** A metric without figures, in the usual unit of its kind. */
export function newMetric(
  given: Partial<Metric> & {
    readonly id: MetricId;
    readonly stageId: StageId;
    readonly order: OrderKey;
    readonly kind: MetricKind;
  },
): Metric {
  return {
    label: '',
    value: null,
    valueTyped: '',
    unit: METRIC_RULES[given.kind].units[0],
    target: null,
    targetTyped: '',
    period: '',
    source: '',
    owner: '',
    countIn: null,
    countOut: null,
    ...given,
  };
}

/** A criterion; without a text it is the empty line a person is about to type in. */
export function newCriterion(
  given: Omit<Criterion, 'text'> & { readonly id: CriterionId; readonly text?: string },
): Criterion {
  return { text: '', ...given };
}

/** An artifact of which only the name is known. */
export function newArtifact(
  given: Partial<Artifact> & {
    readonly id: ArtifactId;
    readonly stageId: StageId;
    readonly order: OrderKey;
  },
): Artifact {
  return { name: '', place: '', maker: '', ...given };
}

/** A line in one of a stage's other lists. */
export function newLine(
  given: Omit<StageLine, 'text'> & { readonly id: LineId; readonly text?: string },
): StageLine {
  return { text: '', ...given };
}

/** A link without words. */
export function newLink(given: Omit<Link, 'label'> & { id: LinkId; label?: string }): Link {
  return { label: '', ...given };
}

/** A sticky note. */
export function newNote(given: Partial<Note> & { readonly id: NoteId }): Note {
  return { text: '', tone: 'yellow', x: 0, y: 0, ...given };
}

/** A glossary term of which only the name may be known. */
export function newTerm(
  given: Partial<Term> & { readonly id: TermId; readonly order: OrderKey },
): Term {
  return { name: '', meaning: '', ours: '', notSameAs: '', ...given };
}

/** A deal card without facts, worked on and not placed. */
export function newDeal(
  given: Partial<Deal> & { readonly id: DealId; readonly order: OrderKey },
): Deal {
  return {
    kind: 'sample',
    name: '',
    facts: '',
    stageId: null,
    state: 'open',
    holdReason: '',
    nextAction: '',
    nextDue: '',
    nextOwner: '',
    nextResult: '',
    ...given,
  };
}
